package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.util.List;

/**
 * A grade that the source prints (等次), such as 优秀.
 *
 * @param rank its place among the grades, from 1, the best
 * @param name what the source calls it
 * @param cite where in the source it stands
 * @param needs what has to hold for it; none for the grade that is left when no other holds
 */
public record Grade(int rank, Text name, String cite, List<GradeNeed> needs) {
    /**
     * Keeps a copy of {@code needs}.
     *
     * @param rank its place among the grades, from 1, the best
     * @param name what the source calls it
     * @param cite where in the source it stands
     * @param needs what has to hold for it; none for the grade that is left when no other holds
     */
    public Grade {
        needs = List.copyOf(needs);
    }
}
