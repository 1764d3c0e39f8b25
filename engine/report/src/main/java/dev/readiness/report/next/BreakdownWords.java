package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.compare.Breakdown;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Safe;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a change comes to by clause, item and unit. */
final class BreakdownWords {
    private final Words words;

    BreakdownWords(Words words) {
        this.words = words;
    }

    /** @param ends how many ends of the interval can be told: the certain one, or both */
    <K> void write(Leaflet leaflet, String title, Breakdown<K> breakdown, int ends, Function<K, String> name) {
        List<List<String>> rows = breakdown.rows().stream()
                .map(row -> {
                    String of = row.of().map(name).orElseGet(() -> words.say("breakdown.none"));
                    String low = Words.signed(row.low());
                    return ends == 1 ? List.of(low, of) : List.of(low, Words.signed(row.high()), of);
                })
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String certain = words.say("head.certain");
        String part = words.say("head.of");
        leaflet.title(words.say(title))
                .table(
                        ends == 1 ? List.of(certain, part) : List.of(certain, words.say("head.possible"), part),
                        rows,
                        ends);
    }

    String clause(int number, Rubric rubric) {
        return words.say("breakdown.clause", rubric.label(number))
                + (rubric.clauses().containsKey(number)
                        ? "　" + rubric.clause(number).asks().in(words.lang())
                        : "");
    }

    String item(int number, Rubric rubric) {
        Item item = rubric.items().get(number); // none for what is of no item
        return words.say(
                        "reach.item",
                        item == null ? number : item.label(),
                        item == null ? "" : item.title().in(words.lang()))
                .strip();
    }

    String units(List<String> units) {
        return units.isEmpty()
                ? words.say("breakdown.nobody")
                : words.phrases().list(units.stream().map(Safe::text).toList());
    }

    static <K> void json(JsonOut json, String name, Breakdown<K> breakdown, int ends, BiConsumer<JsonOut, K> key) {
        json.list(name, breakdown.rows(), row -> {
            row.of().ifPresent(of -> key.accept(json, of));
            json.number("low", row.low());
            if (ends == 2) {
                json.number("high", row.high());
            }
        });
    }
}
