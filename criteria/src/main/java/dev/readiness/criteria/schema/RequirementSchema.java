package dev.readiness.criteria.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of {@code needs}: the key that names its kind, then what that kind takes. */
final class RequirementSchema {
    private static final Part WORD = Notation.neededWord();
    private static final Part WHOLE = RubricSchema.dated(Part.anyOf(Notation.wholes()));
    private static final Part SHARE = RubricSchema.dated(Notation.share());
    private static final Part NUMBER = RubricSchema.dated(Part.anyOf(Notation.decimals()));

    private final SchemaWording wording;
    private final Definitions definitions;

    RequirementSchema(SchemaWording wording, Definitions definitions) {
        this.wording = wording;
        this.definitions = definitions;
    }

    Part part() {
        Part either = Part.anyOf(List.of(SHARE, NUMBER));
        return definitions.share(
                "requirement",
                Part.anyOf(List.of(
                        kind("attested", Map.of(), Map.of()),
                        bounded("rate", "atLeast", SHARE),
                        bounded("rate", "atMost", SHARE),
                        bounded("amount", "atLeast", NUMBER),
                        bounded("amount", "atMost", NUMBER),
                        kind("events", within("atLeast", WHOLE), Map.of()),
                        kind("noEvent", within(), Map.of()),
                        kind("survey", Map.of("atLeast", either), Map.of()),
                        kind("exceeds", Map.of("than", WORD), Map.of()),
                        perThousand())));
    }

    private Part bounded(String kind, String bound, Part target) {
        Map<String, Part> optional = new LinkedHashMap<>();
        if (bound.equals("atLeast")) {
            optional.put("aim", target);
        }
        optional.put("every", Part.of("const", "year"));
        return kind(kind, Map.of(bound, target), optional);
    }

    private Part perThousand() {
        Map<String, Part> needed = new LinkedHashMap<>();
        needed.put("atLeast", NUMBER);
        needed.put("batches", WORD);
        needed.put("rapid", WORD);
        needed.put("people", WORD);
        return kind("perThousand", needed, Map.of());
    }

    private static Map<String, Part> within() {
        return Map.of("within", RubricSchema.dated(Notation.period()));
    }

    private static Map<String, Part> within(String name, Part part) {
        Map<String, Part> needed = new LinkedHashMap<>();
        needed.put(name, part);
        needed.putAll(within());
        return needed;
    }

    private Part kind(String kind, Map<String, Part> needed, Map<String, Part> optional) {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put(kind, wording.described("need." + kind, WORD));
        needed.forEach((name, part) -> properties.put(name, wording.described("need." + name, part)));
        List<String> required = List.copyOf(properties.keySet());
        optional.forEach((name, part) ->
                properties.put(name, wording.described("need." + name, Part.anyOf(List.of(part, Notation.nothing())))));
        return Part.object(properties).with("required", required);
    }
}
