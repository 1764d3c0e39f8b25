package dev.readiness.report.result;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.check.Comparison;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of every format that lists results. All texts are safe to show on a terminal.
 *
 * @param subject what it speaks of
 * @param rule what it was held against
 * @param clause the clause or veto that it belongs to; {@link #NO_CLAUSE} where it belongs to none
 * @param kind what became of it
 * @param word the result in XCCDF 1.2: pass, fail, notchecked, notapplicable, notselected, error or informational
 * @param gravity how much depends on it while it is unresolved
 * @param message what was found, in one line
 * @param place where the reading stands or has to be written
 * @param justification why the clause is said not to apply, if it is
 * @param lost the points that the whole clause lacks
 * @param remark whether it should be shown at its place: it is unresolved, and no other result says the same
 * @param state how it stands to a baseline; empty without one
 * @param fingerprint stable while the submission is edited, unique within a report
 */
public record Result(
        Subject subject,
        Rule rule,
        int clause,
        ResultKind kind,
        String word,
        Gravity gravity,
        String message,
        Location place,
        Optional<String> justification,
        Quantity lost,
        boolean remark,
        Optional<Comparison.State> state,
        String fingerprint) {
    /** The clause of a result that belongs to none. */
    public static final int NO_CLAUSE = 0;

    /** The gravest first, then the dearest, then by place. */
    public static final Comparator<Result> GRAVEST = Comparator.comparing(Result::weight);

    /** The same result of another file on the same region. */
    Result again(String path) {
        return new Result(
                subject,
                rule,
                clause,
                kind,
                word,
                gravity,
                message,
                place,
                justification,
                lost,
                remark,
                state,
                Tracking.of(fingerprint, path));
    }

    /** {@return how much the result matters beside others} */
    public Weight weight() {
        return new Weight(gravity, lost, place, rule.id());
    }

    /**
     * What decides where a result stands among others; the one that matters most is the least.
     *
     * @param gravity how much depends on it
     * @param lost the points that the whole clause lacks
     * @param place where it stands
     * @param rule the id of what it was held against
     */
    public record Weight(Gravity gravity, Quantity lost, Location place, String rule) implements Comparable<Weight> {
        private static final Comparator<Weight> ORDER = Comparator.comparing(Weight::gravity)
                .thenComparing(Comparator.comparing(Weight::lost).reversed())
                .thenComparing(weight -> weight.place().file())
                .thenComparing(weight -> weight.place().sheet())
                .thenComparingInt(weight -> weight.place().line())
                .thenComparingInt(weight -> weight.place().column())
                .thenComparing(Weight::rule);

        @Override
        public int compareTo(Weight other) {
            return ORDER.compare(this, other);
        }
    }
}
