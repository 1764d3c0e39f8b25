package dev.readiness.criteria.rubric;

import java.util.Objects;
import java.util.Optional;

/**
 * A requirement in its place, with what never changes of it: each look at the requirement itself goes through its
 * kind, which takes longer than what it says where all of a rubric is judged.
 *
 * @param clause the position of its clause
 * @param requirement what is asked
 * @param indicator what it is about
 * @param everyYear whether it must hold in each year that is judged
 * @param last its last day, if the source gives it or its clause one
 */
public record Asking(
        int clause, Requirement requirement, Indicator indicator, boolean everyYear, Optional<LastDay> last) {
    /**
     * {@return whether each year has an answer of its own as {@code settings} take it}
     *
     * @param settings how the rubric's assumptions are taken
     */
    public boolean isYearly(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        return everyYear && !indicator.isAveraged(settings);
    }
}
