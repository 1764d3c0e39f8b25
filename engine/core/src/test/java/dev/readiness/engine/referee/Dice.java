package dev.readiness.engine.referee;

import java.util.List;
import java.util.random.RandomGenerator;

/** Choices at random. */
record Dice(RandomGenerator random) {

    /** True with the given probability, 0 to 1. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }
}
