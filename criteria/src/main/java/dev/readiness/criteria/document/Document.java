package dev.readiness.criteria.document;

import java.util.Optional;

/**
 * A file that could be parsed.
 *
 * @param source its text
 * @param root its outermost value
 */
public record Document(Source source, Node root) {

    /**
     * {@return the scalar under the key {@code key} of the outermost value}
     *
     * @param key a key exactly as it is written
     */
    public Optional<String> text(String key) {
        return root instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                        .filter(Node.Scalar.class::isInstance)
                        .map(value -> ((Node.Scalar) value).text())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * {@return whether the outermost value is a mapping with the key {@code key}}
     *
     * @param key a key exactly as it is written
     */
    public boolean has(String key) {
        return root instanceof Node.Mapping mapping && mapping.has(key);
    }
}
