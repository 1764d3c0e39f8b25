package dev.readiness.report;

import dev.readiness.engine.batch.Assessed;

/** A report on many submissions that is written as they are assessed. Its lines may be made on several threads. */
public interface LineReport {
    /** What goes before all lines. */
    String head();

    /** What is said of one submission, ended by a line break. */
    String line(Assessed assessed);

    /** What goes after all lines. */
    String foot(Tally tally);
}
