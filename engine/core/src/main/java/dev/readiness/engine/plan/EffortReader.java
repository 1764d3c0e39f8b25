package dev.readiness.engine.plan;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.WhatIfProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what steps take: {@code usual}, and a number for {@code indicators}, {@code clauses} and {@code units}. */
public final class EffortReader {
    private final Rubric rubric;
    private final Optional<TaskTable> tasks;

    /**
     * Reads efforts for one rubric.
     *
     * @param rubric whose indicators and clauses may be named
     * @param tasks whose units may be named
     */
    public EffortReader(Rubric rubric, Optional<TaskTable> tasks) {
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(tasks, "tasks");
        this.rubric = rubric;
        this.tasks = tasks;
    }

    /**
     * What the file says, unless a problem is an error, and every problem found.
     *
     * @param efforts what steps take
     * @param problems every problem found
     */
    public record ReadEfforts(Optional<Efforts> efforts, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param efforts what steps take
         * @param problems every problem found
         */
        public ReadEfforts {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return what the file {@code path} says}
     *
     * @param path the file, as the user gave it
     */
    public ReadEfforts read(Path path) {
        Problems problems = new Problems();
        return sound(Documents.read(path, problems).map(document -> bind(document, problems)), problems);
    }

    /**
     * {@return what {@code bytes} say, as if they were the file {@code name}}
     *
     * @param name what problems call the file
     * @param bytes what the file holds, in YAML or JSON
     */
    public ReadEfforts read(String name, byte[] bytes) {
        Problems problems = new Problems();
        return sound(Documents.parse(name, bytes, problems).map(document -> bind(document, problems)), problems);
    }

    private static ReadEfforts sound(Optional<Efforts> efforts, Problems problems) {
        return new ReadEfforts(efforts.filter(found -> !problems.hasErrors()), problems.inOrder());
    }

    private Efforts bind(Document document, Problems problems) {
        Binding binding = new Binding(document.source(), problems);
        Fields fields = binding.fields(document.root(), "usual", "indicators", "clauses", "units");
        Map<String, Integer> indicators = new HashMap<>();
        for (Node.Entry entry : entries(binding, fields, "indicators")) {
            String name = entry.key().text();
            Optional<Indicator> indicator = rubric.indicator(name);
            if (indicator.isEmpty()) {
                binding.report(SubmissionProblem.STRANGE_INDICATOR, entry.key(), name, rubric.id());
            } else {
                number(binding, entry.value())
                        .ifPresent(effort -> indicators.put(indicator.get().id(), effort));
            }
        }
        Map<Integer, Integer> clauses = new HashMap<>();
        for (Node.Entry entry : entries(binding, fields, "clauses")) {
            String word = entry.key().text();
            Optional<Clause> clause = rubric.clauseNumbers().find(binding, entry.key(), word);
            if (clause.isPresent()) {
                number(binding, entry.value())
                        .ifPresent(effort -> clauses.put(clause.get().number(), effort));
            }
        }
        return new Efforts(
                fields.find("usual").flatMap(node -> number(binding, node)).orElse(1),
                indicators,
                clauses,
                units(binding, fields));
    }

    private Map<String, Integer> units(Binding binding, Fields fields) {
        TreeSet<String> known = new TreeSet<>();
        tasks.ifPresent(table -> table.tasks().values().forEach(task -> known.addAll(task.units())));
        Map<String, Integer> units = new HashMap<>();
        for (Node.Entry entry : entries(binding, fields, "units")) {
            String unit = Binding.plain(entry.key().text());
            if (known.contains(unit)) {
                number(binding, entry.value()).ifPresent(effort -> units.put(unit, effort));
            } else {
                String nearest = Nearest.to(unit, known).orElse(known.isEmpty() ? "--tasks" : known.first());
                binding.report(WhatIfProblem.EFFORT_UNKNOWN_UNIT, entry.key(), unit, nearest);
            }
        }
        return units;
    }

    private static List<Node.Entry> entries(Binding binding, Fields fields, String key) {
        return fields.find(key).map(binding::mapping).map(Node.Mapping::entries).orElse(List.of());
    }

    private static Optional<Integer> number(Binding binding, Node node) {
        Optional<String> word = binding.word(node);
        Optional<Integer> effort = word.flatMap(Figures::whole).filter(each -> each >= 0 && each <= Efforts.MOST);
        if (effort.isEmpty()) {
            binding.report(WhatIfProblem.EFFORT_NO_NUMBER, node, word.orElse(""), String.valueOf(Efforts.MOST));
        }
        return effort;
    }
}
