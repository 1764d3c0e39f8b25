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

    private final SchemaWording wording;
    private final Definitions definitions;
    private final Part text;

    RequirementSchema(SchemaWording wording, Definitions definitions, Part text) {
        this.text = text;
        this.wording = wording;
        this.definitions = definitions;
    }

    Part part() {
        return definitions.share(
                "requirement", Part.anyOf(Needs.FORMS.stream().map(this::form).toList()));
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
            case WORD -> Part.of("enum", field.words());
            case WHOLE -> RubricSchema.dated(Part.anyOf(Notation.wholes()));
            case PERIOD -> RubricSchema.dated(Notation.period());
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
