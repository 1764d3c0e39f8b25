package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A requirement and what the rules found of it.
 *
 * @param requirement the requirement
 * @param findings one, or one for each judged year, in order
 */
public record Judged(Requirement requirement, List<Finding> findings) {
    /**
     * Keeps a copy of {@code findings}.
     *
     * @param requirement the requirement
     * @param findings one, or one for each judged year, in order
     */
    public Judged {
        findings = List.copyOf(findings);
    }

    /** {@return that of the worst year; of those that apply, if any does} */
    public Outcome outcome() {
        return findings.size() == 1 ? findings.get(0).outcome() : worst(findings, Finding::outcome);
    }

    /** {@return whether it is judged at all, in any year} */
    public boolean applies() {
        return outcome() != Outcome.NOT_APPLICABLE;
    }

    /** {@return the share of the points that is certain, 0 to 1: that of the worst year} */
    public Quantity low() {
        Quantity least = Quantity.ONE;
        for (Finding finding : findings) {
            least = least.min(finding.low());
        }
        return least;
    }

    /**
     * {@return the share that is still possible: the same if everything that is open turned out as well as it can}
     */
    public Quantity high() {
        Quantity least = Quantity.ONE;
        for (Finding finding : findings) {
            least = least.min(finding.high());
        }
        return least;
    }

    /** Whether it counts for the same as {@code other}, however that was found. */
    boolean comesTo(Judged other) {
        return outcome() == other.outcome() && low().equals(other.low()) && high().equals(other.high());
    }

    /** {@return whether points are lacking for it that are due} */
    public boolean costs() {
        for (Finding finding : findings) {
            if (finding.costs()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the outcome of a whole whose parts must all be met: what certainly fails goes before what can't be
     * told} Parts that do not apply leave it to the others; where none applies, neither does the whole.
     *
     * @param <T> what the whole is made of
     * @param parts the parts
     * @param outcome what became of a part
     */
    public static <T> Outcome worst(Collection<T> parts, Function<T, Outcome> outcome) {
        Objects.requireNonNull(outcome, "outcome");
        Outcome worst = parts.isEmpty() ? Outcome.MET : Outcome.NOT_APPLICABLE;
        for (T part : parts) {
            worst = worse(worst, outcome.apply(part));
        }
        return worst;
    }

    static Outcome worse(Outcome a, Outcome b) {
        return gravity(a) >= gravity(b) ? a : b;
    }

    static int gravity(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 5;
            case ERROR -> 4;
            case MISSING -> 3;
            case PENDING -> 2;
            case MET, NOT_SELECTED -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }
}
