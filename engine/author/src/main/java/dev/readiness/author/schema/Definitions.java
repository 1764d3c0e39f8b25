package dev.readiness.author.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a schema that stand in it once and are referred to. */
final class Definitions {
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A reference to {@code part}, under {@code name} or, where that is taken by another part, that and a number. */
    Part share(String name, Part part) {
        String free = name;
        for (int number = 2; parts.containsKey(free) && !parts.get(free).equals(part); number++) {
            free = name + "." + number;
        }
        parts.put(free, part);
        return Part.reference(free);
    }

    Map<String, Part> parts() {
        return parts;
    }
}
