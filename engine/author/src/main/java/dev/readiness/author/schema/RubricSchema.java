package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.text.Lang;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The schema of a file of a pack: identity, assumptions, units, a dimension or vetoes, or indicators alone. */
public final class RubricSchema {
    static final Part NUMBER = Part.anyOf(Notation.wholes());
    private static final Part DECIMAL = Part.anyOf(Notation.decimals());
    static final Part POINTS = Part.anyOf(Notation.points());
    static final Part WORD = Notation.neededWord();
    static final Part FOLD = oneOf(Arrays.stream(Fold.values())
            .filter(fold -> fold != Fold.SHARE)
            .map(Fold::id)
            .toList());

    private final SchemaWording wording;
    private final Definitions definitions = new Definitions();
    private final Part text;
    private final DimensionSchema dimensions;

    private RubricSchema(Lang lang) {
        this.wording = new SchemaWording(lang);
        this.text = definitions.share(
                "text",
                new RubricFields(wording)
                        .maybe("zh", WORD)
                        .maybe("en", WORD)
                        .part()
                        .with(
                                "anyOf",
                                List.of(Part.of("required", List.of("zh")), Part.of("required", List.of("en")))));
        this.dimensions = new DimensionSchema(wording, definitions, text, caps());
    }

    /**
     * {@return the schema as JSON, ended by a line break; the same each time}
     *
     * @param lang the language of its titles and descriptions
     */
    public static String of(Lang lang) {
        return SchemaText.of(new RubricSchema(lang).schema());
    }

    private Part schema() {
        Part kinds = kind(
                "rubric",
                identity(),
                kind(
                        "assumptions",
                        assumptions(),
                        kind(
                                "units",
                                units(),
                                kind(
                                        "grades",
                                        grades(),
                                        kind(
                                                "rulings",
                                                rulings(),
                                                kind("dimension", dimensions.dimension(), indicators()))))));
        return SchemaText.root("rubric", wording.say("rubric"), wording.say("rubric.about"))
                .with("type", "object")
                .with("allOf", List.of(kinds))
                .with("$defs", definitions.parts());
    }

    /** A file with {@code key} is what {@code part} says, any other what {@code other} says. */
    private static Part kind(String key, Part part, Part other) {
        return Part.of("if", Part.of("required", List.of(key)))
                .with("then", part)
                .with("else", other);
    }

    private Part identity() {
        return new RubricFields(wording)
                .needed("rubric", Part.text("[a-z][a-z0-9]*(?:-[a-z0-9]+)*"))
                .needed(
                        "model",
                        oneOf(Arrays.stream(Model.values()).map(Model::id).toList()))
                .needed("edition", WORD)
                .needed("title", text)
                .needed("document", WORD)
                .needed("documentTitle", text)
                .maybe("evidenceFrom", Notation.day())
                .maybe("evidenceYears", NUMBER)
                .needed("validFrom", Notation.day())
                .maybe("validUntil", Notation.day())
                .maybe("stages", several(stage()))
                .maybe("notes", several(text))
                .maybe("points", dated(POINTS))
                .maybe("total", total())
                .maybe("gaps", several(Part.anyOf(List.of(gap("item"), gap("clause")))))
                .part()
                .with(
                        "oneOf",
                        List.of(
                                Part.of("required", List.of("evidenceFrom")),
                                Part.of("required", List.of("evidenceYears"))));
    }

    private Part total() {
        return new RubricFields(wording)
                .maybe("counts", oneOf(List.of("demerits")))
                .maybe("fold", oneOf(Arrays.stream(Fold.values()).map(Fold::id).toList()))
                .maybe("atMost", dated(POINTS))
                .maybe("rounded", rounding())
                .part();
    }

    private Part rounding() {
        return new RubricFields(wording)
                .needed("to", POINTS)
                .maybe(
                        "by",
                        oneOf(Arrays.stream(Policies.TotalRounding.values())
                                .map(Policies.TotalRounding::id)
                                .toList()))
                .part();
    }

    private Part gap(String what) {
        return new RubricFields(wording)
                .needed(what, NUMBER)
                .needed("why", text)
                .part();
    }

    private Part stage() {
        return definitions.share(
                "stage",
                new RubricFields(wording)
                        .needed("stage", NUMBER)
                        .needed("title", text)
                        .maybe("from", Notation.day())
                        .maybe("until", Notation.day())
                        .needed("asks", dated(text))
                        .needed("cite", dated(WORD))
                        .part());
    }

    private Part assumptions() {
        Part options = Part.type("object").with("additionalProperties", text).with("minProperties", 1);
        Part assumption = new RubricFields(wording)
                .needed("assumption", WORD)
                .needed("title", text)
                .needed("options", options)
                .needed("why", text)
                .part()
                .with("allOf", known());
        return new RubricFields(wording)
                .present("assumptions", several(assumption))
                .part();
    }

    /** An assumption that the engine knows offers only the ways that it knows. */
    private static List<Part> known() {
        List<Part> known = new ArrayList<>();
        Policies.ALL.forEach((id, options) -> {
            Part names = Part.of("propertyNames", oneOf(List.copyOf(options.keySet())));
            Part taken = Part.of("properties", Map.of("assumption", Part.of("const", id)));
            known.add(Part.of("if", taken).with("then", Part.of("properties", Map.of("options", names))));
        });
        return known;
    }

    private Part units() {
        Part unit = new RubricFields(wording)
                .needed("unit", WORD)
                .needed("title", text)
                .part();
        return new RubricFields(wording).present("units", several(unit)).part();
    }

    private Part caps() {
        return Part.anyOf(List.of(
                new RubricFields(wording).needed("score", DECIMAL).part(),
                new RubricFields(wording).needed("grade", WORD).part()));
    }

    private Part grades() {
        Part grade = new RubricFields(wording)
                .needed("grade", text)
                .needed("cite", dated(WORD))
                .maybe("needs", several(new GradeNeedSchema(wording, definitions).part()))
                .part();
        return new RubricFields(wording).needed("grades", atLeastOne(grade)).part();
    }

    private Part rulings() {
        Part ruling = new RubricFields(wording)
                .needed("rule", WORD)
                .needed("says", text)
                .needed("cite", dated(WORD))
                .maybe("caps", caps())
                .part();
        return new RubricFields(wording).needed("rulings", atLeastOne(ruling)).part();
    }

    private Part indicators() {
        return new RubricFields(wording)
                .present("indicators", several(dimensions.indicator()))
                .part();
    }

    /** A value, or days and the values that hold from them on. */
    static Part dated(Part value) {
        Part days = Part.type("object")
                .with("patternProperties", Map.of(Notation.DAY_KEY, value))
                .with("additionalProperties", false)
                .with("minProperties", 1);
        return Part.anyOf(List.of(value, days));
    }

    static Part oneOf(List<String> words) {
        return Part.of("enum", words);
    }

    /** A list, or a single entry in its stead. */
    static Part several(Part entry) {
        return Part.anyOf(List.of(Part.list(entry), entry));
    }

    static Part atLeastOne(Part entry) {
        return Part.anyOf(List.of(Part.list(entry).with("minItems", 1), entry));
    }
}
