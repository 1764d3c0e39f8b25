package dev.readiness.report;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;

/**
 * A report on the submissions of a check that is written one by one, so that none of them has to be kept. What is
 * written goes to a writer that its maker names; it is written on one thread.
 */
public interface CheckReport {

    /** What is said of {@code file}, written once it is run, which is to happen in order. May be called on any thread. */
    Runnable part(CheckedFile file);

    /**
     * Writes what goes after all parts.
     *
     * @return what goes before everything that was written
     */
    String end(CheckTally all);

    /** Whether nothing goes before what is written, so that it may be shown at once. */
    boolean isShownAtOnce();
}
