package dev.readiness.fuzz;

import dev.readiness.engine.check.BaselineReader;
import java.io.ByteArrayInputStream;

/** The report of an earlier run. */
public final class BaselineInput {
    private BaselineInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var read = BaselineReader.read("last.json", new ByteArrayInputStream(input));
        Verdicts.check("last.json", read.baseline().isPresent(), read.problems(), new byte[0]);
    }
}
