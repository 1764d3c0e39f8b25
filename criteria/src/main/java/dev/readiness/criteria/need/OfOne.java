package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;

/** A kind that one value answers, or one of each year. */
public interface OfOne extends Requirement {
    /**
     * The fact that the rules look at.
     *
     * @param value not none; that of the year that {@code asked} speaks of, if it is one
     */
    Answer answer(Asked asked, Value value, HandedIn given);

    /** Whether nothing having arisen may mean something; where nobody was asked, there is nothing to convert points by. */
    default boolean takesNone() {
        return true;
    }

    /**
     * What follows where nothing arose: what the rubric says, or the settings in its place; of a rate of which it says
     * nothing what the settings take it for, unless it is worked out of others.
     */
    default WhenNone whenNone(Settings settings) {
        if (!takesNone()) {
            return WhenNone.OPEN;
        }
        return whenNone()
                .map(settings.nothingArose()::of)
                .orElse(
                        indicator().isDerived()
                                ? WhenNone.OPEN
                                : settings.emptyRate().taken());
    }
}
