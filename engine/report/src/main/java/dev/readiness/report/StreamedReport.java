package dev.readiness.report;

/**
 * A report on many things that is written one by one, so that none of them has to be kept. What is written goes to a
 * writer that its maker names; it is written on one thread.
 *
 * @param <T> what is reported on, one by one
 * @param <S> what was counted of all of them
 */
public interface StreamedReport<T, S> {

    /** What is said of {@code each}, written once it is run, which is to happen in order. May be called on any thread. */
    Runnable part(T each);

    /**
     * Writes what goes after all parts.
     *
     * @return what goes before everything that was written
     */
    String end(S all);

    /** Whether nothing goes before what is written, so that it may be shown at once. */
    boolean isShownAtOnce();
}
