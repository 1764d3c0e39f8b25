package dev.readiness.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value of a report; whoever reads it takes what he knows and passes over the rest. */
sealed interface Json {
    record Text(String text) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Entries(Map<String, Json> entries) implements Json {}

    /** The value under {@code name}, if this holds one. */
    default Optional<Json> find(String name) {
        return this instanceof Entries mapping ? Optional.ofNullable(mapping.entries.get(name)) : Optional.empty();
    }

    /** The values of the list under {@code name}; none if there is no such list. */
    default Stream<Json> items(String name) {
        return find(name).stream().flatMap(value -> value instanceof Items list ? list.items.stream() : Stream.empty());
    }

    /** The text, number or word under {@code name}; empty text if there is none. */
    default String text(String name) {
        return find(name)
                .map(value -> value instanceof Text scalar ? scalar.text : "")
                .orElse("");
    }

    /** This value itself as text. */
    default String text() {
        return this instanceof Text scalar ? scalar.text : "";
    }

    /** Reads the value that {@code parser} stands at. The parser bounds the depth. */
    static Json read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> entries = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                entries.put(name, read(parser));
            }
            return new Entries(entries);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
            return new Items(items);
        }
        return new Text(token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }
}
