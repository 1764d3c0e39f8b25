package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A pack whose values may hold from a day on. In place of such a value stands a mapping of days to values, the earliest
 * first; the last one whose day has come holds, and before the first day the first one.
 */
final class DatedPack {
    private static final Set<String> DATED =
            Set.of("atLeast", "atMost", "aim", "within", "points", "due", "asks", "cite", "was");
    private static final int MOST_DAYS = 60;

    private final Pack pack;
    private final Map<Node, DatedValue> values = new IdentityHashMap<>();
    private final SortedSet<LocalDate> changes = new TreeSet<>();

    private DatedPack(Pack pack) {
        this.pack = pack;
    }

    static DatedPack of(Pack pack, Problems problems) {
        DatedPack dated = new DatedPack(pack);
        for (Document document : pack.documents()) {
            dated.find(document.root(), "", new Binding(document.source(), problems));
        }
        return dated;
    }

    String id() {
        return pack.id();
    }

    /** The days on which some value changes. */
    SortedSet<LocalDate> changes() {
        return changes;
    }

    /** The pack as it stands on {@code day}: every dated value is the one that holds. */
    Pack at(LocalDate day) {
        return values.isEmpty()
                ? pack
                : new Pack(
                        pack.id(),
                        pack.documents().stream()
                                .map(document -> new Document(document.source(), at(document.root(), day)))
                                .toList(),
                        pack.digest(),
                        pack.rules());
    }

    /** Reports every dated value that begins after {@code validFrom}: from that day to its own nothing would hold. */
    void checkFrom(LocalDate validFrom) {
        values.values().forEach(value -> value.checkFrom(validFrom));
    }

    private void find(Node node, String key, Binding binding) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> find(item, "", binding));
        } else if (node instanceof Node.Mapping mapping) {
            boolean allowed = DATED.contains(key);
            if (allowed && DatedValue.isMeant(mapping)) {
                add(mapping, binding);
            } else if (!allowed && DatedValue.isOne(mapping)) {
                binding.report(RubricProblem.RUBRIC_NOT_DATED, mapping, String.join(", ", new TreeSet<>(DATED)));
            } else {
                mapping.entries()
                        .forEach(entry -> find(entry.value(), entry.key().text(), binding));
            }
        }
    }

    private void add(Node.Mapping mapping, Binding binding) {
        DatedValue value = DatedValue.read(mapping, binding);
        values.put(mapping, value);
        changes.addAll(value.changes());
        if (changes.size() > MOST_DAYS) {
            changes.clear();
            binding.report(RubricProblem.RUBRIC_MANY_DAYS, mapping, String.valueOf(MOST_DAYS));
        }
    }

    private Node at(Node node, LocalDate day) {
        DatedValue value = values.get(node);
        if (value != null) {
            return value.at(day);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(item -> at(item, day)).toList(), sequence.location());
        }
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
            mapping.entries().forEach(entry -> entries.add(new Node.Entry(entry.key(), at(entry.value(), day))));
            return new Node.Mapping(entries, mapping.location(), mapping.next());
        }
        return node;
    }
}
