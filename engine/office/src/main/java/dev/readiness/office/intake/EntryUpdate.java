package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.YamlEdit;
import dev.readiness.criteria.document.YamlFlow;
import dev.readiness.criteria.document.YamlSpan;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.submission.PlaceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a value in the place of another, changing no more of the text than what differs. */
final class EntryUpdate {
    private static final Set<String> REMARKS = Set.of("evidence", "note");
    private static final Location NOWHERE = new Location("", 1, 1);

    private final YamlEdit edit;

    EntryUpdate(YamlEdit edit) {
        this.edit = edit;
    }

    /** Whether the text had to change. */
    boolean update(YamlSpan.Entry old, Node value) {
        YamlSpan there = old.value();
        if (Sameness.of(there.node(NOWHERE), value)) {
            return false;
        }
        if (there.kind() != YamlSpan.Kind.MAPPING) {
            edit.replace(old, YamlFlow.of(value));
            return true;
        }
        Map<String, Node> parts = parts(value);
        List<YamlSpan.Entry> idle = there.entries().stream()
                .filter(entry -> !parts.containsKey(entry.key().text()))
                .toList();
        boolean fits = idle.stream()
                .map(entry -> entry.key().text())
                .allMatch(key -> REMARKS.contains(key) || key.matches("\\d{4}年?") || isPlace(key, parts));
        if (!fits) {
            edit.replace(old, YamlFlow.of(withRemarks(value, idle)));
            return true;
        }
        boolean changed = false;
        for (Map.Entry<String, Node> part : parts.entrySet()) {
            Optional<YamlSpan.Entry> place = there.entry(part.getKey());
            if (place.isPresent()) {
                changed |= update(place.get(), part.getValue());
            } else {
                edit.insert(there, Optional.empty(), YamlFlow.key(part.getKey()), YamlFlow.of(part.getValue()));
                changed = true;
            }
        }
        return changed;
    }

    /** Figures of some places leave those of others where they are. */
    private static boolean isPlace(String key, Map<String, Node> parts) {
        return key.matches(PlaceNames.FORM) && parts.keySet().stream().anyMatch(part -> part.matches(PlaceNames.FORM));
    }

    /** A bare value is its only part. */
    private static Map<String, Node> parts(Node value) {
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.key().text(),
                            Node.Entry::value,
                            (first, second) -> first,
                            LinkedHashMap::new));
        }
        return Map.of(value instanceof Node.Sequence ? "dates" : "value", value);
    }

    /** The value with the evidence and the remark that stood there; its old parts contradict it. */
    private static Node withRemarks(Node value, List<YamlSpan.Entry> idle) {
        List<Node.Entry> entries = new ArrayList<>();
        parts(value).forEach((key, part) -> entries.add(new Node.Entry(Desk.scalar(key, NOWHERE), part)));
        idle.stream()
                .filter(entry -> REMARKS.contains(entry.key().text()))
                .map(entry -> new Node.Entry(
                        Desk.scalar(entry.key().text(), NOWHERE), entry.value().node(NOWHERE)))
                .forEach(entries::add);
        return entries.size() == 1 ? value : new Node.Mapping(entries, NOWHERE, NOWHERE);
    }
}
