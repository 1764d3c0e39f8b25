package dev.readiness.fuzz;

import dev.readiness.criteria.rubric.Packs;
import dev.readiness.engine.check.ConfigReader;

/** A {@code readiness.yml}. */
public final class ConfigInput {
    private static final ConfigReader READER = new ConfigReader(new Packs());

    private ConfigInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read("readiness.yml", input);
        Verdicts.check("readiness.yml", read.config().isPresent(), read.problems(), input);
    }
}
