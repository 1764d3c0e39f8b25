package dev.readiness.office.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the sheet to fill in is about: {@code sampling-completion}, {@code sampling-batches/2022} for a year,
 * {@code satisfaction@甲县} for a place, {@code satisfaction@甲县/2022} for both.
 *
 * @param indicator the indicator's id
 * @param place the place, if the indicator is wanted place by place
 * @param year the calendar year, if the indicator is wanted by year
 */
public record RowKey(String indicator, Optional<String> place, OptionalInt year) {
    private static final Pattern FORM = Pattern.compile("([^/@]+)(?:@([^/@]+))?(?:/(\\d{4}))?");
    /** What parts keys and their parts, and what it is written as in the name of a place. */
    private static final String[][] ESCAPES = {{"%", "%25"}, {" ", "%20"}, {"/", "%2F"}, {"@", "%40"}};

    /** The key of a row that is about no single place. */
    public RowKey(String indicator, OptionalInt year) {
        this(indicator, Optional.empty(), year);
    }

    /** The key written in {@code text}, if it is one. */
    public static Optional<RowKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        return Optional.of(new RowKey(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)).map(RowKey::name),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year))));
    }

    private static String name(String written) {
        String name = written;
        for (int i = ESCAPES.length - 1; i >= 0; i--) {
            name = name.replace(ESCAPES[i][1], ESCAPES[i][0]);
        }
        return name;
    }

    private static String written(String name) {
        String written = name;
        for (String[] escape : ESCAPES) {
            written = written.replace(escape[0], escape[1]);
        }
        return written;
    }

    /** The key as it stands in its cell; it holds no blank. */
    @Override
    public String toString() {
        return indicator
                + place.map(name -> "@" + written(name)).orElse("")
                + (year.isPresent() ? "/" + year.getAsInt() : "");
    }
}
