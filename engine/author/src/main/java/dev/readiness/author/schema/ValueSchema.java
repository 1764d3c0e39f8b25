package dev.readiness.author.schema;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.submission.PlaceNames;
import dev.readiness.criteria.submission.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What may stand for the value of one indicator: blank, plain, with evidence and note, or year by year. */
final class ValueSchema {
    private static final Part BLANK = Notation.nothing();
    private static final Part FILLED = Part.of("not", Notation.nothing());
    private static final Part UNFINISHED = Part.list(BLANK).with("minItems", 1);

    private final Indicator indicator;
    private final boolean mayBeNone;
    private final SchemaWording wording;

    /** @param mayBeNone whether a word may say that nothing arose, which a rate and days may always be */
    ValueSchema(Indicator indicator, boolean mayBeNone, SchemaWording wording) {
        this.indicator = indicator;
        this.mayBeNone = mayBeNone && indicator.kind() != IndicatorKind.RATE;
        this.wording = wording;
    }

    /** What the shape is called; indicators of one kind share it unless their units or ranges differ. */
    String name() {
        return "value." + indicator.kind().name().toLowerCase(Locale.ROOT) + (indicator.yearly() ? ".yearly" : "")
                + (mayBeNone ? ".none" : "");
    }

    Part part() {
        return indicator.yearly() ? Part.anyOf(List.of(BLANK, byYear(), unfilled())) : figure(true);
    }

    /** The same, or under the names of places: {@code part} for each. */
    Part byPlace(Part part) {
        Part places = Part.type("object")
                .with("patternProperties", Map.of("^" + PlaceNames.FORM + "$", part))
                .with("properties", proof())
                .with("additionalProperties", false);
        return Part.anyOf(List.of(part, places));
    }

    /** A form for one figure that nobody filled in is no figure, also where one for each year is wanted. */
    private Part unfilled() {
        Map<String, Part> parts = parts();
        parts.replaceAll((name, part) -> BLANK);
        parts.putAll(proof());
        return Part.object(parts);
    }

    private Part byYear() {
        return Part.type("object")
                .with("patternProperties", Map.of(Notation.YEAR, figure(false)))
                .with("properties", proof())
                .with("additionalProperties", false);
    }

    /** One figure; evidence and note stand beside it, but not inside a year. */
    private Part figure(boolean proved) {
        Map<String, Part> parts = parts();
        if (proved) {
            parts.putAll(proof());
        }
        List<Part> ways = new ArrayList<>(List.of(BLANK));
        ways.addAll(plain());
        ways.add(whole(Part.object(parts)));
        return Part.anyOf(ways);
    }

    private Map<String, Part> proof() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("evidence", wording.described("evidence", Notation.words()));
        parts.put("note", wording.described("note.value", Notation.word()));
        return parts;
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (indicator.kind() == IndicatorKind.EVENTS) {
            parts.put("dates", wording.described("dates", orBlank(events())));
            parts.put("value", wording.described("times", orBlank(times())));
        } else {
            parts.put("value", wording.described("value", orBlank(plain())));
        }
        if (indicator.kind() == IndicatorKind.RATE) {
            parts.put("numerator", wording.described("numerator", orBlank(Notation.count())));
            parts.put("denominator", wording.described("denominator", orBlank(Notation.count())));
        }
        return parts;
    }

    /** Holds together the parts of a rate or of events; other kinds have one part only. */
    private Part whole(Part parts) {
        return switch (indicator.kind()) {
            case RATE -> parts.with("anyOf", List.of(fraction(), countless()));
            case EVENTS -> parts.with("anyOf", List.of(dated(), neverStated()));
            default -> parts;
        };
    }

    private static Part fraction() {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("numerator", FILLED);
        properties.put("denominator", FILLED);
        properties.put("value", BLANK);
        return Part.of("properties", properties).with("required", List.of("numerator", "denominator"));
    }

    private static Part countless() {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("numerator", BLANK);
        properties.put("denominator", BLANK);
        return Part.of("properties", properties);
    }

    private static Part dated() {
        Part some = Part.of("not", Part.anyOf(List.of(BLANK, UNFINISHED)));
        return Part.of("properties", Map.of("dates", some)).with("required", List.of("dates"));
    }

    /** Without days a number says something only if it is 0. */
    private static Part neverStated() {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("dates", Part.anyOf(List.of(BLANK, UNFINISHED)));
        properties.put("value", orBlank(List.of(Part.of("const", 0), Notation.zero(), Notation.oneOf(Words.NONE))));
        return Part.of("properties", properties);
    }

    private List<Part> plain() {
        List<Part> ways = new ArrayList<>(something());
        if (mayBeNone) {
            ways.add(Part.of("enum", Words.NONE.subList(0, 1)));
            ways.add(Notation.oneOf(Words.NONE));
        }
        return ways;
    }

    private List<Part> something() {
        return switch (indicator.kind()) {
            case ATTESTED -> attestation();
            case RATE ->
                List.of(indicator.plan() ? Notation.planned() : Notation.percentage(), Notation.oneOf(Words.NONE));
            case COUNT -> number("integer", Notation.whole(units()));
            case AMOUNT, SCORE -> number("number", Notation.decimal(units()));
            case EVENTS -> events();
            case DERIVED ->
                throw new IllegalArgumentException("The indicator (" + indicator.id() + ") is never filled in.");
        };
    }

    private static List<Part> attestation() {
        List<String> both = Stream.concat(Words.YES.stream(), Words.NO.stream()).toList();
        return List.of(
                Part.of("enum", List.of(Words.YES.get(0), Words.NO.get(0))),
                Part.type("boolean"),
                Notation.oneOf(both));
    }

    private List<Part> number(String type, Part written) {
        BigDecimal least = indicator.min().map(ValueSchema::decimal).orElse(BigDecimal.ZERO);
        BigDecimal most = indicator.max().map(ValueSchema::decimal).orElse(Notation.GREATEST);
        return List.of(Notation.number(type, least.max(BigDecimal.ZERO), most), written);
    }

    static BigDecimal decimal(Quantity quantity) {
        return new BigDecimal(quantity.written());
    }

    private List<String> units() {
        return indicator.unit().map(unit -> List.of(unit.zh(), unit.en())).orElse(List.of());
    }

    private static List<Part> events() {
        return List.of(
                Part.of("enum", Words.NONE.subList(0, 1)),
                Part.of("const", 0),
                Part.text("0"),
                Notation.oneOf(Words.NONE),
                Notation.day(),
                Part.list(Part.anyOf(List.of(Notation.day(), BLANK))));
    }

    private static List<Part> times() {
        List<Part> times = new ArrayList<>(Notation.count());
        times.add(Notation.oneOf(Words.NONE));
        return times;
    }

    private static Part orBlank(List<Part> ways) {
        List<Part> all = new ArrayList<>(ways);
        all.add(BLANK);
        return Part.anyOf(all);
    }
}
