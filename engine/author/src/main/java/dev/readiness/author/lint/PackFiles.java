package dev.readiness.author.lint;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.RuledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a pack as a tree of entries, in the order of the files; an element is found again by its number or id. */
final class PackFiles {
    private final List<Entry> roots;

    PackFiles(List<Document> documents) {
        this.roots = documents.stream()
                .filter(document -> document.root() instanceof Node.Mapping)
                .map(document -> new Entry(document.source(), (Node.Mapping) document.root()))
                .toList();
    }

    /** The identity of the rubric. */
    Entry identity() {
        return first(roots, root -> root.find("rubric").isPresent());
    }

    List<Entry> dimensions() {
        return roots.stream().filter(root -> root.find("dimension").isPresent()).toList();
    }

    List<Entry> items() {
        return below(roots, "items");
    }

    List<Entry> vetoes() {
        return below(roots, "vetoes");
    }

    /** The clauses of all items, then the vetoes of each file. */
    List<Entry> clauses() {
        return roots.stream()
                .flatMap(root -> List.of(below(root.children("items"), "clauses"), root.children("vetoes")).stream())
                .flatMap(List::stream)
                .toList();
    }

    List<Entry> indicators() {
        return below(roots, "indicators");
    }

    List<Entry> assumptions() {
        return below(roots, "assumptions");
    }

    /** The kinds of unit that are declared. */
    List<Entry> units() {
        return roots.stream()
                .filter(root -> root.find("dimension").isEmpty())
                .flatMap(root -> root.children("units").stream())
                .toList();
    }

    /** The grades, the best first. */
    List<Entry> grades() {
        return below(roots, "grades");
    }

    Entry of(RuledLine line) {
        return first(below(roots, "rulings"), entry -> entry.text("rule").equals(line.name()));
    }

    List<Entry> stages() {
        return below(roots, "stages");
    }

    List<Entry> gaps() {
        return below(roots, "gaps");
    }

    Entry of(Dimension dimension) {
        return first(
                dimensions(),
                entry -> entry.text("dimension").equals(dimension.number())
                        && entry.find("items").isPresent());
    }

    Entry of(Item item) {
        return numbered(items(), "item", item.number());
    }

    Entry of(Clause clause) {
        return numbered(clauses(), "clause", clause.number());
    }

    Entry of(Indicator indicator) {
        return first(indicators(), entry -> entry.text("id").equals(indicator.id()));
    }

    Entry of(Assumption assumption) {
        return first(assumptions(), entry -> entry.text("assumption").equals(assumption.id()));
    }

    /** The entry of a clause that says it. */
    Entry of(Requirement requirement) {
        Entry clause = numbered(clauses(), "clause", requirement.clause());
        List<Entry> written = new ArrayList<>();
        clause.children("needs").forEach(each -> collect(each, written));
        for (String key : List.of("levels", "parts")) {
            clause.children(key).forEach(part -> part.children("needs").forEach(each -> collect(each, written)));
        }
        for (String key : List.of("deduct", "when")) {
            clause.children(key).forEach(each -> collect(each, written));
        }
        return requirement.position() <= written.size() ? written.get(requirement.position() - 1) : clause;
    }

    /** The requirements under {@code entry}, which may be a group, in their order. */
    private static void collect(Entry entry, List<Entry> all) {
        List<String> parts = Stream.of("when", "any", "all", "needs")
                .filter(key -> entry.find(key).isPresent())
                .toList();
        if (parts.isEmpty()) {
            all.add(entry);
        }
        parts.forEach(key -> entry.children(key).forEach(each -> collect(each, all)));
    }

    /** Every text for people: each mapping that speaks {@code zh} or {@code en}. */
    Stream<PackText> texts() {
        return roots.stream().flatMap(root -> texts("", root));
    }

    private static Stream<PackText> texts(String key, Entry entry) {
        if (entry.find("zh").isPresent() || entry.find("en").isPresent()) {
            return Stream.of(new PackText(key, entry));
        }
        boolean identity = entry.find("rubric").isPresent();
        return entry.node().entries().stream().flatMap(each -> {
            String name = each.key().text();
            return Stream.concat(entry.child(name).stream(), entry.children(name).stream())
                    .distinct()
                    .flatMap(child -> texts(identity && name.equals("title") ? "rubric.title" : name, child));
        });
    }

    private Entry numbered(List<Entry> entries, String key, int number) {
        return first(
                entries,
                entry -> entry.whole(key).filter(found -> found == number).isPresent());
    }

    /** The first that is wanted; the start of the pack where it has none, since a finding must stand somewhere. */
    private Entry first(List<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).findFirst().orElse(roots.get(0));
    }

    private static List<Entry> below(List<Entry> entries, String key) {
        return entries.stream().flatMap(entry -> entry.children(key).stream()).toList();
    }
}
