package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Collection;
import java.util.List;

/**
 * A requirement and what the rules found of it.
 *
 * @param findings one, or one for each judged year, in order
 */
public record Judged(Requirement requirement, List<Finding> findings) {
    public Judged {
        findings = List.copyOf(findings);
    }

    public Outcome outcome() {
        return worst(findings.stream().map(Finding::outcome).toList());
    }

    /** The share of the points that it earns, 0 to 1: that of the worst year. */
    public Quantity share() {
        return findings.stream().map(Finding::share).reduce(Quantity.ONE, Judged::lesser);
    }

    /** The same if everything that is missing or could not be judged turned out met. */
    public Quantity possibleShare() {
        return findings.stream().map(Judged::possible).reduce(Quantity.ONE, Judged::lesser);
    }

    private static Quantity possible(Finding finding) {
        boolean open = finding.outcome() == Outcome.MISSING || finding.outcome() == Outcome.ERROR;
        return open ? Quantity.ONE : finding.share();
    }

    private static Quantity lesser(Quantity a, Quantity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The outcome of a whole whose parts must all be met: what certainly fails goes before what can't be told. */
    public static Outcome worst(Collection<Outcome> outcomes) {
        for (Outcome outcome : List.of(Outcome.NOT_MET, Outcome.ERROR, Outcome.MISSING)) {
            if (outcomes.contains(outcome)) {
                return outcome;
            }
        }
        return Outcome.MET;
    }
}
