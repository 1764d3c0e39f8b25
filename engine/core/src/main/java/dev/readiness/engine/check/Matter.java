package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.List;
import java.util.Optional;

/** What it is that breaks a gate. */
public sealed interface Matter {

    /**
     * A veto that is tripped or can't be told.
     *
     * @param veto the veto, and how it stands
     */
    record Veto(VetoState veto) implements Matter {}

    /**
     * A clause that could not be judged.
     *
     * @param clause the clause with its findings
     */
    record NotJudged(ClauseScore clause) implements Matter {}

    /**
     * Too many missing indicators.
     *
     * @param kind of which kind, or of all kinds
     * @param most how many may be missing
     * @param missing which are
     */
    record TooManyMissing(Optional<IndicatorKind> kind, int most, List<MissingIndicator> missing) implements Matter {
        /**
         * Keeps a copy of {@code missing}.
         *
         * @param kind of which kind, or of all kinds
         * @param most how many may be missing
         * @param missing which are
         */
        public TooManyMissing {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The whole figure lies below {@code least}.
     *
     * @param found the figure, in the unit of the line
     * @param least the line that it has to reach
     */
    record LowScore(Bound found, Bound least) implements Matter {}

    /**
     * A dimension's figure lies below {@code least}.
     *
     * @param dimension the dimension with its points
     * @param found the figure, in the unit of the line
     * @param least the line that it has to reach
     */
    record LowDimension(DimensionScore dimension, Bound found, Bound least) implements Matter {}

    /**
     * An item's figure lies below {@code least}.
     *
     * @param item the item with its points
     * @param found the figure, in the unit of the line
     * @param least the line that it has to reach
     */
    record LowItem(ItemScore item, Bound found, Bound least) implements Matter {}

    /**
     * A clause declared not applicable that is not on the list.
     *
     * @param exemption what was declared
     */
    record NotOnList(Exemption exemption) implements Matter {}

    /**
     * A reading that meets something and names no evidence.
     *
     * @param reading what was filled in
     */
    record Unproven(Reading reading) implements Matter {}

    /**
     * A clause whose last day has gone by.
     *
     * @param overdue the clause, and since when
     */
    record Late(Overdue overdue) implements Matter {}

    /**
     * The warning that the edition is not valid on the as-of date.
     *
     * @param problem the warning
     */
    record WrongEdition(Problem problem) implements Matter {}

    /**
     * A verdict other than {@code READY}.
     *
     * @param ruling the verdict with its reason
     */
    record NotReady(Ruling ruling) implements Matter {}

    /**
     * A figure lower than that of the baseline.
     *
     * @param before the figure of the baseline
     * @param now the figure
     */
    record ScoreFell(Quantity before, Quantity now) implements Matter {}

    /**
     * A veto that is tripped and was not in the baseline.
     *
     * @param veto the veto, and how it stands
     */
    record NewlyTripped(VetoState veto) implements Matter {}

    /**
     * A clause that lacks points and did not in the baseline.
     *
     * @param clause the clause with its points
     */
    record NewlyLost(ClauseScore clause) implements Matter {}

    /**
     * Nothing to compare with in the baseline.
     *
     * @param otherRubrics by which it knows the region
     */
    record NotCompared(List<String> otherRubrics) implements Matter {
        /**
         * Keeps a copy of {@code otherRubrics}.
         *
         * @param otherRubrics by which it knows the region
         */
        public NotCompared {
            otherRubrics = List.copyOf(otherRubrics);
        }
    }

    /**
     * A region that handed in nothing that could be assessed.
     *
     * @param expected who is absent
     * @param otherRubric by which it did hand in something
     */
    record Absent(Expected expected, Optional<String> otherRubric) implements Matter {}

    /**
     * A region that is there twice or more.
     *
     * @param claim which region by which rubric
     * @param first where it is first
     * @param others where it is again
     */
    record Duplicate(Claim claim, String first, List<String> others) implements Matter {
        /**
         * Keeps a copy of {@code others}.
         *
         * @param claim which region by which rubric
         * @param first where it is first
         * @param others where it is again
         */
        public Duplicate {
            others = List.copyOf(others);
        }
    }

    /**
     * More missing indicators than in the baseline.
     *
     * @param before how many there were
     * @param now how many there are
     */
    record MoreMissing(int before, int now) implements Matter {}
}
