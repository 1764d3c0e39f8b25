package dev.readiness.report.ci;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.report.StreamedReport;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Flattening;

/**
 * A check as a report that lists results.
 *
 * @param report where they are listed
 */
public record ResultsOfCheck(Flattening flattening, ResultReport report)
        implements StreamedReport<CheckedFile, CheckTally> {
    @Override
    public Runnable part(CheckedFile file) {
        FileResults results = flattening.of(file);
        return () -> report.add(results);
    }

    @Override
    public String end(CheckTally all) {
        return report.end();
    }

    @Override
    public boolean isShownAtOnce() {
        return report.isShownAtOnce();
    }
}
