package dev.readiness.engine.advise;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.conclude.Ruling;

/** How the same submission would stand if clauses that do not apply were treated another way. */
public record Outlook(Policies.NotApplicable mode, Quantity scaled, Quantity applicableMaximum, Ruling ruling) {
    /** Whether the verdict is another than {@code standing}, or another grade. */
    public boolean changes(Ruling standing) {
        return ruling.differsFrom(standing);
    }

    public Verdict verdict() {
        return ruling.verdict();
    }
}
