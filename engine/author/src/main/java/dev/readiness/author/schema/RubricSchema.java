package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.text.Lang;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schema of a file of a pack: identity, assumptions, units, a dimension or vetoes, or indicators alone. */
public final class RubricSchema {
    private static final Part NUMBER = Part.anyOf(Notation.wholes());
    private static final Part DECIMAL = Part.anyOf(Notation.decimals());
    private static final Part POINTS = Part.anyOf(Notation.points());
    private static final Part WORD = Notation.neededWord();
    private static final Part FOLD =
            oneOf(Arrays.stream(Fold.values()).map(Fold::id).toList());
    private static final Part WEIGHT = Notation.percentage();
    private static final List<Part> INSIDE = Stream.of("points", "tier", "elective", "pick", "groups", "fold", "weight")
            .map(key -> Part.of("required", List.of(key)))
            .toList();
    private static final Part MARK = Part.of("enum", List.of(true, false, "true", "false"));

    private final SchemaWording wording;
    private final Definitions definitions = new Definitions();
    private final Part text;

    private RubricSchema(Lang lang) {
        this.wording = new SchemaWording(lang);
        this.text = definitions.share(
                "text",
                new Fields()
                        .maybe("zh", WORD)
                        .maybe("en", WORD)
                        .part()
                        .with(
                                "anyOf",
                                List.of(Part.of("required", List.of("zh")), Part.of("required", List.of("en")))));
    }

    /** The schema as JSON, described in {@code lang}; the same bytes each time. */
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
                                        kind("rulings", rulings(), kind("dimension", dimension(), indicators()))))));
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
        return new Fields()
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
        return new Fields()
                .maybe("counts", oneOf(List.of("demerits")))
                .maybe("fold", FOLD)
                .maybe("atMost", dated(POINTS))
                .part();
    }

    private Part gap(String what) {
        return new Fields().needed(what, NUMBER).needed("why", text).part();
    }

    private Part stage() {
        return definitions.share(
                "stage",
                new Fields()
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
        Part assumption = new Fields()
                .needed("assumption", WORD)
                .needed("title", text)
                .needed("options", options)
                .needed("why", text)
                .part()
                .with("allOf", known());
        return new Fields().present("assumptions", several(assumption)).part();
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
        Part unit = new Fields().needed("unit", WORD).needed("title", text).part();
        return new Fields().present("units", several(unit)).part();
    }

    private Part dimension() {
        Part choice = new Fields()
                .needed("pick", NUMBER)
                .needed("points", dated(POINTS))
                .part();
        Part clause = definitions.share("clause", clause());
        Part anItem = Part.of("properties", Map.of("items", atLeastOne(Part.type("object"))))
                .with("required", List.of("items"));
        Part aVeto = Part.of("properties", Map.of("vetoes", Part.of("not", Notation.nothing())))
                .with("required", List.of("vetoes"));
        return new Fields()
                .needed("dimension", WORD)
                .needed("title", text)
                .maybe("points", dated(POINTS))
                .maybe("fold", FOLD)
                .maybe("weight", WEIGHT)
                .maybe("choice", choice)
                .maybe("items", several(definitions.share("item", item(clause))))
                .maybe("vetoes", several(clause))
                .maybe("indicators", several(indicator()))
                .part()
                .with("anyOf", List.of(anItem, aVeto));
    }

    private Part item(Part clause) {
        Part bound = new Fields().maybe("atMost", dated(POINTS)).part();
        return new Fields()
                .needed("item", NUMBER)
                .maybe("label", Notation.word())
                .maybe("tier", oneOf(Arrays.stream(Tier.values()).map(Tier::id).toList()))
                .needed("title", text)
                .maybe("points", dated(POINTS))
                .maybe("elective", MARK)
                .maybe("pick", NUMBER)
                .maybe("fold", FOLD)
                .maybe("weight", WEIGHT)
                .maybe("adds", bound)
                .maybe("takes", bound)
                .maybe("groups", Notation.words())
                .maybe("lead", Notation.words())
                .maybe("units", Notation.words())
                .needed("clauses", atLeastOne(clause))
                .part()
                .with("allOf", List.of(outside("adds"), outside("takes")));
    }

    /** An item outside the maximum has nothing that only one within it can have. */
    private static Part outside(String key) {
        return Part.of("if", Part.of("required", List.of(key))).with("then", Part.of("not", Part.anyOf(INSIDE)));
    }

    private Part clause() {
        RequirementSchema requirements = new RequirementSchema(wording, definitions, text);
        return new Fields()
                .needed("clause", NUMBER)
                .maybe("label", Notation.word())
                .needed("asks", dated(text))
                .needed("cite", dated(WORD))
                .maybe("points", dated(POINTS))
                .maybe("weight", WEIGHT)
                .maybe("lead", Notation.words())
                .maybe("units", Notation.words())
                .maybe("begins", Notation.day())
                .maybe("due", dated(Notation.lastDay()))
                .maybe("mayNotApply", Part.of("enum", List.of(true, false, "true", "false", "never")))
                .maybe("groups", Notation.words())
                .maybe("caps", caps())
                .maybe("needs", atLeastOne(requirements.part()))
                .maybe("levels", atLeastOne(level(requirements)))
                .maybe("deduct", atLeastOne(requirements.deduction()))
                .maybe("beyond", Part.of("enum", List.of("clause", "item", "total")))
                .maybe("when", RequirementSchema.CONDITION)
                .maybe("otherwise", Part.of("enum", List.of("leave", "full", "zero")))
                .part()
                .with(
                        "anyOf",
                        Stream.of("needs", "levels", "deduct")
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

    private Part level(RequirementSchema requirements) {
        return new Fields()
                .needed("level", WORD)
                .needed("earns", Notation.percentage())
                .needed("needs", atLeastOne(requirements.part()))
                .part();
    }

    private Part caps() {
        return Part.anyOf(List.of(
                new Fields().needed("score", DECIMAL).part(),
                new Fields().needed("grade", WORD).part()));
    }

    private Part grades() {
        Part grade = new Fields()
                .needed("grade", text)
                .needed("cite", dated(WORD))
                .maybe("needs", several(new GradeNeedSchema(wording, definitions).part()))
                .part();
        return new Fields().needed("grades", atLeastOne(grade)).part();
    }

    private Part rulings() {
        Part ruling = new Fields()
                .needed("rule", WORD)
                .needed("says", text)
                .needed("cite", dated(WORD))
                .maybe("caps", caps())
                .part();
        return new Fields().needed("rulings", atLeastOne(ruling)).part();
    }

    private Part indicators() {
        return new Fields().present("indicators", several(indicator())).part();
    }

    private Part indicator() {
        List<String> kinds = Arrays.stream(IndicatorKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return definitions.share(
                "indicator",
                new Fields()
                        .needed("id", WORD)
                        .needed("kind", oneOf(kinds))
                        .needed("title", text)
                        .maybe("unit", text)
                        .maybe("yearly", MARK)
                        .maybe("plan", MARK)
                        .maybe(
                                "places",
                                oneOf(Arrays.stream(JudgedPlace.values())
                                        .map(JudgedPlace::id)
                                        .toList()))
                        .maybe("min", DECIMAL)
                        .maybe("max", DECIMAL)
                        .maybe("note", text)
                        .maybe("partOf", WORD)
                        .maybe(
                                "sameAs",
                                new Fields()
                                        .needed("of", WORD)
                                        .maybe("year", NUMBER)
                                        .part())
                        .maybe("from", FormulaSchema.of(wording))
                        .part());
    }

    /** A value, or days and the values that hold from them on. */
    static Part dated(Part value) {
        Part days = Part.type("object")
                .with("patternProperties", Map.of(Notation.DAY_KEY, value))
                .with("additionalProperties", false)
                .with("minProperties", 1);
        return Part.anyOf(List.of(value, days));
    }

    private static Part oneOf(List<String> words) {
        return Part.of("enum", words);
    }

    /** A list, or a single entry in its stead. */
    private static Part several(Part entry) {
        return Part.anyOf(List.of(Part.list(entry), entry));
    }

    static Part atLeastOne(Part entry) {
        return Part.anyOf(List.of(Part.list(entry).with("minItems", 1), entry));
    }

    /** The keys of one mapping, each with its description. */
    private final class Fields {
        private final Map<String, Part> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        Fields needed(String name, Part part) {
            required.add(name);
            properties.put(name, wording.described("rubric." + name, part));
            return this;
        }

        /** The key has to be there, since it tells what the file holds; it may be left blank. */
        Fields present(String name, Part part) {
            required.add(name);
            return orBlank(name, part);
        }

        Fields maybe(String name, Part part) {
            return orBlank(name, part);
        }

        private Fields orBlank(String name, Part part) {
            Part blank = Part.anyOf(List.of(part, Notation.nothing()));
            properties.put(name, wording.described("rubric." + name, blank));
            return this;
        }

        Part part() {
            return Part.object(properties).with("required", List.copyOf(required));
        }
    }
}
