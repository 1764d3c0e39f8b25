package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.RawFigure;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Optional;

/**
 * Asks the rules to work out samples per thousand people, in one year or on yearly average.
 *
 * @param batches samples taken, if given
 * @param rapid the rapid tests among them, if given
 * @param people how many live there, if given
 * @param excess whether there were more rapid tests than samples in any year, of which they are a part
 */
public record PerThousandQuestion(
        Asked asked,
        Policies.RapidTests policy,
        Optional<RawFigure> batches,
        Optional<RawFigure> rapid,
        Optional<RawFigure> people,
        boolean excess) {
    private static final int THOUSAND = 1000;

    public Requirement requirement() {
        return asked.requirement();
    }

    public boolean rapidExcluded() {
        return policy == Policies.RapidTests.EXCLUDED;
    }

    /** Whether every figure is given that is needed. */
    public boolean isComplete() {
        return batches.isPresent() && people.isPresent() && (rapid.isPresent() || !rapidExcluded());
    }

    public boolean isMoreRapidThanSamples() {
        return excess;
    }

    /** Whether nobody lives there. */
    public boolean isPeopleless() {
        return people.isPresent() && people.get().mean().isZero();
    }

    /** All samples of a complete question. */
    public Answer withRapidTests() {
        return answer(batches.orElseThrow().perYear());
    }

    /** The samples of a complete question but for the rapid tests among them. */
    public Answer withoutRapidTests() {
        return answer(batches.orElseThrow().perYear().minus(rapid.orElseThrow().perYear()));
    }

    /** {@code samples} a year per thousand people, held against the target. */
    private Answer answer(Quantity samples) {
        return new AtLeast.Given(
                asked,
                samples.times(THOUSAND).dividedBy(people.orElseThrow().mean()),
                ((PerThousand) asked.requirement()).target());
    }

    public Answer noAnswer() {
        return new Answer.NoAnswer(asked);
    }

    public Answer contradiction() {
        return new Answer.ContradictoryAnswer(asked);
    }
}
