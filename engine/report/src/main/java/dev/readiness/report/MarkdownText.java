package dev.readiness.report;

/** Text made fit for GitHub Flavored Markdown: shown as it is, whatever it holds. */
public final class MarkdownText {
    /** What begins emphasis, code, a link, a table's cell, an entity, a mention, a formula, an address or a heading. */
    private static final String SPECIAL = "\\`*_[]|~@$:#!";

    private MarkdownText() {}

    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }
}
