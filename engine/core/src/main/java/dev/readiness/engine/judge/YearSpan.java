package dev.readiness.engine.judge;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.List;

/**
 * The years that a yearly average is taken over.
 *
 * @param years at least one, in order
 * @param length how many years they make up; the running one may be a part of one
 */
record YearSpan(List<Integer> years, Quantity length) {

    /**
     * Of {@code judged} those that are over, or the running one alone where none is; with the running one by the share
     * that has passed where the submission takes it so.
     */
    static YearSpan averaged(List<Integer> judged, Submission submission) {
        LocalDate asOf = submission.asOf();
        List<Integer> whole =
                judged.stream().filter(year -> JudgedYears.isOver(year, asOf)).toList();
        if (whole.size() == judged.size()) {
            return whole(whole);
        }
        boolean byShare = submission.settings().yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR;
        if (byShare) {
            Quantity passed = Quantity.of(asOf.getDayOfYear()).dividedBy(asOf.lengthOfYear());
            return new YearSpan(judged, Quantity.of(whole.size()).plus(passed));
        }
        return whole.isEmpty() ? whole(judged) : whole(whole);
    }

    private static YearSpan whole(List<Integer> years) {
        return new YearSpan(years, Quantity.of(years.size()));
    }
}
