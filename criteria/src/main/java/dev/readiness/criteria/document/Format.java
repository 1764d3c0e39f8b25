package dev.readiness.criteria.document;

import java.util.Locale;

/** How a text is written. */
public enum Format {
    /** YAML 1.2. */
    YAML,
    /** JSON (RFC 8259), or one line of JSON Lines. */
    JSON;

    /**
     * {@return the format of a file of that name: JSON where it ends in {@code .json}, {@code .jsonl} or {@code
     * .ndjson}}
     *
     * @param name a file's name, upper and lower case alike
     */
    public static Format of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || Parts.isJsonLines(name) ? JSON : YAML;
    }
}
