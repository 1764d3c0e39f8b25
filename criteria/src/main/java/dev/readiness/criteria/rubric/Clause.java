package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What is judged (小项).
 *
 * @param number as the source numbers it
 * @param asks what it asks for, in our own words
 * @param cite where in the source it stands
 * @param points its points where the source prints them
 * @param mayNotApply whether a region may declare that it does not apply
 * @param requirements what has to hold, at least one
 */
public record Clause(
        int number,
        Text asks,
        String cite,
        Optional<Quantity> points,
        boolean mayNotApply,
        List<Requirement> requirements) {
    public Clause {
        requirements = List.copyOf(requirements);
    }

    /** Whether one of its requirements is a survey. */
    public boolean isSurveyed() {
        return requirements.stream().anyMatch(Requirement.Surveyed.class::isInstance);
    }
}
