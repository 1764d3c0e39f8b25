package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A value of a YAML text and the stretch of it that it takes, in code points.
 *
 * @param kind what it is
 * @param flow whether it is written with brackets or braces
 * @param text of a scalar what it says
 * @param start where it begins
 * @param end behind its last sign; comments below it are not part of it
 * @param column how far it is indented
 * @param entries of a mapping what stands in it, in order
 * @param items of a list what stands in it, in order
 */
public record YamlSpan(
        Kind kind,
        boolean flow,
        String text,
        int start,
        int end,
        int column,
        List<Entry> entries,
        List<YamlSpan> items) {
    /** The shapes of values; an alias stands for what lies elsewhere. */
    public enum Kind {
        /** A single value. */
        SCALAR,
        /** A list. */
        SEQUENCE,
        /** Entries of the form {@code key: value}. */
        MAPPING,
        /** A reference to a value above, {@code *name}. */
        ALIAS
    }

    /**
     * One entry of a mapping.
     *
     * @param key what stands before the colon
     * @param value what stands behind it
     */
    public record Entry(YamlSpan key, YamlSpan value) {}

    /**
     * Keeps copies of {@code entries} and {@code items}.
     *
     * @param kind what it is
     * @param flow whether it is written with brackets or braces
     * @param text of a scalar what it says
     * @param start where it begins
     * @param end behind its last sign; comments below it are not part of it
     * @param column how far it is indented
     * @param entries of a mapping what stands in it, in order
     * @param items of a list what stands in it, in order
     */
    public YamlSpan {
        entries = List.copyOf(entries);
        items = List.copyOf(items);
    }

    /**
     * {@return the entry named {@code key}, full-width or half-width}
     *
     * @param key the name that is looked for
     */
    public Optional<Entry> entry(String key) {
        return entries.stream()
                .filter(entry -> Binding.plain(entry.key().text()).equals(key))
                .findFirst();
    }

    /**
     * {@return the value as a node, all of it at {@code place}; an alias is taken for nothing}
     *
     * @param place where problems are to point
     */
    public Node node(Location place) {
        return switch (kind) {
            case MAPPING ->
                new Node.Mapping(
                        entries.stream()
                                .map(entry -> new Node.Entry(
                                        new Node.Scalar(entry.key().text(), true, place),
                                        entry.value().node(place)))
                                .toList(),
                        place,
                        place);
            case SEQUENCE ->
                new Node.Sequence(items.stream().map(item -> item.node(place)).toList(), place);
            case SCALAR, ALIAS -> new Node.Scalar(text, blank() || kind == Kind.ALIAS, place);
        };
    }

    /** {@return whether nothing is filled in} */
    public boolean blank() {
        return kind == Kind.SCALAR && (start == end || text.equals("~") || text.equalsIgnoreCase("null"));
    }
}
