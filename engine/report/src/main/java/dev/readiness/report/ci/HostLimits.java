package dev.readiness.report.ci;

/**
 * How much the services that read our reports take; what goes beyond is dropped by them, or has the whole report
 * refused. All numbers stand here, each with the page of the service that gives it.
 */
final class HostLimits {
    /**
     * Results of a SARIF run that GitHub stores and shows, the gravest first; above 25,000 it refuses the file.
     * docs.github.com, "SARIF results exceed one or more limits".
     */
    static final int SARIF_RESULTS = 5000;

    /**
     * Annotations of one level that GitHub shows of a step; of a job it shows 50.
     * docs.github.com, "Workflow commands for GitHub Actions", and its REST reference on check runs.
     */
    static final int ANNOTATIONS_OF_LEVEL = 10;

    /**
     * Bytes of the summary of a step on GitHub, beyond which all of it is dropped; what is kept leaves room for the
     * closing lines. docs.github.com, "Workflow commands for GitHub Actions", on job summaries: 1 MiB.
     */
    static final int SUMMARY_BYTES = 1000 * 1024;

    private HostLimits() {}
}
