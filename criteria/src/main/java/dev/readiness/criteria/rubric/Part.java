package dev.readiness.criteria.rubric;

import java.util.List;

/** A part of what a clause needs. */
public sealed interface Part {
    /** One need, by its place among the clause's requirements, from 1. */
    record Need(int position) implements Part {}

    /** {@code least} or more of {@code parts} have to hold. */
    record Choice(int least, List<Part> parts) implements Part {
        public Choice {
            parts = List.copyOf(parts);
        }

        public boolean isAll() {
            return least >= parts.size();
        }
    }

    /**
     * {@code then} counts where {@code condition} holds.
     *
     * @param full whether everything is earned where it does not, or nothing
     */
    record When(Part condition, Part then, boolean full) implements Part {}
}
