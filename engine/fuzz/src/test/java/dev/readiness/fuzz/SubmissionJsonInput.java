package dev.readiness.fuzz;

import java.nio.charset.StandardCharsets;

/** A submission in JSON. */
public final class SubmissionJsonInput {
    private SubmissionJsonInput() {}

    /** Loads what the first input needs, so that its time is its own. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("a: 1".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Verdicts.ofSubmission("input.json", input);
    }
}
