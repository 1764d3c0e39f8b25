package dev.readiness.report.ci;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.result.FileResults;

/** A report that lists the results of files and is written as they come, so that none of them has to be kept. */
public interface ResultReport {

    /**
     * Writes what there is to say of one file.
     *
     * @param file its results
     */
    void add(FileResults file);

    /**
     * Writes what goes after all files.
     *
     * @param all what was counted of them
     * @return what goes before everything that was written
     */
    String end(CheckTally all);

    /** {@return whether nothing goes before what is written, so that it may be shown at once} */
    default boolean isShownAtOnce() {
        return false;
    }
}
