package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.judge.Judgements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : submission.rubric().identity().stages()) {
            if (stage.holds(submission.asOf())) {
                stages.add(stage);
            }
        }
        List<Overdue> overdue = new ArrayList<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            Optional<LocalDate> due = due(clause, tasks);
            if (due.isPresent() && submission.asOf().isAfter(due.get()) && isOpen(judgements.outcome(clause))) {
                overdue.add(overdue(clause, due.get(), submission.asOf()));
            }
        }
        overdue.sort((a, b) -> a.due().compareTo(b.due())); // those of one day stay in the order of the rubric
        return new Calendar(stages, overdue);
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
    }

    /** The last day for {@code clause}: that of {@code tasks} goes before the rubric's. */
    public static Optional<LocalDate> due(Clause clause, Optional<TaskTable> tasks) {
        Optional<LocalDate> own = tasks.isPresent() ? tasks.get().deadline(clause.number()) : Optional.empty();
        return own.isPresent() ? own : clause.due();
    }

    private static Overdue overdue(Clause clause, LocalDate due, LocalDate asOf) {
        return new Overdue(clause, due, Math.toIntExact(ChronoUnit.DAYS.between(due, asOf)));
    }
}
