package dev.readiness.report;

/** Colours of a terminal, or none. */
public enum Style {
    PLAIN,
    ANSI;

    String strong(String text) {
        return wrap("1", text);
    }

    String good(String text) {
        return wrap("32", text);
    }

    String bad(String text) {
        return wrap("31", text);
    }

    String open(String text) {
        return wrap("33", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return this == ANSI ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
