package dev.readiness.report;

import java.util.regex.Pattern;

/** Text from an input, made fit for a terminal or one line of a file: no control characters, so no escape sequences. */
public final class Safe {
    private static final char REPLACEMENT = '?';
    private static final String HASHES = "##";

    private Safe() {}

    /** What few reports hold, so that it is compiled only for those. */
    private static final class Rare {
        /** What begins a command anywhere in a line: {@code ##[error]}, {@code ##vso[…]}. */
        private static final Pattern COMMAND = Pattern.compile(HASHES + "(?=\\w*\\[)");

        private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    }

    /**
     * {@code raw} with a question mark for each control character but the tab, and for the sign without which it would
     * begin a command to the build server whose log it may be written to.
     */
    public static String text(String raw) {
        return isPlain(raw) ? raw : replaced(raw);
    }

    /** Whether nothing has to be looked at closely: most texts are sentences of the rubric. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c == ':' && before == ':' || c == '#' && before == '#' || c > '~' && !isHarmless(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String replaced(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
            int c = raw.codePointAt(i);
            out.appendCodePoint(isHarmless(c) ? c : REPLACEMENT);
        }
        int start = 0;
        while (start < out.length() && isBlank(out.charAt(start))) {
            start++;
        }
        if (out.indexOf("::", start) == start) {
            out.setCharAt(start, REPLACEMENT);
        }
        return out.indexOf(HASHES) < 0
                ? out.toString()
                : Rare.COMMAND.matcher(out).replaceAll("#" + REPLACEMENT);
    }

    /** The same of all lines of {@code raw} as one. */
    public static String line(String raw) {
        return isPlain(raw)
                ? raw.strip()
                : text(Rare.BREAK.matcher(raw).replaceAll(" ").strip());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHarmless(int codePoint) {
        int type = Character.getType(codePoint);
        return switch (type) {
            case Character.CONTROL -> codePoint == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
