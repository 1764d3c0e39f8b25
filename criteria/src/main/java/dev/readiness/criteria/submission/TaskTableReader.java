package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Rubric;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads task tables. */
public final class TaskTableReader {
    private final Rubric rubric;
    private final List<DocumentReader> others;

    /**
     * Reads task tables in YAML and JSON.
     *
     * @param rubric whose clauses a table divides
     */
    public TaskTableReader(Rubric rubric) {
        this(rubric, List.of());
    }

    /**
     * Reads other files, too.
     *
     * @param rubric whose clauses a table divides
     * @param others read the files that are of their kind; the first that takes one has it
     */
    public TaskTableReader(Rubric rubric, List<DocumentReader> others) {
        Objects.requireNonNull(rubric, "rubric");
        this.rubric = rubric;
        this.others = List.copyOf(others);
    }

    /**
     * The table, unless a problem is an error, and every problem found.
     *
     * @param table the table
     * @param problems every problem found, in the order of the file
     */
    public record ReadTaskTable(Optional<TaskTable> table, List<Problem> problems) {}

    /**
     * {@return what the file {@code path} says; whatever is wrong with it is among the problems}
     *
     * @param path the file, as problems and reports are to call it
     */
    public ReadTaskTable read(Path path) {
        Problems problems = new Problems();
        Optional<DocumentReader> other =
                others.stream().filter(reader -> reader.takes(path)).findFirst();
        return bind(
                other.isPresent() ? other.get().readTasks(path, rubric.id(), problems) : Documents.read(path, problems),
                other.isEmpty(),
                problems);
    }

    /**
     * {@return what {@code bytes} say, as if they were the file {@code name}, whose ending tells JSON from YAML}
     *
     * @param name what problems call the file
     * @param bytes what the file holds: UTF-8, or UTF-16 with a byte-order mark
     */
    public ReadTaskTable read(String name, byte[] bytes) {
        Problems problems = new Problems();
        return bind(Documents.parse(name, bytes, problems), true, problems);
    }

    /** @param named whether it has to name its region: tables that offices make for themselves do not */
    private ReadTaskTable bind(Optional<Document> document, boolean named, Problems problems) {
        Optional<TaskTable> table = document.map(found -> bind(found, named, problems));
        return new ReadTaskTable(table.filter(sound -> !problems.hasErrors()), problems.inOrder());
    }

    private TaskTable bind(Document document, boolean named, Problems problems) {
        Binding binding = new Binding(document.source(), problems);
        Fields fields = binding.fields(document.root(), "tasks", "region", "source", "notes", "clauses");
        Optional<String> id = fields.needText("tasks");
        if (id.isPresent() && !id.get().equals(rubric.id())) {
            binding.report(
                    AttachmentProblem.TASKS_OF_OTHER_RUBRIC,
                    fields.find("tasks").orElseThrow(),
                    id.get(),
                    rubric.id());
        }
        SortedMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        Map<Integer, Node.Scalar> keys = new HashMap<>();
        fields.need("clauses").ifPresent(clauses -> {
            binding.mapping(clauses).entries().forEach(entry -> task(binding, entry, tasks, keys));
            if (!problems.hasErrors() && tasks.values().stream().allMatch(TaskTableReader::isBlank)) {
                binding.report(AttachmentProblem.TASKS_EMPTY, clauses);
            }
        });
        return new TaskTable(
                (named ? fields.needText("region") : fields.text("region")).orElse(""),
                fields.text("source").orElse(""),
                tasks);
    }

    private static boolean isBlank(TaskTable.Task task) {
        return task.units().isEmpty()
                && task.time().isEmpty()
                && task.deadline().isEmpty();
    }

    private void task(
            Binding binding,
            Node.Entry entry,
            SortedMap<Integer, TaskTable.Task> tasks,
            Map<Integer, Node.Scalar> keys) {
        String number = entry.key().text();
        Optional<Clause> clause = rubric.clauseNumbers().find(binding, entry.key(), number);
        Fields fields = binding.fields(entry.value(), "lead", "units", "time", "deadline");
        if (clause.isEmpty()) {
            return;
        }
        Node.Scalar first = keys.putIfAbsent(clause.get().number(), entry.key());
        if (first != null) {
            binding.reportDuplicate(entry.key(), first);
        }
        Set<String> units = new LinkedHashSet<>();
        fields.items("lead").forEach(node -> binding.text(node).ifPresent(units::add));
        int leads = units.size();
        fields.items("units").forEach(node -> binding.text(node).ifPresent(units::add));
        Optional<LocalDate> day = fields.find("deadline").flatMap(node -> DayReader.read(binding, node));
        if (day.isPresent()) {
            printedBefore(day.get(), clause.get())
                    .ifPresent(printed -> binding.report(
                            AttachmentProblem.TASK_AFTER_PRINTED_DAY,
                            fields.find("deadline").orElseThrow(),
                            day.get().toString(),
                            number,
                            printed.toString()));
        }
        tasks.put(clause.get().number(), new TaskTable.Task(List.copyOf(units), leads, fields.text("time"), day));
    }

    /** The last of the days that the source prints for {@code clause}, where all it asks for has one before {@code day}. */
    private static Optional<LocalDate> printedBefore(LocalDate day, Clause clause) {
        boolean open = clause.requirements().stream()
                .anyMatch(requirement -> clause.due(requirement).isEmpty());
        return clause.lastDays().stream()
                .map(last -> last.in(day.getYear()))
                .max(Comparator.naturalOrder())
                .filter(last -> !open && last.isBefore(day));
    }
}
