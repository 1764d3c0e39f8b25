package dev.readiness.criteria.verdict;

/** What a rule of the second stratum says, in its own name. */
public sealed interface Conclusion {
    /** The name of the rule, {@code <file>.<what it found>}. */
    String rule();

    /** How a veto stands. */
    record VetoStands(String rule, Veto veto, Veto.State state) implements Conclusion {}

    /**
     * Whether something holds that the line asks for.
     *
     * @param about the fact that it was found of
     * @param bars whether it fails for good, whatever line is set
     */
    record Condition(String rule, Object about, Truth truth, boolean bars) implements Conclusion {
        public static Condition holds(String rule, Object about) {
            return new Condition(rule, about, Truth.HOLDS, false);
        }

        /** It hangs on what is missing, not due or not judged. */
        public static Condition open(String rule, Object about) {
            return new Condition(rule, about, Truth.OPEN, false);
        }

        public static Condition fails(String rule, Object about) {
            return new Condition(rule, about, Truth.FAILS, false);
        }

        /** It fails, and no line could make up for that. */
        public static Condition bars(String rule, Object about) {
            return new Condition(rule, about, Truth.FAILS, true);
        }
    }

    /** Whether a condition certainly holds, certainly fails, or neither. */
    enum Truth {
        HOLDS,
        OPEN,
        FAILS
    }

    /** Whether something holds that a grade asks for. */
    record Met(String rule, int scenario, int rank, int place, Truth truth) implements Conclusion {
        public static Met holds(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.HOLDS);
        }

        public static Met open(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.OPEN);
        }

        public static Met fails(String rule, Wanted wanted) {
            return of(rule, wanted, Truth.FAILS);
        }

        private static Met of(String rule, Wanted wanted, Truth truth) {
            return new Met(rule, wanted.scenario(), wanted.rank(), wanted.place(), truth);
        }
    }

    /** Whether everything holds that a grade asks for. */
    record RungStands(String rule, int scenario, int rank, Truth truth) implements Conclusion {
        public static RungStands of(String rule, Rung rung, Truth truth) {
            return new RungStands(rule, rung.scenario(), rung.rank(), truth);
        }
    }

    /**
     * Between which grades a scenario ends.
     *
     * @param certain the rank of the best grade that certainly holds
     * @param possible the rank of the best that may
     */
    record Graded(String rule, int scenario, int certain, int possible) implements Conclusion {}

    /** Whether a clause holds the figure down: it does, it may, or it does not. */
    record LidStands(String rule, Lid lid, Truth truth) implements Conclusion {}

    /** The verdict on one bench. */
    record Ruled(String rule, Bench bench, Verdict verdict, Reason reason) implements Conclusion {}
}
