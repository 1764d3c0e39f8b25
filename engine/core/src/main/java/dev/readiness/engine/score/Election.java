package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/**
 * Which elective items of a dimension count.
 *
 * @param declared whether the region chose them itself
 * @param chosen their numbers
 * @param tie whether the last place went to one of several equals, by number
 * @param margin how many points the last chosen item lies ahead of the best that was left out
 */
public record Election(boolean declared, List<Integer> chosen, boolean tie, Quantity margin) {
    /**
     * Keeps a copy of {@code chosen}.
     *
     * @param declared whether the region chose them itself
     * @param chosen their numbers
     * @param tie whether the last place went to one of several equals, by number
     * @param margin how many points the last chosen item lies ahead of the best that was left out
     */
    public Election {
        chosen = List.copyOf(chosen);
    }
}
