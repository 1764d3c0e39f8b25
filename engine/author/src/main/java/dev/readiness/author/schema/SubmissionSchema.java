package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.PlaceNames;
import dev.readiness.criteria.text.Lang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a submission to one rubric: every indicator under its Chinese title and its id. */
public final class SubmissionSchema {
    private static final Part BLANK = Notation.nothing();

    private final Rubric rubric;
    private final SchemaWording wording;
    private final Definitions definitions = new Definitions();

    private SubmissionSchema(Rubric rubric, Lang lang) {
        this.rubric = rubric;
        this.wording = new SchemaWording(lang);
    }

    /**
     * {@return the schema as JSON, ended by a line break; the same each time}
     *
     * @param rubric what is submitted to: its indicators, clauses and assumptions are the keys that it knows
     * @param lang the language of its titles and descriptions
     */
    public static String of(Rubric rubric, Lang lang) {
        return SchemaText.of(new SubmissionSchema(rubric, lang).schema());
    }

    private Part schema() {
        Map<String, Part> properties = properties();
        Part root = SchemaText.root(
                        "submission:" + rubric.id(),
                        wording.say("submission", wording.in(rubric.identity().title())),
                        wording.say("submission.about"))
                .with("type", "object")
                .with("properties", properties)
                .with("required", List.of("rubric", "region"))
                .with("additionalProperties", false);
        return root.with("$defs", definitions.parts());
    }

    private Map<String, Part> properties() {
        Map<String, Part> properties = new LinkedHashMap<>();
        put(properties, "rubric", Notation.exactly(rubric.id()));
        put(properties, "region", Notation.neededWord());
        put(properties, "asOf", Part.anyOf(List.of(Notation.day(), BLANK)));
        properties.put("target", target());
        put(properties, "tasks", Notation.word());
        put(properties, "note", Notation.word());
        put(properties, "places", places());
        put(properties, "notApplicable", exemptions().list());
        put(properties, "electives", electives());
        put(properties, "assumptions", assumptions());
        put(properties, "indicators", indicators());
        return properties;
    }

    private ExemptionSchema exemptions() {
        return new ExemptionSchema(rubric, wording);
    }

    private void put(Map<String, Part> properties, String name, Part part) {
        properties.put(name, wording.described(name, part));
    }

    private Part target() {
        boolean points = rubric.identity().model() == Model.POINTS;
        List<Part> ways = new ArrayList<>(List.of(BLANK));
        if (points) {
            ways.add(Notation.number("number", BigDecimal.ZERO, ValueSchema.decimal(rubric.greatest())));
            ways.add(Notation.decimal(List.of()));
        } else {
            ways.add(Notation.percentage());
        }
        rubric.overall().grades().forEach(grade -> {
            ways.add(Part.of("const", grade.name().zh()));
            ways.add(Part.of("const", grade.name().en()));
        });
        return Part.anyOf(ways)
                .with(
                        "description",
                        wording.say(
                                "key.target." + rubric.identity().model(),
                                rubric.greatest().shown()));
    }

    private Part electives() {
        List<Item> items =
                rubric.items().values().stream().filter(Item::elective).toList();
        if (items.isEmpty()) {
            return Part.anyOf(List.of(BLANK, Part.list(BLANK)));
        }
        List<Part> one = new ArrayList<>(Notation.numbers(items, rubric.itemNumbers()));
        one.add(BLANK);
        int most = rubric.dimensions().stream()
                .mapToInt(SubmissionSchema::mostElectives)
                .sum();
        List<Part> ways = new ArrayList<>(one);
        ways.add(Part.list(Part.anyOf(one)).with("uniqueItems", true).with("maxItems", most));
        return Part.anyOf(ways);
    }

    private static int mostElectives(Dimension dimension) {
        return dimension.choice().map(choice -> choice.pick()).orElse((int)
                dimension.items().stream().filter(Item::elective).count());
    }

    private Part assumptions() {
        Map<String, Part> properties = new LinkedHashMap<>();
        for (Assumption assumption : rubric.assumptions()) {
            properties.put(assumption.id(), assumption(assumption));
        }
        return Part.object(properties).with("type", List.of("object", "null"));
    }

    private Part assumption(Assumption assumption) {
        List<Part> ways = new ArrayList<>(List.of(BLANK));
        List<String> told = new ArrayList<>();
        for (Assumption.Option option : assumption.options()) {
            ways.add(Part.of("const", option.id()).with("description", wording.in(option.says())));
            told.add(wording.say("option", option.id(), wording.in(option.says())));
        }
        if (assumption.id().equals(Settings.CLAUSE_POINTS)) {
            ways.add(clausePoints());
        }
        told.add(wording.say("option.why", wording.in(assumption.why())));
        return Part.anyOf(ways)
                .with("title", wording.in(assumption.title()))
                .with("description", String.join("\n", told));
    }

    private Part clausePoints() {
        Map<String, Part> properties = new LinkedHashMap<>();
        List<Part> points = List.of(
                Notation.number("number", BigDecimal.ZERO, Notation.GREATEST), Notation.decimal(List.of()), BLANK);
        rubric.clauses().values().stream()
                .filter(clause ->
                        !rubric.isVeto(clause.number()) && clause.points().isEmpty())
                .forEach(clause -> rubric.clauseNumbers()
                        .names(clause)
                        .forEach(name -> properties.put(name, wording.clause(clause, Part.anyOf(points)))));
        return Part.object(properties);
    }

    private Part shape(Indicator indicator, ValueSchema value) {
        Part one = definitions.share(value.name(), value.part());
        return indicator.places().isPresent() ? definitions.share(value.name() + ".places", value.byPlace(one)) : one;
    }

    private Part places() {
        Part name = Part.text(PlaceNames.FORM);
        return Part.anyOf(
                List.of(BLANK, name, Part.list(name).with("minItems", 1).with("uniqueItems", true)));
    }

    private Part indicators() {
        Map<String, Part> properties = new LinkedHashMap<>();
        Map<String, Part> spellings = new LinkedHashMap<>();
        for (Indicator indicator : rubric.indicators()) {
            if (indicator.kind() != IndicatorKind.DERIVED) {
                ValueSchema value =
                        new ValueSchema(indicator, rubric.indicatorUses().mayBeNone(indicator), wording);
                Part shape = shape(indicator, value);
                Part reference = definitions.share(indicator.id(), wording.indicator(indicator, rubric, shape));
                String title = indicator.title().zh();
                // Editors offer the properties: each indicator once, in the user's language. The others are taken, too.
                boolean chinese = wording.lang() == Lang.ZH;
                String spelling = Notation.anyWidth(title);
                properties.put(chinese ? title : indicator.id(), reference);
                spellings.put("^" + (chinese ? indicator.id() : spelling) + "$", reference);
                if (chinese && !spelling.equals(title)) {
                    spellings.put("^" + spelling + "$", reference);
                }
            }
        }
        return Part.object(properties).with("type", List.of("object", "null")).with("patternProperties", spellings);
    }
}
