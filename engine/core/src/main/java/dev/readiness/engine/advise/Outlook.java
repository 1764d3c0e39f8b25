package dev.readiness.engine.advise;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.conclude.Ruling;

/**
 * How the same submission would stand if clauses that do not apply were treated another way.
 *
 * @param mode the other way
 * @param scaled the figure that is compared with a target
 * @param applicableMaximum what can be earned then
 * @param ruling the verdict with its reason
 */
public record Outlook(Policies.NotApplicable mode, Quantity scaled, Quantity applicableMaximum, Ruling ruling) {
    /**
     * {@return whether the verdict is another than {@code standing}, or another grade}
     *
     * @param standing the verdict under the submission's own settings
     */
    public boolean changes(Ruling standing) {
        return ruling.differsFrom(standing);
    }

    /** {@return the verdict then} */
    public Verdict verdict() {
        return ruling.verdict();
    }
}
