package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is to be filled in, and for whom.
 *
 * @param rubric what is to be filled in
 * @param tasks who is responsible for what; without it the kinds of unit that the rubric names
 * @param region who fills it in, if the user says
 * @param asOf the day the assessment will speak of, if the user says
 * @param today stands in for it where only the years are wanted
 * @param lang the language of the forms
 * @param places of which places figures are wanted
 * @param before what was handed in before, to be looked through and changed
 */
public record TemplateRequest(
        Rubric rubric,
        Optional<TaskTable> tasks,
        Optional<String> region,
        Optional<LocalDate> asOf,
        LocalDate today,
        Lang lang,
        Places places,
        Optional<Submission> before) {

    /**
     * The places that figures are wanted of (a city and its counties), where the rubric wants such.
     *
     * @param names none if each figure is wanted once
     * @param apart whether each place has a form of its own
     */
    public record Places(List<String> names, boolean apart) {
        /** Each figure is wanted once. */
        public static final Places NONE = new Places(List.of(), false);

        /**
         * Keeps a copy of {@code names}.
         *
         * @param names none if each figure is wanted once
         * @param apart whether each place has a form of its own
         */
        public Places {
            names = List.copyOf(names);
        }
    }

    /**
     * A request in which each figure is wanted once.
     *
     * @param rubric what is to be filled in
     * @param tasks who is responsible for what; without it the kinds of unit that the rubric names
     * @param region who fills it in, if the user says
     * @param asOf the day the assessment will speak of, if the user says
     * @param today stands in for it where only the years are wanted
     * @param lang the language of the forms
     */
    public TemplateRequest(
            Rubric rubric,
            Optional<TaskTable> tasks,
            Optional<String> region,
            Optional<LocalDate> asOf,
            LocalDate today,
            Lang lang) {
        this(rubric, tasks, region, asOf, today, lang, Places.NONE, Optional.empty());
    }

    /** The places of which {@code indicator} is wanted, one by one; none if it is wanted once. */
    List<String> placesOf(Indicator indicator) {
        return indicator.places().isPresent() ? places.names() : List.of();
    }

    /** The region: as the user says, else as the task table does. */
    Optional<String> regionKnown() {
        return region.or(() -> tasks.map(TaskTable::region)).filter(name -> !name.isBlank());
    }

    /** The years for which figures are wanted: those that are judged on the as-of date. */
    List<Integer> years() {
        return JudgedYears.of(rubric.identity(), Settings.standard(rubric), asOf.orElse(today));
    }

    /** Those of {@code indicator}: a change needs the year before the first, too. */
    List<Integer> yearsOf(Indicator indicator) {
        List<Integer> judged = years();
        int first = judged.get(0) - rubric.indicatorUses().yearsBefore(indicator);
        return IntStream.rangeClosed(first, judged.get(judged.size() - 1))
                .boxed()
                .toList();
    }
}
