package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateLayer;
import dev.readiness.engine.check.Level;
import dev.readiness.report.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schema of {@code readiness.yml}: every gate, for all rubrics and for each one. */
public final class ConfigSchema {
    private static final Part BLANK = Notation.nothing();
    private static final Part LEVEL = Part.anyOf(List.of(
            Part.of("enum", Arrays.stream(Level.values()).map(Level::id).toList()),
            Part.text(Arrays.stream(Level.values()).map(Level::id).collect(Collectors.joining("|")))));

    private final Phrases phrases;
    private final Wording wording;

    private ConfigSchema(Lang lang) {
        this.phrases = new Phrases(lang);
        this.wording = Wording.of(ConfigSchema.class, "config", lang);
    }

    /**
     * {@return the schema as JSON, ended by a line break; the same each time for the same rubrics}
     *
     * @param packs the rubrics that gates may be set for one by one
     * @param lang the language of its titles and descriptions
     */
    public static String of(Packs packs, Lang lang) {
        return SchemaText.of(new ConfigSchema(lang).schema(packs));
    }

    private Part schema(Packs packs) {
        Map<String, Part> rubrics = new LinkedHashMap<>();
        for (String id : packs.ids()) {
            Rubric rubric = packs.find(id).orElseThrow();
            rubrics.put(
                    id,
                    section(Optional.of(rubric))
                            .with("title", rubric.identity().title().in(phrases.lang())));
        }
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("gates", described("gates", section(Optional.empty())));
        properties.put("rubrics", described("rubrics", orBlank(Part.object(rubrics))));
        return SchemaText.root("config", wording.say("title"), wording.say("about"))
                .with("type", "object")
                .with("properties", properties)
                .with("additionalProperties", false);
    }

    private Part section(Optional<Rubric> rubric) {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put(GateLayer.ALL, described("all", orBlank(LEVEL)));
        for (Gate gate : Gate.values()) {
            Map<String, Part> parts = new LinkedHashMap<>();
            parts.put("level", described("level", orBlank(LEVEL)));
            parts.put("open", described("open", orBlank(Part.of("enum", List.of(true, false)))));
            gate.numbers().forEach(name -> parts.put(name, described(name, orBlank(number(gate, name, rubric)))));
            Part part = Part.anyOf(List.of(LEVEL, BLANK, Part.object(parts)));
            properties.put(
                    gate.key(),
                    part.with("description", phrases.say("gate.help." + gate.key()))
                            .with("title", phrases.say("gate." + gate.key())));
        }
        return orBlank(Part.object(properties));
    }

    private Part number(Gate gate, String name, Optional<Rubric> rubric) {
        return switch (gate) {
            case SCORE ->
                bound(rubric.map(known -> new BigDecimal(known.greatest().written()))
                        .orElse(Notation.GREATEST));
            case ITEM_SHARE -> Notation.percentage();
            case MISSING -> name.equals("most") ? Part.anyOf(Notation.smallCount()) : kinds();
            case DIMENSION -> rubric.map(ConfigSchema::dimensions).orElse(BLANK);
            case ITEM -> rubric.map(ConfigSchema::items).orElse(BLANK);
            default -> rubric.map(ConfigSchema::clauses).orElse(BLANK);
        };
    }

    private static Part bound(BigDecimal most) {
        return Part.anyOf(List.of(
                Notation.number("number", BigDecimal.ZERO, most), Notation.decimal(List.of()), Notation.percentage()));
    }

    private static Part kinds() {
        Map<String, Part> kinds = new LinkedHashMap<>();
        for (IndicatorKind kind : IndicatorKind.values()) {
            if (kind != IndicatorKind.DERIVED) {
                kinds.put(kind.name().toLowerCase(Locale.ROOT), orBlank(Part.anyOf(Notation.smallCount())));
            }
        }
        return Part.object(kinds);
    }

    private static Part dimensions(Rubric rubric) {
        Map<String, Part> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : rubric.dimensions()) {
            Part bound = orBlank(bound(new BigDecimal(dimension.points().written())));
            dimensions.put(dimension.number(), bound);
            dimensions.put(dimension.title().zh(), bound);
            dimensions.put(dimension.title().en(), bound);
        }
        return Part.object(dimensions);
    }

    private static Part items(Rubric rubric) {
        Map<String, Part> items = new LinkedHashMap<>();
        for (Item item : rubric.items().values()) {
            Part bound = orBlank(bound(new BigDecimal(item.points().written())));
            rubric.itemNumbers().names(item).forEach(name -> items.put(name, bound));
        }
        return Part.object(items);
    }

    private static Part clauses(Rubric rubric) {
        List<Part> one = new ArrayList<>(Notation.numbers(rubric.clauses().values(), rubric.clauseNumbers()));
        one.add(BLANK);
        List<Part> ways = new ArrayList<>(one);
        ways.add(Part.list(Part.anyOf(one)));
        return Part.anyOf(ways);
    }

    private Part described(String key, Part part) {
        return part.with("description", wording.say(key));
    }

    private static Part orBlank(Part part) {
        return Part.anyOf(List.of(part, BLANK));
    }
}
