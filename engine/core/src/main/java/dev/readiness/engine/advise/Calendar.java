package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.judge.Judgements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the as-of date stands among stages and deadlines.
 *
 * @param stages those that the day falls into
 * @param overdue the clauses that should be met by now, the longest overdue first
 */
public record Calendar(List<Stage> stages, List<Overdue> overdue) {
    public Calendar {
        stages = List.copyOf(stages);
        overdue = List.copyOf(overdue);
    }

    /** The calendar of {@code submission}; deadlines of {@code tasks} go before those of the rubric. */
    public static Calendar of(Submission submission, Optional<TaskTable> tasks, Judgements judgements) {
        List<Stage> stages = submission.rubric().identity().stages().stream()
                .filter(stage -> stage.holds(submission.asOf()))
                .toList();
        List<Overdue> overdue = submission.rubric().clauses().values().stream()
                .filter(clause -> isOpen(judgements.outcome(clause)))
                .flatMap(clause -> overdue(clause, due(clause, tasks), submission.asOf()).stream())
                .sorted(Comparator.comparing(Overdue::due)
                        .thenComparingInt(each -> each.clause().number()))
                .toList();
        return new Calendar(stages, overdue);
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
    }

    /** The last day for {@code clause}: that of {@code tasks} goes before the rubric's. */
    public static Optional<LocalDate> due(Clause clause, Optional<TaskTable> tasks) {
        return tasks.flatMap(table -> table.deadline(clause.number())).or(clause::due);
    }

    private static Optional<Overdue> overdue(Clause clause, Optional<LocalDate> due, LocalDate asOf) {
        return due.filter(asOf::isAfter)
                .map(day -> new Overdue(clause, day, Math.toIntExact(ChronoUnit.DAYS.between(day, asOf))));
    }
}
