package dev.readiness.engine.referee;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.submission.Submission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an item is worth and earns, clauses that do not apply already accounted for.
 *
 * @param applies whether any of its clauses does
 * @param counted the clauses that count for {@code earned}
 */
record ItemScore(
        PrintedItem item, boolean applies, Quantity maximum, Quantity earned, Quantity high, Set<Integer> counted) {

    static ItemScore of(PrintedItem item, Submission submission, Map<Integer, Mark> marks) {
        return new Tally(item, submission, marks).score();
    }

    /** A clause that applies and what it is worth before any item is rescaled. */
    private record Part(int number, Quantity points, Mark mark) {
        Quantity earned() {
            return points.times(mark.low());
        }

        Quantity high() {
            return points.times(mark.high());
        }
    }

    private record Tally(PrintedItem item, Submission submission, Map<Integer, Mark> marks) {

        ItemScore score() {
            List<Part> parts = parts();
            Quantity base = sum(parts, Part::points);
            Quantity maximum = maximum(base);
            Quantity factor = rescaled(base) ? maximum.dividedBy(base) : Quantity.ONE;
            return new ItemScore(
                    item,
                    !parts.isEmpty(),
                    maximum,
                    sum(parts, Part::earned).times(factor).plus(given()),
                    sum(parts, Part::high).times(factor).plus(given()),
                    best(parts, Part::earned).stream().map(Part::number).collect(Collectors.toUnmodifiableSet()));
        }

        /** Declared not to apply, or nothing that it asks for arose. */
        private boolean leaves(PrintedClause clause) {
            return submission.exemptions().containsKey(clause.number())
                    || marks.get(clause.number()).outcome() == Outcome.NOT_APPLICABLE;
        }

        private List<Part> parts() {
            return item.clauses().stream()
                    .filter(clause -> !leaves(clause))
                    .map(clause -> new Part(
                            clause.number(), item.points(clause, submission.settings()), marks.get(clause.number())))
                    .toList();
        }

        private Quantity maximum(Quantity base) {
            return rescaled(base) ? item.points() : base.plus(given());
        }

        /** There is nothing to rescale where all that applies is worth nothing. */
        private boolean rescaled(Quantity base) {
            return mode() == NotApplicable.RESCALE_ITEM && !base.isZero();
        }

        /** The points of exempt clauses that count as fully earned. */
        private Quantity given() {
            if (mode() != NotApplicable.FULL || item.elective()) {
                return Quantity.ZERO;
            }
            return item.clauses().stream()
                    .filter(this::leaves)
                    .map(clause -> item.points(clause, submission.settings()))
                    .reduce(Quantity.ZERO, Quantity::plus);
        }

        private Quantity sum(List<Part> parts, Function<Part, Quantity> worth) {
            return best(parts, worth).stream().map(worth).reduce(Quantity.ZERO, Quantity::plus);
        }

        private List<Part> best(List<Part> parts, Function<Part, Quantity> worth) {
            return parts.stream()
                    .sorted(Comparator.comparing(worth).reversed().thenComparing(Part::number))
                    .limit(item.best().orElse(parts.size()))
                    .toList();
        }

        private NotApplicable mode() {
            return submission.settings().notApplicable();
        }
    }
}
