package dev.readiness.author.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema or a part of one.
 *
 * @param keywords in the order in which they are written; a value is a part, a text, a number, a truth value, or a list
 *     or map of these
 */
record Part(Map<String, Object> keywords) {
    /** What anything is valid against. */
    public static final Part ANYTHING = new Part(Map.of());

    public Part {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    public static Part of(String keyword, Object value) {
        return ANYTHING.with(keyword, value);
    }

    public static Part type(String... types) {
        return of("type", types.length == 1 ? types[0] : List.of(types));
    }

    public static Part reference(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    public static Part anyOf(List<Part> parts) {
        return parts.size() == 1 ? parts.get(0) : of("anyOf", parts);
    }

    private static final String BLANKS = "[\\s\\u3000]*";

    /** A text that {@code regex} describes as a whole, whatever blanks are around it. */
    public static Part text(String regex) {
        return type("string").with("pattern", "^" + BLANKS + "(?:" + regex + ")" + BLANKS + "$");
    }

    public static Part list(Part item) {
        return type("array").with("items", item);
    }

    /** An object with {@code properties} and no others. */
    public static Part object(Map<String, Part> properties) {
        return type("object").with("properties", properties).with("additionalProperties", false);
    }

    /** This part with one keyword more, or with {@code keyword} changed. */
    public Part with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value instanceof Map<?, ?> map ? ordered(map) : value);
        return new Part(more);
    }

    /** A map that keeps no order of its own gets one, so that a schema is written the same every time. */
    private static Map<?, ?> ordered(Map<?, ?> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }
}
