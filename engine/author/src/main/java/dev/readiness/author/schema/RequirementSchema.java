package dev.readiness.author.schema;

import dev.readiness.criteria.need.Field;
import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.rubric.WhenNone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of {@code needs}: the key that names its kind, then what that kind takes. */
final class RequirementSchema {
    private static final Part SHARE = RubricSchema.dated(Notation.share());
    private static final Part NUMBER = RubricSchema.dated(Part.anyOf(Notation.decimals()));

    private static final Part POINTS = RubricSchema.dated(Part.anyOf(Notation.points()));
    private static final String NAME = "requirement";
    private static final Part SOME = RubricSchema.atLeastOne(Part.reference(NAME));

    /** One, or several all of which have to hold. */
    static final Part CONDITION = SOME;

    private final SchemaWording wording;
    private final Definitions definitions;
    private final Part text;

    RequirementSchema(SchemaWording wording, Definitions definitions, Part text) {
        this.text = text;
        this.wording = wording;
        this.definitions = definitions;
    }

    /** A need or a group of such. */
    Part part() {
        List<Part> all = new ArrayList<>(Needs.FORMS.stream().map(this::form).toList());
        all.add(group(Map.of("any", SOME)));
        all.add(group(Map.of("all", SOME)));
        all.add(group(Map.of("atLeastOf", Part.anyOf(Notation.wholes()), "needs", SOME)));
        all.add(group(Map.of("when", CONDITION, "needs", SOME, "otherwise", Part.of("enum", List.of("full", "zero")))));
        return definitions.share(NAME, Part.anyOf(all));
    }

    /** What is taken off. */
    Part deduction() {
        return definitions.share(
                "deduction",
                Part.anyOf(Needs.DEDUCTIONS.stream().map(this::form).toList()));
    }

    /** Groups hold needs and groups. */
    private Part group(Map<String, Part> keys) {
        Map<String, Part> properties = new LinkedHashMap<>();
        for (String key : List.of("any", "all", "atLeastOf", "when", "needs", "otherwise")) {
            if (keys.containsKey(key)) {
                properties.put(key, wording.described("need." + key, keys.get(key)));
            }
        }
        return Part.object(properties).with("required", List.copyOf(properties.keySet()));
    }

    private Part form(Form form) {
        Map<String, Part> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : form.fields()) {
            Part part = part(field);
            if (field.needed()) {
                required.add(field.key());
            } else {
                part = Part.anyOf(List.of(part, Notation.nothing()));
            }
            properties.put(field.key(), wording.described("need." + field.key(), part));
        }
        return Part.object(properties).with("required", required);
    }

    private Part part(Field field) {
        return switch (field.what()) {
            case INDICATOR -> Notation.neededWord();
            case SHARE -> SHARE;
            case NUMBER -> NUMBER;
            case SHARE_OR_NUMBER -> Part.anyOf(List.of(SHARE, NUMBER));
            case SHARES_BY_SHARE -> shares(Map.of(Notation.SHARE_KEY, Notation.percentage()));
            case SHARES_BY_NUMBER -> shares(Map.of(Notation.DECIMAL_KEY, Notation.percentage()));
            case POINTS -> POINTS;
            case POINTS_OR_ALL -> Part.anyOf(List.of(POINTS, Part.of("const", "all")));
            case WORD -> Part.of("enum", field.words());
            case WHOLE -> RubricSchema.dated(Part.anyOf(Notation.wholes()));
            case PERIOD -> RubricSchema.dated(Notation.period());
            case LAST_DAY -> RubricSchema.dated(Notation.lastDay());
            case YEAR -> Part.of("const", "year");
            case WHEN_NONE ->
                Part.of(
                        "enum",
                        Arrays.stream(WhenNone.values()).map(WhenNone::id).toList());
            case NAME -> Notation.neededWord();
            case INDICATORS -> Part.list(Notation.neededWord()).with("minItems", 1);
            case TEXT -> text;
        };
    }

    private static Part shares(Map<String, Part> steps) {
        return Part.type("object")
                .with("patternProperties", steps)
                .with("additionalProperties", false)
                .with("minProperties", 1);
    }
}
