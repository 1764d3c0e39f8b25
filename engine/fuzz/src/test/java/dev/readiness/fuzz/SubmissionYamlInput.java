package dev.readiness.fuzz;

/** A submission in YAML. */
public final class SubmissionYamlInput {
    private SubmissionYamlInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Verdicts.ofSubmission("input.yaml", input);
    }
}
