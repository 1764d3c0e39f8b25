package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a task table for one rubric: every clause under its number. */
public final class TaskTableSchema {
    private static final String TASK = "task";

    private final Rubric rubric;
    private final SchemaWording wording;

    private TaskTableSchema(Rubric rubric, Lang lang) {
        this.rubric = rubric;
        this.wording = new SchemaWording(lang);
    }

    /**
     * {@return the schema as JSON, ended by a line break; the same each time}
     *
     * @param rubric whose clauses the table shares out
     * @param lang the language of its titles and descriptions
     */
    public static String of(Rubric rubric, Lang lang) {
        return SchemaText.of(new TaskTableSchema(rubric, lang).schema());
    }

    private Part schema() {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("tasks", wording.described("table.rubric", Notation.exactly(rubric.id())));
        properties.put("region", wording.described("region", Notation.neededWord()));
        properties.put("source", wording.described("table.source", Notation.word()));
        properties.put("notes", wording.described("table.notes", Part.ANYTHING));
        properties.put("clauses", wording.described("table.clauses", clauses()));
        return SchemaText.root(
                        "tasks:" + rubric.id(),
                        wording.say("tasks", wording.in(rubric.identity().title())),
                        wording.say("tasks.about"))
                .with("type", "object")
                .with("properties", properties)
                .with("required", List.of("tasks", "region", "clauses"))
                .with("additionalProperties", false)
                .with("$defs", Map.of(TASK, task()));
    }

    private Part clauses() {
        Map<String, Part> properties = new LinkedHashMap<>();
        rubric.clauses()
                .values()
                .forEach(clause -> rubric.clauseNumbers()
                        .names(clause)
                        .forEach(name -> properties.put(name, wording.clause(clause, Part.reference(TASK)))));
        return Part.object(properties);
    }

    private Part task() {
        Map<String, Part> properties = new LinkedHashMap<>();
        properties.put("lead", wording.described("table.lead", Notation.words()));
        properties.put("units", wording.described("table.units", Notation.words()));
        properties.put("time", wording.described("table.time", Notation.word()));
        properties.put(
                "deadline",
                wording.described("table.deadline", Part.anyOf(List.of(Notation.day(), Notation.nothing()))));
        return Part.object(properties).with("type", List.of("object", "null"));
    }
}
