package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the as-of date stands among stages and deadlines.
 *
 * @param stages those that the day falls into
 * @param overdue the clauses that should be met by now, the longest overdue first
 * @param coming the clauses of which something is not due yet, the next first
 */
public record Calendar(List<Stage> stages, List<Overdue> overdue, List<Coming> coming) {
    /**
     * Keeps copies of {@code stages}, {@code overdue} and {@code coming}.
     *
     * @param stages those that the day falls into
     * @param overdue the clauses that should be met by now, the longest overdue first
     * @param coming the clauses of which something is not due yet, the next first
     */
    public Calendar {
        stages = List.copyOf(stages);
        overdue = List.copyOf(overdue);
        coming = List.copyOf(coming);
    }

    /**
     * {@return the calendar of {@code submission}; a deadline of {@code tasks} counts where it is earlier than the
     * printed one}
     *
     * @param submission what was handed in
     * @param tasks the region's task table, if there is one
     * @param judgements what the rules found of it
     */
    public static Calendar of(Submission submission, Optional<TaskTable> tasks, Judgements judgements) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : submission.rubric().identity().stages()) {
            if (stage.holds(submission.asOf())) {
                stages.add(stage);
            }
        }
        List<Overdue> overdue = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        for (Clause clause : submission.rubric().positions().clauses()) {
            List<Judged> judged = judgements.of(clause);
            if (isOpen(judgements.outcome(clause))) {
                missed(clause, tasks, judged, submission.asOf())
                        .ifPresent(due -> overdue.add(overdue(clause, due, submission.asOf())));
            }
            coming(clause, judged).ifPresent(coming::add);
        }
        overdue.sort((a, b) -> a.due().compareTo(b.due())); // those of one day stay in the order of the rubric
        coming.sort((a, b) -> a.due().compareTo(b.due()));
        return new Calendar(stages, overdue, coming);
    }

    /**
     * {@return how {@code clause} is overdue, if it is}
     *
     * @param clause a clause of the rubric
     */
    public Optional<Overdue> late(Clause clause) {
        Objects.requireNonNull(clause, "clause");
        return overdue.stream()
                .filter(each -> each.clause().number() == clause.number())
                .findFirst();
    }

    /**
     * {@return when the next of {@code clause} is due, if anything of it is still to come}
     *
     * @param clause a clause of the rubric
     */
    public Optional<LocalDate> next(Clause clause) {
        Objects.requireNonNull(clause, "clause");
        for (Coming each : coming) {
            if (each.clause().number() == clause.number()) {
                return Optional.of(each.due());
            }
        }
        return Optional.empty();
    }

    private static Optional<Coming> coming(Clause clause, List<Judged> all) {
        List<Judged> open = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (Judged judged : all) {
            boolean isOpen = false;
            for (Finding finding : judged.findings()) {
                if (finding.outcome() == Outcome.PENDING) {
                    isOpen = true;
                    next = earlier(next, finding.answer().asked().due());
                }
            }
            if (isOpen) {
                open.add(judged);
            }
        }
        return next.map(due -> new Coming(clause, due, open));
    }

    /** The first of the days that are over by which something of {@code clause} should have been done and was not. */
    private static Optional<LocalDate> missed(
            Clause clause, Optional<TaskTable> tasks, List<Judged> all, LocalDate asOf) {
        Optional<LocalDate> first = Optional.empty();
        for (Judged judged : all) {
            Optional<LastDay> printed = clause.due(judged.requirement());
            for (Finding finding : judged.findings()) {
                if (isOpen(finding.outcome())) {
                    Optional<LocalDate> day =
                            due(clause, printed, tasks, finding.answer().year(), asOf);
                    first = day.isPresent() && asOf.isAfter(day.get()) ? earlier(first, day) : first;
                }
            }
        }
        return first;
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE && outcome != Outcome.PENDING;
    }

    /**
     * {@return the last day for {@code clause}: a printed day stands, unless {@code tasks} sets the region an earlier
     * one} Of days that come every year it is that of the year of {@code asOf}, of several that of the first that is
     * not over.
     *
     * @param clause a clause of the rubric
     * @param tasks the region's task table, if there is one
     * @param asOf the as-of date
     */
    public static Optional<LocalDate> due(Clause clause, Optional<TaskTable> tasks, LocalDate asOf) {
        Optional<LastDay> next = Optional.empty();
        for (LastDay day : clause.lastDays()) {
            boolean over = asOf.isAfter(day.in(asOf.getYear()));
            boolean nextIsOver = next.isPresent() && asOf.isAfter(next.get().in(asOf.getYear()));
            if (next.isEmpty() || nextIsOver || !over && day.comparedTo(next.get()) < 0) {
                next = Optional.of(day);
            }
        }
        return due(clause, next, tasks, asOf.getYear(), asOf);
    }

    /** @param year that of which something is asked; a day of the task table counts for its own year alone then */
    private static Optional<LocalDate> due(
            Clause clause, Optional<LastDay> printed, Optional<TaskTable> tasks, int year, LocalDate asOf) {
        int of = year == Answer.NO_YEAR ? asOf.getYear() : year;
        boolean yearly = printed.isPresent() && printed.get().isYearly();
        Optional<LocalDate> own = tasks.isPresent() ? tasks.get().deadline(clause.number()) : Optional.empty();
        if (own.isPresent() && yearly && own.get().getYear() != of) {
            own = Optional.empty();
        }
        return printed.isPresent() ? earlier(own, Optional.of(printed.get().in(of))) : own;
    }

    /** Without lambdas, here and above: this is asked of all that is open, at each start. */
    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    private static Overdue overdue(Clause clause, LocalDate due, LocalDate asOf) {
        return new Overdue(clause, due, Math.toIntExact(ChronoUnit.DAYS.between(due, asOf)));
    }
}
