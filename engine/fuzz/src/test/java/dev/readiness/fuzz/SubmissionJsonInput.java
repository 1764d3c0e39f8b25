package dev.readiness.fuzz;

/** A submission in JSON. */
public final class SubmissionJsonInput {
    private SubmissionJsonInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Verdicts.ofSubmission("input.json", input);
    }
}
