package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.List;

/** A part of what a clause needs. */
public sealed interface Part {
    /**
     * One need, by its place among the clause's requirements, from 1.
     *
     * @param position the place among the clause's requirements, from 1
     */
    record Need(int position) implements Part {}

    /**
     * {@code least} or more of {@code parts} have to hold.
     *
     * @param least how many have to hold
     * @param parts what there is to choose from
     */
    record Choice(int least, List<Part> parts) implements Part {
        /**
         * Keeps a copy of {@code parts}.
         *
         * @param least how many have to hold
         * @param parts what there is to choose from
         */
        public Choice {
            parts = List.copyOf(parts);
        }

        /** {@return whether all of them have to hold} */
        public boolean isAll() {
            return least >= parts.size();
        }
    }

    /**
     * Rungs of which each counts only with all below it; the highest earns its share.
     *
     * @param rungs the lowest first
     */
    record Ladder(List<Rung> rungs) implements Part {
        /**
         * Keeps a copy of {@code rungs}.
         *
         * @param rungs the lowest first
         */
        public Ladder {
            rungs = List.copyOf(rungs);
        }

        /** {@return whether nothing but the last rung is worth anything, so that rungs are for grades to ask for} */
        public boolean isBare() {
            return rungs.size() > 1
                    && rungs.get(rungs.size() - 1).earns().equals(Quantity.ONE)
                    && rungs.subList(0, rungs.size() - 1).stream()
                            .allMatch(rung -> rung.earns().isZero());
        }

        /** The same up to the rung {@code name}; itself if there is no such rung. */
        Ladder upTo(String name) {
            for (int i = 0; i < rungs.size(); i++) {
                if (rungs.get(i).name().equals(name)) {
                    return new Ladder(rungs.subList(0, i + 1));
                }
            }
            return this;
        }
    }

    /**
     * A rung of a ladder.
     *
     * @param name as the source prints it, such as C
     * @param earns the share of the points that it earns with those below it
     * @param needs what it asks beyond the rungs below it
     */
    record Rung(String name, Quantity earns, Part needs) {}

    /**
     * Portions of the points, each for what it asks; together no more than {@code most}.
     *
     * @param portions in the order in which they are written
     * @param most the points of the clause
     */
    record Portions(List<Portion> portions, Quantity most) implements Part {
        /**
         * Keeps a copy of {@code portions}.
         *
         * @param portions in the order in which they are written
         * @param most the points of the clause
         */
        public Portions {
            portions = List.copyOf(portions);
        }

        /** {@return what all portions come to, which may be more than {@link #most}} */
        public Quantity sum() {
            return portions.stream().map(Portion::points).reduce(Quantity.ZERO, Quantity::plus);
        }
    }

    /**
     * A portion of the points.
     *
     * @param points what it is worth
     * @param needs what it asks; a choice of nothing where deductions alone take from it
     */
    record Portion(Quantity points, Part needs) {
        /** {@return whether it asks for nothing, so that only deductions take from it} */
        public boolean isFree() {
            return needs instanceof Choice choice && choice.parts().isEmpty();
        }
    }

    /**
     * {@code then} counts where {@code condition} holds.
     *
     * @param condition what decides
     * @param then what counts where it holds
     * @param full whether everything is earned where it does not, or nothing
     */
    record When(Part condition, Part then, boolean full) implements Part {}
}
