package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;

/** A kind that one value answers, or one of each year. */
public interface OfOne extends Requirement {
    /**
     * The fact that the rules look at.
     *
     * @param value that of the year that {@code asked} speaks of, if it is one
     */
    Answer answer(Asked asked, Value value, HandedIn given);

    /** What a rate of nothing is taken for; where nobody was asked, there is nothing to convert points by. */
    default Policies.EmptyRate emptyRate(Settings settings) {
        return convertsPoints() ? Policies.EmptyRate.CANNOT_JUDGE : settings.emptyRate();
    }
}
