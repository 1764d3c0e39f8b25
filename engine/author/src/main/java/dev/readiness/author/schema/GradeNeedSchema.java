package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Kind;
import dev.readiness.criteria.rubric.GradeNeed.Level;
import dev.readiness.criteria.rubric.Tier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One condition of a grade: the key that names its kind, then what that kind takes. */
final class GradeNeedSchema {
    private static final Part SHARE = RubricSchema.dated(Notation.share());
    private static final Part NUMBER = RubricSchema.dated(Part.anyOf(Notation.decimals()));

    private final SchemaWording wording;
    private final Definitions definitions;

    GradeNeedSchema(SchemaWording wording, Definitions definitions) {
        this.wording = wording;
        this.definitions = definitions;
    }

    Part part() {
        return definitions.share(
                "condition",
                Part.anyOf(Arrays.stream(Kind.values()).map(this::kind).toList()));
    }

    private Part kind(Kind kind) {
        return switch (kind) {
            case SCORE -> keys(Map.of("score", Part.anyOf(Notation.decimals())));
            case SHARE -> keys(Map.of("share", Notation.share()));
            case VETOES -> keys(Map.of("vetoes", Part.of("const", GradeNeed.CLEAR)));
            case RULE -> keys(Map.of("rule", Notation.neededWord()));
            case DIMENSION -> line(kind, Notation.neededWord(), Part.anyOf(List.of(SHARE, NUMBER)));
            case ITEM -> line(kind, Notation.neededWord(), Part.anyOf(List.of(SHARE, NUMBER)));
            case CLAUSE -> line(kind, Notation.neededWord(), SHARE);
            case EACH ->
                line(kind, oneOf(Arrays.stream(Level.values()).map(Level::id).toList()), SHARE);
            case TIER ->
                line(kind, oneOf(Arrays.stream(Tier.values()).map(Tier::id).toList()), SHARE);
            case ITEMS, CLAUSES -> {
                Map<String, Part> keys = new LinkedHashMap<>();
                keys.put(kind.key(), Notation.neededWord());
                keys.put("reaching", kind == Kind.CLAUSES ? Notation.neededWord() : Notation.share());
                keys.put("atLeast", Part.anyOf(List.of(SHARE, NUMBER)));
                yield keys(keys);
            }
        };
    }

    private static Part oneOf(List<String> words) {
        return Part.of("enum", words);
    }

    private Part line(Kind kind, Part of, Part line) {
        Map<String, Part> keys = new LinkedHashMap<>();
        keys.put(kind.key(), of);
        keys.put("atLeast", line);
        return keys(keys);
    }

    private Part keys(Map<String, Part> keys) {
        Map<String, Part> described = new LinkedHashMap<>();
        keys.forEach((key, part) -> described.put(key, wording.described("condition." + key, part)));
        return Part.object(described).with("required", List.copyOf(keys.keySet()));
    }
}
