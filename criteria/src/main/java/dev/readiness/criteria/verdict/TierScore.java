package dev.readiness.criteria.verdict;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Tier;

/**
 * How the criteria of one tier stand.
 *
 * @param tier the tier that is counted
 * @param total those that apply
 * @param met those that hold
 * @param possible those that hold or still may once nothing is open
 */
public record TierScore(Tier tier, int total, int met, int possible) {

    /**
     * {@return whether those that hold are at least {@code share} of all}
     *
     * @param share a share of the criteria that apply, 0 to 1
     */
    public boolean reaches(Quantity share) {
        return isEnough(met, share);
    }

    /**
     * {@return whether those that hold or still may are at least {@code share} of all}
     *
     * @param share a share of the criteria that apply, 0 to 1
     */
    public boolean mayReach(Quantity share) {
        return isEnough(possible, share);
    }

    private boolean isEnough(int count, Quantity share) {
        return Quantity.of(count).compareTo(share.times(total)) >= 0;
    }
}
