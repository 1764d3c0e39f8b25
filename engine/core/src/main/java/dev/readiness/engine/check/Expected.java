package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.Optional;

/**
 * A region that has to hand in a submission.
 *
 * @param region the region's name
 * @param rubric by which, if only one will do
 * @param file where it was or is to be; empty where nobody says
 * @param unit who hands it in; empty where nobody says
 * @param contact by which post that unit is reached, never a name; empty where nobody says
 * @param origin the line of the list that says so, or the baseline
 */
public record Expected(
        String region, Optional<String> rubric, String file, String unit, String contact, Location origin) {

    /**
     * {@return whether what says {@code claim} of itself is what is expected}
     *
     * @param claim what a submission says it is
     */
    public boolean isMetBy(Claim claim) {
        return Claim.compared(region).equals(Claim.compared(claim.region()))
                && rubric.filter(id -> !id.equals(claim.rubric())).isEmpty();
    }
}
