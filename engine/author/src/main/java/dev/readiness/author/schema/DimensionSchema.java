package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A dimension with its items and clauses, vetoes and indicators. */
final class DimensionSchema {
    private static final Part NUMBER = RubricSchema.NUMBER;
    private static final Part DECIMAL = Part.anyOf(Notation.decimals());
    private static final Part POINTS = RubricSchema.POINTS;
    private static final Part WORD = RubricSchema.WORD;
    private static final Part FOLD = RubricSchema.FOLD;
    private static final Part WEIGHT =
            Part.anyOf(Stream.concat(Stream.of(Notation.percentage()), Notation.points().stream())
                    .toList());
    private static final Part OTHERWISE = Part.of("enum", List.of("leave", "full", "zero"));
    private static final List<Part> INSIDE = Stream.of("points", "tier", "elective", "pick", "groups", "fold", "weight")
            .map(key -> Part.of("required", List.of(key)))
            .toList();
    private static final Part MARK = Part.of("enum", List.of(true, false, "true", "false"));

    private final SchemaWording wording;
    private final Definitions definitions;
    private final Part text;
    private final Part caps;

    DimensionSchema(SchemaWording wording, Definitions definitions, Part text, Part caps) {
        this.wording = wording;
        this.definitions = definitions;
        this.text = text;
        this.caps = caps;
    }

    Part dimension() {
        Part choice = new RubricFields(wording)
                .needed("pick", NUMBER)
                .needed("points", RubricSchema.dated(POINTS))
                .part();
        Part clause = definitions.share("clause", clause());
        Part anItem = Part.of("properties", Map.of("items", RubricSchema.atLeastOne(Part.type("object"))))
                .with("required", List.of("items"));
        Part aVeto = Part.of("properties", Map.of("vetoes", Part.of("not", Notation.nothing())))
                .with("required", List.of("vetoes"));
        return new RubricFields(wording)
                .needed("dimension", WORD)
                .needed("title", text)
                .maybe("points", RubricSchema.dated(POINTS))
                .maybe("fold", FOLD)
                .maybe("weight", WEIGHT)
                .maybe("choice", choice)
                .maybe("items", RubricSchema.several(definitions.share("item", item(clause))))
                .maybe("vetoes", RubricSchema.several(clause))
                .maybe("indicators", RubricSchema.several(indicator()))
                .part()
                .with("anyOf", List.of(anItem, aVeto));
    }

    private Part item(Part clause) {
        Part bound = new RubricFields(wording)
                .maybe("atMost", RubricSchema.dated(POINTS))
                .part();
        return new RubricFields(wording)
                .needed("item", NUMBER)
                .maybe("label", Notation.word())
                .maybe(
                        "tier",
                        RubricSchema.oneOf(
                                Arrays.stream(Tier.values()).map(Tier::id).toList()))
                .needed("title", text)
                .maybe("points", RubricSchema.dated(POINTS))
                .maybe("elective", MARK)
                .maybe("pick", NUMBER)
                .maybe("fold", FOLD)
                .maybe("weight", WEIGHT)
                .maybe("adds", bound)
                .maybe("takes", bound)
                .maybe("groups", Notation.words())
                .maybe("lead", Notation.words())
                .maybe("units", Notation.words())
                .maybe("when", RequirementSchema.CONDITION)
                .maybe("otherwise", OTHERWISE)
                .needed("clauses", RubricSchema.atLeastOne(clause))
                .part()
                .with("allOf", List.of(outside("adds"), outside("takes")))
                .with(
                        "dependentRequired",
                        new TreeMap<>(Map.of("when", List.of("otherwise"), "otherwise", List.of("when"))));
    }

    /** An item outside the maximum has nothing that only one within it can have. */
    private static Part outside(String key) {
        return Part.of("if", Part.of("required", List.of(key))).with("then", Part.of("not", Part.anyOf(INSIDE)));
    }

    private Part clause() {
        RequirementSchema requirements = new RequirementSchema(wording, definitions, text);
        return new RubricFields(wording)
                .needed("clause", NUMBER)
                .maybe("label", Notation.word())
                .needed("asks", RubricSchema.dated(text))
                .needed("cite", RubricSchema.dated(WORD))
                .maybe("points", RubricSchema.dated(POINTS))
                .maybe("weight", WEIGHT)
                .maybe("lead", Notation.words())
                .maybe("units", Notation.words())
                .maybe("begins", Notation.day())
                .maybe("due", RubricSchema.dated(Notation.lastDay()))
                .maybe("mayNotApply", Part.of("enum", List.of(true, false, "true", "false", "never")))
                .maybe("groups", Notation.words())
                .maybe("caps", caps)
                .maybe("needs", RubricSchema.atLeastOne(requirements.part()))
                .maybe(
                        "levels",
                        Part.anyOf(List.of(
                                RubricSchema.atLeastOne(level(requirements, true)),
                                RubricSchema.atLeastOne(level(requirements, false)))))
                .maybe("parts", RubricSchema.atLeastOne(portion(requirements)))
                .maybe("deduct", RubricSchema.atLeastOne(requirements.deduction()))
                .maybe("beyond", Part.of("enum", List.of("clause", "item", "total")))
                .maybe("when", RequirementSchema.CONDITION)
                .maybe("otherwise", OTHERWISE)
                .part()
                .with(
                        "anyOf",
                        Stream.of("needs", "levels", "parts", "deduct")
                                .map(key -> Part.of("required", List.of(key)))
                                .toList())
                .with(
                        "dependentRequired",
                        new TreeMap<>(Map.of(
                                "when",
                                List.of("otherwise"),
                                "otherwise",
                                List.of("when"),
                                "beyond",
                                List.of("deduct"))));
    }

    /** @param earns whether it has a share of the points; of one clause all have or none has */
    private Part level(RequirementSchema requirements, boolean earns) {
        RubricFields fields = new RubricFields(wording).needed("level", WORD);
        if (earns) {
            fields.needed("earns", Notation.percentage());
        }
        return fields.needed("needs", RubricSchema.atLeastOne(requirements.part()))
                .part();
    }

    private Part portion(RequirementSchema requirements) {
        return new RubricFields(wording)
                .needed("points", RubricSchema.dated(POINTS))
                .maybe("needs", RubricSchema.atLeastOne(requirements.part()))
                .part();
    }

    Part indicator() {
        List<String> kinds = Arrays.stream(IndicatorKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return definitions.share(
                "indicator",
                new RubricFields(wording)
                        .needed("id", WORD)
                        .needed("kind", RubricSchema.oneOf(kinds))
                        .needed("title", text)
                        .maybe("unit", text)
                        .maybe("yearly", MARK)
                        .maybe("plan", MARK)
                        .maybe(
                                "places",
                                RubricSchema.oneOf(Arrays.stream(JudgedPlace.values())
                                        .map(JudgedPlace::id)
                                        .toList()))
                        .maybe("min", DECIMAL)
                        .maybe("max", DECIMAL)
                        .maybe("note", text)
                        .maybe("partOf", WORD)
                        .maybe(
                                "sameAs",
                                new RubricFields(wording)
                                        .needed("of", WORD)
                                        .maybe("year", NUMBER)
                                        .part())
                        .maybe("from", FormulaSchema.of(wording))
                        .part());
    }
}
