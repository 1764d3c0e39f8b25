package dev.readiness.cli;

import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.check.GateLayer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What the environment says of a check, in the same notation as the options. */
final class GateEnvironment {
    static final String GATES = "READINESS_GATES";
    static final String MIN_SCORE = "READINESS_MIN_SCORE";
    static final String MIN_ITEM_SHARE = "READINESS_MIN_ITEM_SHARE";
    static final String MAX_MISSING = "READINESS_MAX_MISSING";
    static final String CONFIG = "READINESS_CONFIG";
    static final String BASELINE = "READINESS_BASELINE";
    static final String REGIONS = "READINESS_REGIONS";

    private final Map<String, String> environment;

    GateEnvironment(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** A variable whose value can't be used. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final String variable;
        private final String value;

        Unusable(String variable, String value, Throwable cause) {
            super(variable, cause);
            this.variable = variable;
            this.value = value;
        }

        String variable() {
            return variable;
        }

        String value() {
            return value;
        }
    }

    GateLayer layer() throws Unusable {
        GateOptions.LevelConverter level = new GateOptions.LevelConverter();
        return GateOptions.layer(
                read(
                                GATES,
                                text -> Stream.of(text.split(","))
                                        .map(level::convert)
                                        .toList())
                        .orElse(List.of()),
                new Location(GATES, 1, 1),
                read(MIN_SCORE, new GateOptions.BoundConverter()),
                read(MIN_ITEM_SHARE, new GateOptions.ShareConverter()),
                read(MAX_MISSING, new GateOptions.CountConverter()));
    }

    Optional<Path> config() {
        return text(CONFIG).map(Path::of);
    }

    Optional<Path> regions() {
        return text(REGIONS).map(Path::of);
    }

    Optional<Path> baseline() {
        return text(BASELINE).map(Path::of);
    }

    /** A variable that is set to nothing is not set. */
    private Optional<String> text(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> read(String variable, CommandLine.ITypeConverter<T> converter) throws Unusable {
        Optional<String> text = text(variable);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(converter.convert(text.get()));
        } catch (Exception e) { // what a converter may throw is not more narrowly declared
            throw new Unusable(variable, text.get(), e);
        }
    }
}
