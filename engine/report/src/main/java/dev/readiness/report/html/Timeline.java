package dev.readiness.report.html;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.engine.score.ClauseScore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The stages of the work and the last days of clauses, beside the day of the assessment. */
record Timeline(String asOf, List<StageRow> stages, List<Deadline> deadlines) {

    /**
     * A stage.
     *
     * @param from its first day as ISO writes it, empty where it has none; {@code until} likewise
     * @param state before, within or after it
     */
    record StageRow(String title, String from, String until, String asks, String state, boolean running) {}

    /** All clauses that fall due on one day. */
    record Deadline(String day, int clauses, List<Open> open, String state, boolean overdue) {
        int openCount() {
            return open.size();
        }
    }

    /** A clause that is not met yet. */
    record Open(int number, String label) {}

    boolean hasStages() {
        return !stages.isEmpty();
    }

    boolean hasDeadlines() {
        return !deadlines.isEmpty();
    }

    static Optional<Timeline> of(Subject subject) {
        LocalDate asOf = subject.assessment().submission().asOf();
        List<StageRow> stages = subject.assessment().submission().rubric().identity().stages().stream()
                .map(stage -> stage(stage, asOf, subject))
                .toList();
        SortedMap<LocalDate, List<ClauseScore>> byDay = new TreeMap<>();
        subject.assessment()
                .scorecard()
                .clauses()
                .forEach(score -> subject.assessment()
                        .due(score.clause())
                        .ifPresent(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(score)));
        List<Deadline> deadlines = byDay.entrySet().stream()
                .map(entry -> deadline(entry.getKey(), entry.getValue(), asOf, subject))
                .toList();
        return stages.isEmpty() && deadlines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(asOf.toString(), stages, deadlines));
    }

    private static StageRow stage(Stage stage, LocalDate asOf, Subject subject) {
        boolean running = stage.holds(asOf);
        boolean over = stage.until().filter(asOf::isAfter).isPresent();
        boolean dated = stage.from().isPresent() || stage.until().isPresent();
        String state = running ? "stageRunning" : over ? "stageOver" : dated ? "stageAhead" : "stageUndated";
        return new StageRow(
                subject.say("stage", stage.number(), subject.in(stage.title())),
                stage.from().map(LocalDate::toString).orElse(""),
                stage.until().map(LocalDate::toString).orElse(""),
                subject.in(stage.asks()),
                subject.say(state),
                running);
    }

    private static Deadline deadline(LocalDate day, List<ClauseScore> due, LocalDate asOf, Subject subject) {
        List<Open> open = due.stream()
                .filter(score -> score.outcome() != Outcome.MET && score.outcome() != Outcome.NOT_APPLICABLE)
                .map(score -> new Open(score.clause().number(), score.clause().label()))
                .toList();
        long days = ChronoUnit.DAYS.between(asOf, day);
        boolean overdue = days < 0 && !open.isEmpty();
        String state = open.isEmpty()
                ? subject.say("dueDone")
                : overdue ? subject.say("dueOver", -days) : subject.say("dueAhead", days);
        return new Deadline(day.toString(), due.size(), open, state, overdue);
    }
}
