package dev.readiness.engine;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.advise.Advice;
import dev.readiness.engine.advise.Calendar;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.score.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Where a region stands: everything that a report says.
 *
 * @param submission what was handed in
 * @param tasks who is responsible for what, if a task table was given
 * @param scorecard the points
 * @param advice the verdict, the vetoes, what is missing, lost and assumed
 * @param calendar the stage of the work and what is overdue
 * @param problems the warnings about what was read
 */
public record Assessment(
        Submission submission,
        Optional<TaskTable> tasks,
        Scorecard scorecard,
        Advice advice,
        Calendar calendar,
        List<Problem> problems) {
    /**
     * Keeps a copy of {@code problems}.
     *
     * @param submission what was handed in
     * @param tasks who is responsible for what, if a task table was given
     * @param scorecard the points
     * @param advice the verdict, the vetoes, what is missing, lost and assumed
     * @param calendar the stage of the work and what is overdue
     * @param problems the warnings about what was read
     */
    public Assessment {
        problems = List.copyOf(problems);
    }

    /** {@return the verdict against the target, or that there is none} */
    public Verdict verdict() {
        return advice.ruling().verdict();
    }

    /**
     * {@return the JSON report in Chinese on one line, as {@code report.schema.json} describes it} Jackson 2 and 3
     * write an assessment so wherever they meet one, in place of its components.
     *
     * @throws IllegalStateException if readiness-report, which writes it, is not there
     * @since 1.0.0
     */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return toJson(Lang.ZH);
    }

    /**
     * {@return the JSON report, its texts in {@code lang}}
     *
     * @param lang the language of its texts
     * @throws IllegalStateException if readiness-report, which writes it, is not there
     * @since 1.0.0
     */
    public String toJson(Lang lang) {
        return Json.WRITER
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing here writes an assessment as JSON: add dev.readiness:readiness-report."))
                .write(this, lang);
    }

    /**
     * {@return the last day for {@code clause}: the one that is over where it is overdue, else the next of what is
     * not due yet, else the printed one or the task table's earlier}
     *
     * @param clause a clause of the submission's rubric, or its number
     */
    public Optional<LocalDate> due(Clause clause) {
        return calendar.late(clause)
                .map(Overdue::due)
                .or(() -> calendar.next(clause))
                .or(() -> Calendar.due(clause, tasks, submission.asOf()));
    }

    /**
     * {@return the units responsible for {@code clause}, those that lead first; none where no task table says}
     *
     * @param clause a clause of the submission's rubric, or its number
     */
    public List<String> units(int clause) {
        return tasks.map(table -> table.units(clause)).orElse(List.of());
    }

    /**
     * {@return those of {@link #units} that lead; none where they stand side by side}
     *
     * @param clause a clause of the submission's rubric, or its number
     */
    public List<String> leads(int clause) {
        return tasks.map(table -> table.leads(clause)).orElse(List.of());
    }

    /** {@return rubric, region, day, verdict and figure, for a line of a log; {@link #toJson} has everything} */
    @Override
    public String toString() {
        return submission.rubric().id() + ", " + submission.region() + ", " + submission.asOf() + ": " + verdict()
                + ", "
                + scorecard.interval().low().shown() + " to "
                + scorecard.interval().high().shown();
    }

    /** Looked up once, where this library was loaded from: not by whichever thread asks first. */
    private static final class Json {
        private static final Optional<AssessmentJson> WRITER = ServiceLoader.load(
                        AssessmentJson.class, AssessmentJson.class.getClassLoader())
                .findFirst();
    }
}
