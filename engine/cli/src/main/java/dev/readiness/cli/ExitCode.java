package dev.readiness.cli;

/** What the process says to scripts. */
final class ExitCode {
    /** Done, and every gate is met. */
    static final int DONE = 0;
    /** Assessed, but a gate is not met; of a rubric: a case does not hold, or a clause is not covered. */
    static final int GATE_NOT_MET = 1;
    /** Usage, unreadable input, a broken rubric or an internal error: nothing was assessed. */
    static final int NO_ASSESSMENT = 2;

    private ExitCode() {}
}
