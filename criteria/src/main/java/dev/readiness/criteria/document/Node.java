package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Plain;
import java.util.List;

/** A value of a YAML or JSON file, with the place it stands at. */
public sealed interface Node {

    /** Where the value begins. */
    Location location();

    /**
     * @param text the scalar as written, quotes and escapes resolved, nothing else interpreted
     * @param plain whether it stood without quotes: only a plain empty scalar is blank
     */
    record Scalar(String text, boolean plain, Location location) implements Node {

        /** Nothing was filled in: empty, {@code null} or {@code ~}, without quotes. */
        public boolean isBlank() {
            return plain && (Plain.isBlank(text) || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Sequence(List<Node> items, Location location) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param next the place where another entry would be written */
    record Mapping(List<Entry> entries, Location location, Location next) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Whether there is an entry under exactly {@code key}. */
        public boolean has(String key) {
            return entries.stream().anyMatch(entry -> entry.key().text().equals(key));
        }
    }

    record Entry(Scalar key, Node value) {}

    /** Whether this node is a scalar that nobody filled in. */
    default boolean blank() {
        return this instanceof Scalar scalar && scalar.isBlank();
    }
}
