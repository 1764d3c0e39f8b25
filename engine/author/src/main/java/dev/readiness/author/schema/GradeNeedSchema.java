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
            case SCORE -> bounded(Map.of("score", Part.anyOf(Notation.decimals())), "above", "below");
            case SHARE -> bounded(Map.of("share", Notation.share()), "above");
            case VETOES -> keys(Map.of("vetoes", Part.of("const", GradeNeed.CLEAR)));
            case RULE -> keys(Map.of("rule", Notation.neededWord()));
            case DIMENSION, ITEM ->
                bounded(line(kind, Notation.neededWord(), Part.anyOf(List.of(SHARE, NUMBER))), "above");
            case CLAUSE -> bounded(line(kind, Notation.neededWord(), SHARE), "above");
            case TOGETHER ->
                bounded(
                        line(
                                kind,
                                Part.anyOf(
                                        List.of(Notation.neededWord(), RubricSchema.atLeastOne(Notation.neededWord()))),
                                Part.anyOf(List.of(SHARE, NUMBER))),
                        "above");
            case EACH ->
                keys(line(
                        kind, oneOf(Arrays.stream(Level.values()).map(Level::id).toList()), SHARE));
            case TIER ->
                keys(line(kind, oneOf(Arrays.stream(Tier.values()).map(Tier::id).toList()), SHARE));
            case ITEMS, CLAUSES -> {
                Map<String, Part> keys = new LinkedHashMap<>();
                keys.put(kind.key(), Notation.neededWord());
                keys.put("reaching", kind == Kind.CLAUSES ? Notation.neededWord() : Notation.share());
                Map<String, Part> allBut = new LinkedHashMap<>(keys);
                keys.put("atLeast", Part.anyOf(List.of(SHARE, NUMBER)));
                allBut.put("allBut", Part.anyOf(Notation.wholes()));
                yield Part.anyOf(List.of(keys(keys), keys(allBut)));
            }
        };
    }

    private static Part oneOf(List<String> words) {
        return Part.of("enum", words);
    }

    private static Map<String, Part> line(Kind kind, Part of, Part line) {
        Map<String, Part> keys = new LinkedHashMap<>();
        keys.put(kind.key(), of);
        keys.put("atLeast", line);
        return keys;
    }

    private Part keys(Map<String, Part> keys) {
        return keys(keys, keys);
    }

    /** Its boundary may be written beside what has to be. */
    private Part bounded(Map<String, Part> keys, String... words) {
        Map<String, Part> all = new LinkedHashMap<>(keys);
        all.put("boundary", oneOf(List.of(words)));
        return keys(all, keys);
    }

    private Part keys(Map<String, Part> keys, Map<String, Part> needed) {
        Map<String, Part> described = new LinkedHashMap<>();
        keys.forEach((key, part) -> described.put(key, wording.described("condition." + key, part)));
        return Part.object(described).with("required", List.copyOf(needed.keySet()));
    }
}
