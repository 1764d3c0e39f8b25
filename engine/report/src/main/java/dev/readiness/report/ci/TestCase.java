package dev.readiness.report.ci;

import dev.readiness.report.Safe;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.ResultKind;
import java.util.List;

/**
 * A clause, a veto, a gate or an input as a test, for formats that know tests only.
 *
 * @param name stable from one run to the next
 * @param word the result in XCCDF 1.2
 * @param reason why it was not run; empty unless it does not apply
 * @param results what it comes from
 */
record TestCase(String name, ResultKind kind, String word, String reason, List<Result> results) {
    TestCase {
        name = Safe.line(name);
        reason = Safe.line(reason);
        results = List.copyOf(results);
    }

    /** Those of its results that explain why it does not pass. */
    List<Result> reasons() {
        return results.stream().filter(result -> result.kind().isUnresolved()).toList();
    }
}
