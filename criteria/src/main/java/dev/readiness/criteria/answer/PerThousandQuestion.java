package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;

/** Asks the rules to work out samples per thousand people from {@link RawFigure}s. */
public record PerThousandQuestion(Requirement.PerThousand requirement, Policies.RapidTests policy) {
    private static final int THOUSAND = 1000;

    public String batches() {
        return requirement.batches().id();
    }

    public String rapid() {
        return requirement.rapid().id();
    }

    public String people() {
        return requirement.people().id();
    }

    public boolean rapidExcluded() {
        return policy == Policies.RapidTests.EXCLUDED;
    }

    /** {@code samples} a year per thousand of {@code people}, held against the target. */
    public Answer answer(Quantity samples, Quantity people) {
        return new Answer.AtLeastAnswer(
                requirement, Answer.NO_YEAR, samples.times(THOUSAND).dividedBy(people), requirement.target());
    }

    public Answer noAnswer() {
        return new Answer.NoAnswer(requirement, Answer.NO_YEAR);
    }

    public Answer contradiction() {
        return new Answer.ContradictoryAnswer(requirement);
    }
}
