package dev.readiness.report;

import dev.readiness.criteria.verdict.Verdict;

/** Colours of a terminal, or none. */
public enum Style {
    PLAIN,
    ANSI;

    public String strong(String text) {
        return wrap("1", text);
    }

    public String good(String text) {
        return wrap("32", text);
    }

    public String bad(String text) {
        return wrap("31", text);
    }

    public String open(String text) {
        return wrap("33", text);
    }

    public String faint(String text) {
        return wrap("2", text);
    }

    /** {@code text} in the colour of {@code verdict}. */
    public String of(Verdict verdict, String text) {
        return switch (verdict) {
            case READY -> good(text);
            case NOT_READY, VETOED -> bad(text);
            case UNDECIDED -> open(text);
            case GRADED -> strong(text);
        };
    }

    private String wrap(String code, String text) {
        return this == ANSI ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
