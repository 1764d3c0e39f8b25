package dev.readiness.report;

/** Text from an input, made fit for a terminal or one line of a file: no control characters, so no escape sequences. */
public final class Safe {
    private static final char REPLACEMENT = '?';

    private Safe() {}

    /** {@code raw} with a question mark for each control character but the tab. */
    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> out.appendCodePoint(isHarmless(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean isHarmless(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                || codePoint == '\t';
    }
}
