package dev.readiness.office.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the sheet to fill in is about: {@code sampling-completion}, or {@code sampling-batches/2022} for a year.
 *
 * @param indicator the indicator's id
 * @param year the calendar year, if the indicator is wanted by year
 */
public record RowKey(String indicator, OptionalInt year) {
    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/(\\d{4}))?");

    /** The key written in {@code text}, if it is one. */
    public static Optional<RowKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(2);
        return Optional.of(new RowKey(
                matcher.group(1), year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year))));
    }

    /** The key as it stands in its cell. */
    @Override
    public String toString() {
        return indicator + (year.isPresent() ? "/" + year.getAsInt() : "");
    }
}
