package dev.readiness.report.writing;

import dev.readiness.criteria.verdict.Verdict;
import java.util.Objects;

/** Colours of a terminal, or none. */
public enum Style {
    /** No colours: text as it is. */
    PLAIN,
    /** Colours by the escape sequences of ECMA-48, which most terminals know. */
    ANSI;

    /**
     * {@return {@code text} in bold}
     *
     * @param text what is to stand out
     */
    public String strong(String text) {
        Objects.requireNonNull(text, "text");
        return wrap("1", text);
    }

    /**
     * {@return {@code text} in green}
     *
     * @param text what is to stand out
     */
    public String good(String text) {
        Objects.requireNonNull(text, "text");
        return wrap("32", text);
    }

    /**
     * {@return {@code text} in red}
     *
     * @param text what is to stand out
     */
    public String bad(String text) {
        Objects.requireNonNull(text, "text");
        return wrap("31", text);
    }

    /**
     * {@return {@code text} in yellow}
     *
     * @param text what is to stand out
     */
    public String open(String text) {
        Objects.requireNonNull(text, "text");
        return wrap("33", text);
    }

    /**
     * {@return {@code text} faint}
     *
     * @param text what is to stand back
     */
    public String faint(String text) {
        Objects.requireNonNull(text, "text");
        return wrap("2", text);
    }

    /**
     * {@return {@code text} in the colour of {@code verdict}}
     *
     * @param verdict red where it falls short, green where it holds, yellow where it is open
     * @param text what is coloured
     */
    public String of(Verdict verdict, String text) {
        Objects.requireNonNull(text, "text");
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
