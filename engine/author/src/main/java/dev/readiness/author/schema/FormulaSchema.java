package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Formula.Fold;
import dev.readiness.criteria.rubric.Formula.Over;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schema of what a derived indicator is worked out of. */
final class FormulaSchema {
    private FormulaSchema() {}

    static Part of(SchemaWording wording) {
        Part taken = Part.type("object")
                .with("additionalProperties", Notation.word())
                .with("minProperties", 1)
                .with("maxProperties", 1);
        Part term = Part.anyOf(List.of(
                Notation.word(),
                Part.type("object")
                        .with("properties", Map.of("of", Notation.word(), "under", taken))
                        .with("required", List.of("of", "under"))
                        .with("additionalProperties", false)));
        Part terms = Part.anyOf(List.of(Notation.word(), Part.list(term).with("minItems", 1)));
        Map<String, Part> keys = new LinkedHashMap<>();
        Stream.concat(Stream.of(Fold.values()).map(Fold::key), Stream.of("minus", "per"))
                .forEach(key -> keys.put(key, terms));
        keys.put("times", Part.anyOf(Notation.decimals()));
        List<String> overs = Stream.of(Over.values())
                .filter(over -> over != Over.NOTHING)
                .map(Over::word)
                .toList();
        keys.put("over", Part.anyOf(List.of(Part.of("enum", overs), taken)));
        keys.put("assumes", Notation.words());
        Map<String, Part> described = new LinkedHashMap<>();
        keys.forEach((key, part) -> described.put(key, wording.described("formula." + key, part)));
        List<Part> one = new ArrayList<>();
        for (Fold fold : Fold.values()) {
            one.add(Part.of("required", List.of(fold.key())));
        }
        return Part.type("object")
                .with("properties", described)
                .with("additionalProperties", false)
                .with("oneOf", one);
    }
}
