package dev.readiness.criteria.text;

import java.util.List;
import java.util.Objects;

/**
 * Something to be said, without its words: whoever says it looks them up, and knows how each kind of argument is shown.
 *
 * @param key the sentence in the wording of whoever says it
 * @param arguments what its places are filled with: other phrases, values, or lists of these
 */
public record Phrase(String key, List<Object> arguments) {
    /**
     * Keeps a copy of {@code arguments}.
     *
     * @param key the sentence in the wording of whoever says it
     * @param arguments what its places are filled with: other phrases, values, or lists of these
     */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return the sentence {@code key} with its arguments in order}
     *
     * @param key the sentence in the wording of whoever says it
     * @param arguments phrases, values, or lists of these
     */
    public static Phrase of(String key, Object... arguments) {
        Objects.requireNonNull(key, "key");
        return new Phrase(key, List.of(arguments));
    }
}
