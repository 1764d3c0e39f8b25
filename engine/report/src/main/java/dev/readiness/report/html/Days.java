package dev.readiness.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as ISO writes them are kept on one line: a browser would break them at their hyphens. */
final class Days {
    private static final Pattern DAY_OR_NO_TEXT = Pattern.compile(
            "<(script|style|title|time|option)\\b.*?</\\1>|<[^>]*>|(?<!\\d)(\\d{4}-\\d\\d-\\d\\d)(?!\\d)",
            Pattern.DOTALL);

    private Days() {}

    /** {@code page} with each day in its texts marked; tags, scripts and styles stay as they are. */
    static String kept(String page) {
        return DAY_OR_NO_TEXT
                .matcher(page)
                .replaceAll(found -> found.group(2) == null
                        ? Matcher.quoteReplacement(found.group())
                        : "<span class=\"day\">" + found.group(2) + "</span>");
    }
}
