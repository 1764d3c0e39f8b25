package dev.readiness.report.writing;

/**
 * A report on many things that is written one by one, so that none of them has to be kept. What is written goes to a
 * writer that its maker names; it is written on one thread.
 *
 * @param <T> what is reported on, one by one
 * @param <S> what was counted of all of them
 */
public interface StreamedReport<T, S> {

    /**
     * {@return what writes what is said of one; to be run in order, on one thread} May itself be called on any thread.
     *
     * @param each what is reported on
     */
    Runnable part(T each);

    /**
     * Writes what goes after all parts.
     *
     * @param all what was counted of all of them
     * @return what goes before everything that was written
     */
    String end(S all);

    /** {@return whether nothing goes before what is written, so that it may be shown at once} */
    boolean isShownAtOnce();
}
