package dev.readiness.author.lint;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A mapping of a pack's file as it was written: the place that a rule points at. */
record Entry(Source source, Node.Mapping node) {

    Optional<Node> find(String key) {
        return node.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    /** The scalar under {@code key} as written, trimmed; empty text where there is none. */
    String text(String key) {
        return find(key)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text().strip())
                .orElse("");
    }

    Optional<Integer> whole(String key) {
        return Figures.whole(text(key));
    }

    Optional<LocalDate> day(String key) {
        return Figures.day(text(key));
    }

    /** Where the value of {@code key} stands; where the whole entry does if there is no such key. */
    Location place(String key) {
        return find(key).map(Node::location).orElse(node.location());
    }

    /** Where {@code key} stands itself. */
    Location keyPlace(String key) {
        return node.entries().stream()
                .map(Node.Entry::key)
                .filter(name -> name.text().equals(key))
                .findFirst()
                .map(Node::location)
                .orElse(node.location());
    }

    /** The mapping under {@code key}. */
    Optional<Entry> child(String key) {
        return find(key).filter(Node.Mapping.class::isInstance).map(value -> new Entry(source, (Node.Mapping) value));
    }

    /** The mappings of the list under {@code key}. */
    List<Entry> children(String key) {
        return find(key).stream()
                .flatMap(value -> value instanceof Node.Sequence list ? list.items().stream() : List.of(value).stream())
                .filter(Node.Mapping.class::isInstance)
                .map(value -> new Entry(source, (Node.Mapping) value))
                .toList();
    }
}
