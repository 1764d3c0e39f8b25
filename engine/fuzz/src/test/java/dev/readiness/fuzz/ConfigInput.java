package dev.readiness.fuzz;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.check.ConfigReader;
import java.nio.charset.StandardCharsets;

/** A {@code readiness.yml}. */
public final class ConfigInput {
    private static final ConfigReader READER = new ConfigReader(new Packs());

    private ConfigInput() {}

    /** Loads what the first input needs, so that its time is its own. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("a: 1".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read("readiness.yml", input);
        Verdicts.check("readiness.yml", read.config().isPresent(), read.problems(), input);
    }
}
