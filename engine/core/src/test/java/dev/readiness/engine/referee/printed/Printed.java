package dev.readiness.engine.referee.printed;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.WhenNone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a document that print a figure or a day, typed from its words. Only the names of the indicators come
 * from the pack; everything else must never be taken from it, so that a slip of the pen there shows up here.
 *
 * @param first the first year that counts, or how many years count (近三年)
 */
record Printed(String rubric, int first, SortedMap<Integer, List<Ask>> clauses) {
    private static final Pattern END =
            Pattern.compile("(.*?)( each year| on yearly average)?(?: by ([\\d-]+))?(?:, none (met|leaves))?");
    private static final Pattern BOUND = Pattern.compile("(\\S+) ([<>])= ([\\d.]+)(%?)");
    private static final Pattern PER_THOUSAND = Pattern.compile("(\\S+) - (\\S+) per 1000 of (\\S+) >= (\\d+)");
    private static final Pattern WITHIN = Pattern.compile("(\\S+) (never|held) within (\\d) years");
    private static final Pattern ABOVE = Pattern.compile("(\\S+) above (\\S+)");

    static final List<Printed> ALL = List.of(
            of("national-2020", 3, National2020.CLAUSES),
            of("national-2021", 2022, National2021.CLAUSES),
            of("henan-2022", 2022, Henan2022.CLAUSES),
            of("longting-2022", 2022, Longting2022.CLAUSES));

    private static Printed of(String rubric, int first, String text) {
        SortedMap<Integer, List<Ask>> clauses = new TreeMap<>();
        for (String line : text.replaceAll("\n +\\|", " |").lines().toList()) {
            String[] parts = line.split("\\|");
            List<Ask> asks = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .map(Printed::ask)
                    .toList();
            clauses.put(Integer.valueOf(parts[0].strip()), new ArrayList<>(asks));
        }
        return new Printed(rubric, first, clauses);
    }

    private static Ask ask(String entry) {
        Matcher end = END.matcher(entry);
        if (!end.matches()) {
            throw new IllegalArgumentException(entry);
        }
        Ask.Period period = end.group(2) == null
                ? Ask.Period.ONCE
                : end.group(2).equals(" each year") ? Ask.Period.EACH_YEAR : Ask.Period.AVERAGE;
        Optional<WhenNone> none =
                Optional.ofNullable(end.group(4)).map(word -> word.equals("met") ? WhenNone.MET : WhenNone.LEAVE);
        return body(end.group(1), period, Optional.ofNullable(end.group(3)), none);
    }

    private static Ask body(String words, Ask.Period period, Optional<String> by, Optional<WhenNone> none) {
        if (words.endsWith(" yes")) {
            List<String> name = List.of(words.substring(0, words.length() - " yes".length()));
            return new Ask(Ask.Kind.YES, name, Quantity.ONE, period, by, none);
        }
        Matcher part = PER_THOUSAND.matcher(words);
        if (part.matches()) {
            List<String> names = List.of(part.group(1), part.group(2), part.group(3));
            return new Ask(Ask.Kind.PER_THOUSAND, names, Quantity.of(part.group(4)), period, by, none);
        }
        part = WITHIN.matcher(words);
        if (part.matches()) {
            Ask.Kind kind = part.group(2).equals("never") ? Ask.Kind.NEVER : Ask.Kind.HELD;
            return new Ask(kind, List.of(part.group(1)), Quantity.of(part.group(3)), period, by, none);
        }
        part = ABOVE.matcher(words);
        if (part.matches()) {
            return new Ask(Ask.Kind.ABOVE, List.of(part.group(1), part.group(2)), Quantity.ZERO, period, by, none);
        }
        part = BOUND.matcher(words);
        if (!part.matches()) {
            throw new IllegalArgumentException(words);
        }
        Quantity line = Quantity.of(part.group(3)).dividedBy(part.group(4).isEmpty() ? 1 : 100);
        Ask.Kind kind = part.group(2).equals(">") ? Ask.Kind.AT_LEAST : Ask.Kind.AT_MOST;
        return new Ask(kind, List.of(part.group(1)), line, period, by, none);
    }
}
