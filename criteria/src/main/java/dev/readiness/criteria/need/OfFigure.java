package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import java.util.Optional;

/** A kind that a figure answers, which may be a rate whose denominator is zero. */
public interface OfFigure extends OfOne {
    /** The fact that the rules look at where {@code amount} was handed in. */
    Answer held(Asked asked, Quantity amount, HandedIn given);

    @Override
    default Answer answer(Asked asked, Value value, HandedIn given) {
        Optional<Quantity> amount = value.figure();
        return amount.isPresent()
                ? held(asked, amount.get(), given)
                : new Answer.EmptyRateAnswer(asked, emptyRate(given.settings()));
    }
}
