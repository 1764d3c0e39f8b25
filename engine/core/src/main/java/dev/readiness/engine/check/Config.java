package dev.readiness.engine.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a {@code readiness.yml} says.
 *
 * @param gates for every rubric
 * @param rubrics by rubric; they go before those for every rubric
 */
public record Config(GateLayer gates, Map<String, GateLayer> rubrics) {
    /** Says nothing. */
    public static final Config NONE = new Config(GateLayer.NOTHING, Map.of());

    /**
     * Keeps a copy of {@code rubrics}.
     *
     * @param gates for every rubric
     * @param rubrics by rubric; they go before those for every rubric
     */
    public Config {
        rubrics = Map.copyOf(rubrics);
    }

    /** What it says of submissions to {@code rubric}, the stronger last. */
    List<GateLayer> layers(String rubric) {
        return List.of(gates, rubrics.getOrDefault(rubric, GateLayer.NOTHING));
    }

    /** Everything it says. */
    Stream<GateLayer> everything() {
        return Stream.concat(Stream.of(gates), rubrics.values().stream());
    }
}
