package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Plain;
import java.util.List;

/** A value of a YAML or JSON file, with the place it stands at. */
public sealed interface Node {

    /** {@return where the value begins} */
    Location location();

    /**
     * A single value.
     *
     * @param text the scalar as written, quotes and escapes resolved, nothing else interpreted
     * @param plain whether it stood without quotes: only a plain empty scalar is blank
     * @param location where it begins
     */
    record Scalar(String text, boolean plain, Location location) implements Node {

        /** {@return whether nothing was filled in: empty, {@code null} or {@code ~}, without quotes} */
        public boolean isBlank() {
            return plain && (Plain.isBlank(text) || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /**
     * A list.
     *
     * @param items its values, in order
     * @param location where it begins
     */
    record Sequence(List<Node> items, Location location) implements Node {
        /**
         * Keeps a copy of {@code items}.
         *
         * @param items its values, in order
         * @param location where it begins
         */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Entries by their names.
     *
     * @param entries its entries, in order
     * @param location where it begins
     * @param next the place where another entry would be written
     */
    record Mapping(List<Entry> entries, Location location, Location next) implements Node {
        /**
         * Keeps a copy of {@code entries}.
         *
         * @param entries its entries, in order
         * @param location where it begins
         * @param next the place where another entry would be written
         */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /**
         * {@return whether there is an entry under exactly {@code key}}
         *
         * @param key a key exactly as it is written
         */
        public boolean has(String key) {
            return entries.stream().anyMatch(entry -> entry.key().text().equals(key));
        }
    }

    /**
     * One entry of a mapping.
     *
     * @param key its name, as it is written
     * @param value what stands under it
     */
    record Entry(Scalar key, Node value) {}

    /** {@return whether this node is a scalar that nobody filled in} */
    default boolean blank() {
        return this instanceof Scalar scalar && scalar.isBlank();
    }
}
