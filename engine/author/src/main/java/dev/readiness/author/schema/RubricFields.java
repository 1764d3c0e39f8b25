package dev.readiness.author.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of one mapping in a file of a pack, each with its description. */
final class RubricFields {
    private final SchemaWording wording;
    private final Map<String, Part> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    RubricFields(SchemaWording wording) {
        this.wording = wording;
    }

    RubricFields needed(String name, Part part) {
        required.add(name);
        properties.put(name, wording.described("rubric." + name, part));
        return this;
    }

    /** The key has to be there, since it tells what the file holds; it may be left blank. */
    RubricFields present(String name, Part part) {
        required.add(name);
        return orBlank(name, part);
    }

    RubricFields maybe(String name, Part part) {
        return orBlank(name, part);
    }

    private RubricFields orBlank(String name, Part part) {
        Part blank = Part.anyOf(List.of(part, Notation.nothing()));
        properties.put(name, wording.described("rubric." + name, blank));
        return this;
    }

    Part part() {
        return Part.object(properties).with("required", List.copyOf(required));
    }
}
