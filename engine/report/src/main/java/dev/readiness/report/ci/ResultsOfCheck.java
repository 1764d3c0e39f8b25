package dev.readiness.report.ci;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Claim;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.writing.StreamedReport;
import java.util.HashSet;
import java.util.Set;

/** A check as a report that lists results. */
public final class ResultsOfCheck implements StreamedReport<CheckedFile, CheckTally> {
    private final Flattening flattening;
    private final ResultReport report;
    private final Set<Claim> seen = new HashSet<>();

    /**
     * @param flattening makes results of files
     * @param report where they are listed
     */
    public ResultsOfCheck(Flattening flattening, ResultReport report) {
        this.flattening = flattening;
        this.report = report;
    }

    @Override
    public Runnable part(CheckedFile file) {
        FileResults results = flattening.of(file);
        return () -> {
            boolean first = file.isRegion()
                    || file.claim().filter(claim -> !seen.add(claim)).isEmpty();
            report.add(first ? results : flattening.again(results));
        };
    }

    @Override
    public String end(CheckTally all) {
        return report.end(all);
    }

    @Override
    public boolean isShownAtOnce() {
        return report.isShownAtOnce();
    }
}
