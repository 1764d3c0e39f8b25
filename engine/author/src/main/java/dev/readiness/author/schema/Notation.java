package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Numbering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How figures, days and words are written, as regular expressions that every engine reads alike. Signs that an input
 * method makes full-width are taken as the readers take them.
 */
final class Notation {
    /** The greatest number that the readers take. */
    public static final BigDecimal GREATEST = new BigDecimal("999999999999999");

    static final String YEAR = "^" + digits(4) + "年?$";

    private static final String NUMBER =
            "(?:" + digits(1, 15) + "|[1-9１-９]" + digits(0, 2) + "(?:[,，]" + digits(3) + "){1,4})";
    private static final String DECIMAL = NUMBER + "(?:[.．]" + digits(1, 15) + ")?";
    private static final String WHOLE = NUMBER + "(?:[.．][0０]{1,15})?";
    private static final String ZERO = "[0０]{1,15}(?:[.．][0０]{1,15})?";
    private static final String PERCENTAGE =
            "[0０]{0,12}(?:[1１][0０]{2}(?:[.．][0０]{1,15})?|" + digits(1, 2) + "(?:[.．]" + digits(1, 15) + ")?)\\s*[%％]";
    private static final String PLANNED = "[0０]{0,12}(?:[2２][0０]{2}(?:[.．][0０]{1,15})?|[1１]?" + digits(1, 2) + "(?:[.．]"
            + digits(1, 15) + ")?)\\s*[%％]";
    private static final String OF_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9])";
    private static final String DAY = "[0-9]{4}-(?:" + OF_YEAR + ")";
    private static final String WIDE_DAY = "(?=[0-9-]*[０-９－])" + digits(4) + "[-－]" + digits(2) + "[-－]" + digits(2);

    /** A figure that stands as a key. */
    static final String DECIMAL_KEY = "^[-－]?" + DECIMAL + "\\s*$";

    static final String SHARE_KEY = "^[-－]?" + DECIMAL + "\\s*[%％]\\s*$";

    static final String DAY_KEY = "^(?:" + DAY + "|" + WIDE_DAY + ")$";

    private Notation() {}

    public static Part nothing() {
        return Part.type("null");
    }

    /** Any single value: a reader takes it for text. */
    public static Part word() {
        return Part.type("string", "number", "boolean", "null");
    }

    /** One such value or a list of them. */
    static Part words() {
        return Part.anyOf(List.of(word(), Part.list(word())));
    }

    /** Text that can't be left out or blank. */
    public static Part neededWord() {
        return Part.type("string", "number", "boolean").with("pattern", "\\S");
    }

    static Part day() {
        return Part.text(DAY + "|" + WIDE_DAY).with("format", "date");
    }

    /** A day of one year or of every year. */
    static Part lastDay() {
        return Part.anyOf(List.of(day(), Part.text(OF_YEAR).with("examples", List.of("11-30"))));
    }

    /** A share from 0 to 100 %. */
    public static Part percentage() {
        return Part.text(PERCENTAGE).with("examples", List.of("98.5%"));
    }

    /** A share of a plan, up to twice of it. */
    static Part planned() {
        return Part.text(PLANNED).with("examples", List.of("101.7%"));
    }

    /** A number written as text, with one of {@code units} or none behind it. */
    public static Part decimal(Collection<String> units) {
        return Part.text(DECIMAL + behind(units));
    }

    static Part whole(Collection<String> units) {
        return Part.text(WHOLE + behind(units));
    }

    static Part zero() {
        return Part.text(ZERO);
    }

    /** A whole number, 0 or more, as a number or as text. */
    static List<Part> count() {
        return List.of(number("integer", BigDecimal.ZERO, GREATEST), whole(List.of()));
    }

    public static Part number(String type, BigDecimal least, BigDecimal most) {
        return Part.type(type).with("minimum", least).with("maximum", most);
    }

    /** A whole number of a rubric, from 1. */
    static List<Part> wholes() {
        return List.of(
                number("integer", BigDecimal.ONE, new BigDecimal("999999999")),
                Part.text("[0０]{0,8}[1-9１-９]" + digits(0, 8)));
    }

    /** Points of a rubric. */
    static List<Part> points() {
        return List.of(number("number", BigDecimal.ZERO, GREATEST), decimal(List.of()));
    }

    /** A number of a rubric, which may be below zero. */
    static List<Part> decimals() {
        return List.of(number("number", GREATEST.negate(), GREATEST), Part.text("[-－]?" + DECIMAL));
    }

    /** A percentage of a rubric. */
    static Part share() {
        return Part.text("[-－]?" + DECIMAL + "\\s*[%％]").with("examples", List.of("90%"));
    }

    static Part period() {
        return Part.text("[0-9]{1,3} (?:years?|months?|days?)").with("examples", List.of("2 years"));
    }

    /** A number of things that fits an {@code int}, 0 or more, as a number or as text. */
    public static List<Part> smallCount() {
        return List.of(number("integer", BigDecimal.ZERO, new BigDecimal("999999999")), Part.text(digits(1, 9)));
    }

    /** {@code name}, whatever blanks are around it. */
    public static Part exactly(String name) {
        return Part.anyOf(List.of(Part.of("const", name), Part.text(Widths.literal(name))));
    }

    /** One of {@code words}, in small letters or capitals. */
    static Part oneOf(List<String> words) {
        return Part.text(words.stream().map(Notation::anyCase).collect(Collectors.joining("|")));
    }

    /** One of {@code numbers}, as a number or as text. */
    public static List<Part> numbers(Collection<Integer> numbers) {
        return List.of(
                Part.of("enum", List.copyOf(numbers)),
                Part.text(numbers.stream().map(String::valueOf).collect(Collectors.joining("|"))));
    }

    /** The numbers of {@code parts}, each as it may be written. */
    public static <T extends Numbered> List<Part> numbers(Collection<T> parts, Numbering<T> numbering) {
        List<Part> ways =
                new ArrayList<>(numbers(parts.stream().map(Numbered::number).toList()));
        String printed = parts.stream()
                .flatMap(part -> numbering.names(part).stream().skip(1))
                .map(Notation::anyWidth)
                .collect(Collectors.joining("|"));
        if (!printed.isEmpty()) {
            ways.add(Part.text(printed));
            parts.stream()
                    .flatMap(part -> numbering.names(part).stream().skip(1))
                    .filter(label -> Figures.decimal(label).isPresent())
                    .map(label -> Part.of("const", new BigDecimal(label)))
                    .forEach(ways::add);
        }
        return ways;
    }

    /** {@code text} as it may be written by full-width and half-width signs. */
    static String anyWidth(String text) {
        return text.codePoints().mapToObj(Widths::of).collect(Collectors.joining());
    }

    private static String behind(Collection<String> units) {
        return units.isEmpty()
                ? ""
                : units.stream().map(Notation::anyWidth).collect(Collectors.joining("|", "\\s*(?:", ")?"));
    }

    private static String anyCase(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT).equals(letter)
                        ? letter
                        : "[" + letter.toUpperCase(Locale.ROOT) + letter + "]")
                .collect(Collectors.joining());
    }

    private static String digits(int count) {
        return "[0-9０-９]{" + count + "}";
    }

    private static String digits(int least, int most) {
        return "[0-9０-９]{" + least + "," + most + "}";
    }
}
