package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;

/** A kind that a figure answers. */
public interface OfFigure extends OfOne {
    /** The fact that the rules look at where {@code amount} was handed in. */
    Answer held(Asked asked, Quantity amount, HandedIn given);

    @Override
    default Answer answer(Asked asked, Value value, HandedIn given) {
        return held(asked, value.figure().orElseThrow(), given);
    }
}
