package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.check.Bound;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateLayer;
import dev.readiness.engine.check.GateNumbers;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Gates on the command line; they go before those of the environment, and those before files. */
final class GateOptions {
    private List<NamedLevel> levels = new ArrayList<>();

    private @Nullable Bound score;

    private @Nullable Bound itemShare;

    private @Nullable Integer missing;

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.many(
                option("--gate")
                        .paramLabel("GATE=LEVEL")
                        .splitRegex(",")
                        .converters(new LevelConverter())
                        .completionCandidates(new Words()),
                NamedLevel.class,
                value -> levels = value);
        syntax.one(
                option("--min-score").paramLabel("POINTS|SHARE%").converters(new BoundConverter()),
                Bound.class,
                value -> score = value);
        syntax.one(
                option("--min-item-share").paramLabel("SHARE%").converters(new ShareConverter()),
                Bound.class,
                value -> itemShare = value);
        syntax.one(
                option("--max-missing").paramLabel("COUNT").converters(new CountConverter()),
                Integer.class,
                value -> missing = value);
    }

    /**
     * A level for a gate.
     *
     * @param gate empty for all that are not named
     */
    record NamedLevel(Optional<Gate> gate, Level level) {}

    GateLayer layer() {
        return layer(
                levels,
                new Location("--gate", 1, 1),
                Optional.ofNullable(score),
                Optional.ofNullable(itemShare),
                Optional.ofNullable(missing));
    }

    static GateLayer layer(
            List<NamedLevel> levels,
            Location place,
            Optional<Bound> score,
            Optional<Bound> itemShare,
            Optional<Integer> missing) {
        Map<Gate, GateLayer.Setting> byGate = new EnumMap<>(Gate.class);
        Optional<GateLayer.Setting> all = Optional.empty();
        for (NamedLevel named : levels) {
            named.gate().ifPresent(gate -> byGate.put(gate, new GateLayer.Setting(named.level(), place)));
            all = named.gate().isEmpty() ? Optional.of(new GateLayer.Setting(named.level(), place)) : all;
        }
        Thresholds thresholds =
                Thresholds.NONE.withScore(score).withItemShare(itemShare).withMissing(missing);
        Map<Gate, Location> numbers = new EnumMap<>(Gate.class);
        Arrays.stream(Gate.values()).filter(thresholds::has).forEach(gate -> numbers.put(gate, place));
        return new GateLayer(all, byGate, thresholds, numbers, Set.of());
    }

    /** {@code GATE=LEVEL}, or {@code all=LEVEL} for all that are not named. */
    static final class LevelConverter implements CommandLine.ITypeConverter<NamedLevel> {
        @Override
        public NamedLevel convert(String text) {
            int sign = text.indexOf('=');
            String name = sign < 0 ? "" : text.substring(0, sign).strip();
            Optional<Gate> gate = Gate.of(name);
            Optional<Level> level = Level.of(text.substring(sign + 1).strip());
            if (level.isEmpty() || gate.isEmpty() && !name.equals(GateLayer.ALL)) {
                throw new CommandLine.TypeConversionException(text);
            }
            return new NamedLevel(gate, level.get());
        }
    }

    /** Points or a share. */
    static final class BoundConverter implements Reading<Bound> {
        @Override
        public String form() {
            return "usage.bound";
        }

        @Override
        public Bound convert(String text) {
            return GateNumbers.bound(text).orElseThrow(() -> new CommandLine.TypeConversionException(text));
        }
    }

    /** A share. */
    static final class ShareConverter implements Reading<Bound> {
        @Override
        public String form() {
            return "usage.share";
        }

        @Override
        public Bound convert(String text) {
            return GateNumbers.share(text).orElseThrow(() -> new CommandLine.TypeConversionException(text));
        }
    }

    /** A count. */
    static final class CountConverter implements Reading<Integer> {
        @Override
        public String form() {
            return "usage.count";
        }

        @Override
        public Integer convert(String text) {
            return GateNumbers.count(text).orElseThrow(() -> new CommandLine.TypeConversionException(text));
        }
    }

    /** The gates, for completion and for who mistypes one. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(GateLayer.ALL),
                            Arrays.stream(Gate.values()).map(Gate::key))
                    .map(name -> name + "=off|warn|error")
                    .iterator();
        }
    }
}
