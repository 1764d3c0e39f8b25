package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be filled in, and for whom.
 *
 * @param tasks who is responsible for what; without it the kinds of unit that the rubric names
 * @param region who fills it in, if the user says
 * @param asOf the day the assessment will speak of, if the user says
 * @param today stands in for it where only the years are wanted
 */
public record TemplateRequest(
        Rubric rubric,
        Optional<TaskTable> tasks,
        Optional<String> region,
        Optional<LocalDate> asOf,
        LocalDate today,
        Lang lang) {

    /** The region: as the user says, else as the task table does. */
    Optional<String> regionKnown() {
        return region.or(() -> tasks.map(TaskTable::region)).filter(name -> !name.isBlank());
    }

    /** The years for which figures are wanted: those that are judged on the as-of date. */
    List<Integer> years() {
        return JudgedYears.of(rubric.identity(), Settings.standard(rubric), asOf.orElse(today));
    }
}
