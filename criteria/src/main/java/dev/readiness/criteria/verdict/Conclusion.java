package dev.readiness.criteria.verdict;

import java.util.Objects;

/** What a rule of the second stratum says, in its own name. */
public sealed interface Conclusion {
    /**
     * {@return the name of the rule, {@code <file>.<what it found>}}
     */
    String rule();

    /**
     * How a veto stands.
     *
     * @param rule the name of the rule that says so
     * @param veto the veto
     * @param state how it stands
     */
    record VetoStands(String rule, Veto veto, Veto.State state) implements Conclusion {}

    /**
     * Whether something holds that the line asks for.
     *
     * @param rule the name of the rule that says so
     * @param about the fact that it was found of
     * @param truth whether it holds
     * @param bars whether it fails for good, whatever line is set
     */
    record Condition(String rule, Object about, Truth truth, boolean bars) implements Conclusion {
        /**
         * {@return that it certainly holds}
         *
         * @param rule the name of the rule that says so
         * @param about the fact that it is said of
         */
        public static Condition holds(String rule, Object about) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(about, "about");
            return new Condition(rule, about, Truth.HOLDS, false);
        }

        /**
         * {@return that it hangs on what is missing, not due or not judged}
         *
         * @param rule the name of the rule that says so
         * @param about the fact that it is said of
         */
        public static Condition open(String rule, Object about) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(about, "about");
            return new Condition(rule, about, Truth.OPEN, false);
        }

        /**
         * {@return that it certainly fails for the line that is set}
         *
         * @param rule the name of the rule that says so
         * @param about the fact that it is said of
         */
        public static Condition fails(String rule, Object about) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(about, "about");
            return new Condition(rule, about, Truth.FAILS, false);
        }

        /**
         * {@return that it fails, and that no line could make up for that}
         *
         * @param rule the name of the rule that says so
         * @param about the fact that it is said of
         */
        public static Condition bars(String rule, Object about) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(about, "about");
            return new Condition(rule, about, Truth.FAILS, true);
        }
    }

    /** Whether a condition certainly holds, certainly fails, or neither. */
    enum Truth {
        /** Certainly so. */
        HOLDS,
        /** So or not, depending on what is missing, not due or not judged. */
        OPEN,
        /** Certainly not so. */
        FAILS
    }

    /**
     * Whether something holds that a grade asks for.
     *
     * @param rule the name of the rule that says so
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param place the place among what the grade asks for, from 1
     * @param truth whether it is so
     */
    record Met(String rule, int scenario, int rank, int place, Truth truth) implements Conclusion {
        /**
         * {@return that what is wanted certainly is so}
         *
         * @param rule the name of the rule that says so
         * @param wanted what the grade asks for
         */
        public static Met holds(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.HOLDS);
        }

        /**
         * {@return that what is wanted hangs on what is missing, not due or not judged}
         *
         * @param rule the name of the rule that says so
         * @param wanted what the grade asks for
         */
        public static Met open(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.OPEN);
        }

        /**
         * {@return that what is wanted certainly is not so}
         *
         * @param rule the name of the rule that says so
         * @param wanted what the grade asks for
         */
        public static Met fails(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.FAILS);
        }

        private static Met of(String rule, Wanted wanted, Truth truth) {
            return new Met(rule, wanted.scenario(), wanted.rank(), wanted.place(), truth);
        }
    }

    /**
     * Whether everything holds that a grade asks for.
     *
     * @param rule the name of the rule that says so
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param rank the rank of the grade, 1 being the best
     * @param truth whether it is reached
     */
    record RungStands(String rule, int scenario, int rank, Truth truth) implements Conclusion {
        /**
         * {@return how {@code rung} stands}
         *
         * @param rule the name of the rule that says so
         * @param rung the grade, in its scenario
         * @param truth whether it is reached
         */
        public static RungStands of(String rule, Rung rung, Truth truth) {
            return new RungStands(rule, rung.scenario(), rung.rank(), truth);
        }
    }

    /**
     * Between which grades a scenario ends.
     *
     * @param rule the name of the rule that says so
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param certain the rank of the best grade that certainly holds
     * @param possible the rank of the best that may
     */
    record Graded(String rule, int scenario, int certain, int possible) implements Conclusion {}

    /**
     * Whether a clause holds the figure down: it does, it may, or it does not.
     *
     * @param rule the name of the rule that says so
     * @param lid the clause that would hold the figure down
     * @param truth whether it does
     */
    record LidStands(String rule, Lid lid, Truth truth) implements Conclusion {}

    /**
     * The verdict on one bench.
     *
     * @param rule the name of the rule that says so
     * @param bench what it was found from
     * @param verdict the verdict
     * @param reason why it is that
     */
    record Ruled(String rule, Bench bench, Verdict verdict, Reason reason) implements Conclusion {}
}
