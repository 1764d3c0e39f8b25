package dev.readiness.criteria.answer;

import dev.readiness.criteria.need.PerThousand;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import java.util.Optional;

/**
 * Asks the rules to work out samples per thousand people.
 *
 * @param batches samples taken, if given
 * @param rapid the rapid tests among them, if given
 * @param people how many live there, if given
 */
public record PerThousandQuestion(
        PerThousand requirement,
        Policies.RapidTests policy,
        Optional<RawFigure> batches,
        Optional<RawFigure> rapid,
        Optional<RawFigure> people) {
    private static final int THOUSAND = 1000;

    public boolean rapidExcluded() {
        return policy == Policies.RapidTests.EXCLUDED;
    }

    /** Whether every figure is given that is needed. */
    public boolean isComplete() {
        return batches.isPresent() && people.isPresent() && (rapid.isPresent() || !rapidExcluded());
    }

    /** Whether there were more rapid tests than samples in any year, of which they are a part. */
    public boolean isMoreRapidThanSamples() {
        return batches.isPresent() && rapid.isPresent() && rapid.get().exceeds(batches.get());
    }

    /** Whether nobody lives there. */
    public boolean isPeopleless() {
        return people.isPresent() && people.get().isZero();
    }

    /** All samples of a complete question. */
    public Answer withRapidTests() {
        return answer(batches.orElseThrow().mean());
    }

    /** The samples of a complete question but for the rapid tests among them. */
    public Answer withoutRapidTests() {
        return answer(batches.orElseThrow().mean().minus(rapid.orElseThrow().mean()));
    }

    /** {@code samples} a year per thousand people, held against the target. */
    private Answer answer(Quantity samples) {
        return new Answer.AtLeastAnswer(
                requirement,
                Answer.NO_YEAR,
                samples.times(THOUSAND).dividedBy(people.orElseThrow().mean()),
                requirement.target());
    }

    public Answer noAnswer() {
        return new Answer.NoAnswer(requirement, Answer.NO_YEAR);
    }

    public Answer contradiction() {
        return new Answer.ContradictoryAnswer(requirement);
    }
}
