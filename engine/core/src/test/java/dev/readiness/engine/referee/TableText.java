package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the notation of {@link PrintedTable}. A line that begins with a bar goes on with the clause above it. */
final class TableText {
    private static final Pattern ITEM = Pattern.compile("item (\\d+), (\\d+) points?(, elective)?(?:, best (\\d+))?");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)(\\*?)(?: \\(([\\d.]+)\\))?");

    private TableText() {}

    static List<PrintedItem> items(String text) {
        return Arrays.stream(text.split("(?m)^(?=item )"))
                .filter(block -> !block.isEmpty())
                .map(TableText::item)
                .toList();
    }

    static List<PrintedClause> clauses(String text) {
        return joined(text).map(TableText::clause).toList();
    }

    private static PrintedItem item(String block) {
        int end = block.indexOf('\n');
        Matcher head = match(ITEM, block.substring(0, end));
        return new PrintedItem(
                Integer.parseInt(head.group(1)),
                Quantity.of(head.group(2)),
                head.group(3) != null,
                head.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(head.group(4))),
                clauses(block.substring(end + 1)));
    }

    private static Stream<String> joined(String text) {
        return text.replaceAll("\\n +\\|", " |").lines();
    }

    private static PrintedClause clause(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(" \\| ")));
        Matcher head = match(CLAUSE, parts.remove(0));
        return new PrintedClause(
                Integer.parseInt(head.group(1)),
                Optional.ofNullable(head.group(3)).map(Quantity::of),
                !head.group(2).isEmpty(),
                parts.stream().map(Need::parse).toList());
    }

    static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The printed table's (" + text + ") must read like " + pattern);
        }
        return matcher;
    }
}
