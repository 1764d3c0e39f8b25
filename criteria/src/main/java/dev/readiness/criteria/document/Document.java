package dev.readiness.criteria.document;

/**
 * A file that could be parsed.
 *
 * @param source its text
 * @param root its outermost value
 */
public record Document(Source source, Node root) {

    /** Whether the outermost value is a mapping with the key {@code key}. */
    public boolean has(String key) {
        return root instanceof Node.Mapping mapping && mapping.has(key);
    }
}
