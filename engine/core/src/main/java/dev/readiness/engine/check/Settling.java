package dev.readiness.engine.check;

import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays what several places say of the gates over each other. Whoever runs the check may set them as he likes; a file
 * that stands nearer to a submission than his may only ask for more, unless he left a gate open.
 */
final class Settling {
    private final EnumMap<Gate, Level> levels = new EnumMap<>(Gate.class);
    private final EnumMap<Gate, Location> origins = new EnumMap<>(Gate.class);
    private final Set<Gate> open = EnumSet.noneOf(Gate.class);
    private final List<Problem> problems = new ArrayList<>();
    private Thresholds thresholds = Thresholds.NONE;

    /** Lays {@code layer} over what was laid; a number turns on a gate whose level nobody named, or named off. */
    void lay(GateLayer layer) {
        for (Gate gate : Gate.values()) {
            layer.all().ifPresent(all -> set(gate, all));
            if (layer.thresholds().has(gate)) {
                levels.merge(gate, Level.ERROR, (old, error) -> old == Level.OFF ? error : old);
                Location place = layer.numbers().get(gate);
                if (place != null) {
                    origins.put(gate, place);
                }
            }
            GateLayer.Setting named = layer.levels().get(gate);
            if (named != null) {
                set(gate, named);
            }
        }
        open.addAll(layer.open());
        thresholds = layer.thresholds().over(thresholds);
    }

    private void set(Gate gate, GateLayer.Setting setting) {
        levels.put(gate, setting.level());
        origins.put(gate, setting.location());
    }

    /** Lays the {@code layers} of a nearer file; what would ask for less than before is a problem and has no effect. */
    void tighten(List<GateLayer> layers) {
        EnumMap<Gate, Level> before = new EnumMap<>(levels);
        EnumMap<Gate, Location> set = new EnumMap<>(origins);
        Set<Gate> mayLoosen = EnumSet.noneOf(Gate.class);
        mayLoosen.addAll(open);
        Thresholds numbers = thresholds;
        layers.forEach(this::lay);
        open.retainAll(mayLoosen);
        for (Gate gate : Gate.values()) {
            // What is an error by itself is guarded even where nobody above speaks of it.
            boolean guarded = set.containsKey(gate) || gate.standard() == Level.ERROR;
            Level least = before.getOrDefault(gate, gate.standard());
            boolean looser = levels.getOrDefault(gate, gate.standard()).compareTo(least) < 0
                    || !thresholds.asksAsMuch(gate, numbers);
            if (guarded && looser && !mayLoosen.contains(gate)) {
                refuse(gate, layers, set.get(gate));
                levels.put(gate, least);
            }
        }
    }

    private void refuse(Gate gate, List<GateLayer> layers, @Nullable Location above) {
        Location place = layers.stream()
                .flatMap(layer -> layer.place(gate).stream())
                .reduce((first, last) -> last)
                .orElseThrow();
        String by = above == null ? "" : above.file() + ":" + above.line();
        problems.add(new Problem(
                by.isEmpty() ? GateProblem.GATE_LOOSENED_STANDARD : GateProblem.GATE_LOOSENED,
                place,
                "",
                List.of(gate.key(), by)));
    }

    List<Problem> problems() {
        return problems;
    }

    Gates gates() {
        Map<Gate, Level> all = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            all.put(gate, levels.getOrDefault(gate, gate.standard()));
        }
        return new Gates(all, thresholds, origins);
    }
}
