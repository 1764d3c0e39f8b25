package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Optional;

/**
 * What a clause that is not met holds the whole to (封顶), whatever else was earned. Exactly one of the two is there.
 *
 * @param score the figure may not be above it
 * @param grade no grade better than the one of this rank may follow
 */
public record Cap(Optional<Quantity> score, Optional<Integer> grade) {
    /**
     * {@return a cap of the figure}
     *
     * @param most the figure may not be above it
     */
    public static Cap ofScore(Quantity most) {
        return new Cap(Optional.of(most), Optional.empty());
    }

    /**
     * {@return a cap of the grade}
     *
     * @param best no grade better than the one of this rank may follow
     */
    public static Cap ofGrade(int best) {
        return new Cap(Optional.empty(), Optional.of(best));
    }
}
