package dev.readiness.fuzz;

import dev.readiness.engine.check.BaselineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The report of an earlier run. */
public final class BaselineInput {
    private BaselineInput() {}

    /** Loads what the first input needs, so that its time is its own. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("a: 1".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var read = BaselineReader.read("last.json", new ByteArrayInputStream(input));
        Verdicts.check("last.json", read.baseline().isPresent(), read.problems(), new byte[0]);
    }
}
