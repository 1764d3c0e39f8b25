package dev.readiness.report.html;

import java.util.List;

/** Days as ISO writes them are kept on one line: a browser would break them at their hyphens. */
final class Days {
    private static final String SHAPE = "dddd-dd-dd";
    /** Elements whose content is no running text. */
    private static final List<String> NO_TEXT = List.of("script", "style", "title", "time", "option");

    private Days() {}

    /** {@code page} with each day in its texts marked; tags, scripts and styles stay as they are. */
    static String kept(String page) {
        StringBuilder kept = new StringBuilder(page.length());
        int copied = 0;
        int at = 0;
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '<') {
                at = afterTag(page, at);
            } else if (isDigit(c) && isDay(page, at)) {
                int end = at + SHAPE.length();
                kept.append(page, copied, at).append("<span class=\"day\">");
                kept.append(page, at, end).append("</span>");
                copied = end;
                at = end;
            } else {
                at++;
            }
        }
        return kept.append(page, copied, page.length()).toString();
    }

    /** Where text goes on after the tag at {@code at}, or after its whole element if that holds none. */
    private static int afterTag(String page, int at) {
        for (String name : NO_TEXT) {
            if (page.startsWith(name, at + 1) && endsName(page, at + 1 + name.length())) {
                String tag = "</" + name + ">";
                int end = page.indexOf(tag, at);
                if (end >= 0) {
                    return end + tag.length();
                }
            }
        }
        int end = page.indexOf('>', at);
        return end < 0 ? at + 1 : end + 1;
    }

    private static boolean endsName(String page, int at) {
        return at >= page.length() || !Character.isLetterOrDigit(page.charAt(at)) && page.charAt(at) != '_';
    }

    private static boolean isDay(String page, int at) {
        int end = at + SHAPE.length();
        if (end > page.length()
                || at > 0 && isDigit(page.charAt(at - 1))
                || end < page.length() && isDigit(page.charAt(end))) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = page.charAt(at + i);
            if (SHAPE.charAt(i) == 'd' ? !isDigit(c) : c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
