package dev.readiness.criteria.document;

import java.util.Locale;

/** How a text is written. */
public enum Format {
    YAML,
    JSON;

    /** The format of a file of that name: JSON where it ends in {@code .json}, {@code .jsonl} or {@code .ndjson}. */
    public static Format of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || Parts.isJsonLines(name) ? JSON : YAML;
    }
}
