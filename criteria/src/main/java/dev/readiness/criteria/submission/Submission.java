package dev.readiness.criteria.submission;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a region hands in (申报数据), checked: every reading fits its indicator.
 *
 * @param rubric what it is judged by, with the values that hold on its as-of date
 * @param region the region's name
 * @param asOf the day the assessment speaks of
 * @param asOfAssumed whether nobody named that day, so that the caller's default was taken
 * @param target the region's own aim in points, empty if it set none
 * @param targetGrade the grade that it wants, where the source prints grades; empty if it named none
 * @param exemptions the clauses declared not applicable, by number
 * @param exemptIndicators the single indicators declared not applicable, by id
 * @param electives the elective items chosen, empty if the best are to be taken
 * @param readings by indicator id
 * @param blanks where a key was left without a value, by indicator id
 * @param settings how the rubric's assumptions are taken
 * @param tasks the task table that it names, relative to its own folder
 * @param note what the region says of the whole submission
 * @param insertion where a missing indicator would be written
 * @param input the file that it was read from
 */
public record Submission(
        Rubric rubric,
        String region,
        LocalDate asOf,
        boolean asOfAssumed,
        Optional<Quantity> target,
        Optional<Grade> targetGrade,
        SortedMap<Integer, Exemption> exemptions,
        Map<String, IndicatorExemption> exemptIndicators,
        Optional<List<Integer>> electives,
        Map<String, Reading> readings,
        Map<String, Location> blanks,
        Settings settings,
        Optional<String> tasks,
        Optional<String> note,
        Location insertion,
        Input input) {
    /**
     * Keeps copies, so that nothing changes behind it.
     *
     * @param rubric what it is judged by, with the values that hold on its as-of date
     * @param region the region's name
     * @param asOf the day the assessment speaks of
     * @param asOfAssumed whether nobody named that day, so that the caller's default was taken
     * @param target the region's own aim in points, empty if it set none
     * @param targetGrade the grade that it wants, where the source prints grades; empty if it named none
     * @param exemptions the clauses declared not applicable, by number
     * @param exemptIndicators the single indicators declared not applicable, by id
     * @param electives the elective items chosen, empty if the best are to be taken
     * @param readings by indicator id
     * @param blanks where a key was left without a value, by indicator id
     * @param settings how the rubric's assumptions are taken
     * @param tasks the task table that it names, relative to its own folder
     * @param note what the region says of the whole submission
     * @param insertion where a missing indicator would be written
     * @param input the file that it was read from
     */
    public Submission {
        exemptions = Collections.unmodifiableSortedMap(new TreeMap<>(exemptions));
        exemptIndicators = Collections.unmodifiableMap(new LinkedHashMap<>(exemptIndicators));
        electives = electives.map(List::copyOf);
        // Not copyOf, which knows no order.
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
    }

    /**
     * The file it was read from.
     *
     * @param path the file, as the user gave it
     * @param line the line that it begins on; 1 unless it is one of several in its file
     * @param sha256 of its own bytes
     */
    public record Input(String path, int line, Sha256 sha256) {
        /**
         * A whole file.
         *
         * @param path the file, as the user gave it
         * @param sha256 of its bytes
         */
        public Input(String path, Sha256 sha256) {
            this(path, 1, sha256);
        }
    }

    /**
     * {@return the same with its assumptions taken as {@code others} say}
     *
     * @param others how the assumptions are taken from here on
     */
    public Submission taking(Settings others) {
        Objects.requireNonNull(others, "others");
        Map<String, Reading> taken = new LinkedHashMap<>();
        readings.forEach((id, reading) -> taken.put(id, reading.taking(others)));
        return copy(rubric, asOf, asOfAssumed, taken, others);
    }

    /**
     * {@return whether a single figure stands where the settings want that of each county: it can't tell that all
     * reach it}
     *
     * @param indicator an indicator of its rubric
     */
    public boolean lacksCounties(Indicator indicator) {
        return indicator.places().filter(JudgedPlace.OVERALL::equals).isPresent()
                && settings.overallPlace() == Policies.OverallPlace.LOWEST_COUNTY
                && reading(indicator).filter(given -> given.byPlace().isEmpty()).isPresent();
    }

    /**
     * {@return what was filled in for {@code indicator}, if anything was}
     *
     * @param indicator an indicator of its rubric
     */
    public Optional<Reading> reading(Indicator indicator) {
        return Optional.ofNullable(readings.get(indicator.id()));
    }

    /**
     * {@return whether it was declared that {@code requirement} does not apply, alone or with its clause}
     *
     * @param requirement a requirement of its rubric
     */
    public boolean isExempt(Requirement requirement) {
        return !exemptions.isEmpty() && exemptions.containsKey(requirement.clause()) || isExemptAlone(requirement);
    }

    /**
     * {@return whether it was declared of an indicator of {@code requirement} alone, whatever becomes of its clause}
     *
     * @param requirement a requirement of its rubric
     */
    public boolean isExemptAlone(Requirement requirement) {
        Objects.requireNonNull(requirement, "requirement");
        return !exemptIndicators.isEmpty()
                && (exemptIndicators.containsKey(requirement.indicator().id())
                        || requirement.indicator().inputs().stream()
                                .anyMatch(input -> exemptIndicators.containsKey(input.id())));
    }

    /** {@return whether anything was declared not to apply} */
    public boolean declaresExemptions() {
        return !exemptions.isEmpty() || !exemptIndicators.isEmpty();
    }

    /**
     * {@return the same with {@code others} in place of its readings, by indicator id}
     *
     * @param others what stands in place of its readings, by indicator id
     */
    public Submission with(Map<String, Reading> others) {
        return copy(rubric, asOf, asOfAssumed, others, settings);
    }

    /**
     * {@return the same as of {@code day}, by the values that hold then}
     *
     * @param day the as-of date from here on
     */
    public Submission on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return copy(rubric.at(day), day, false, readings, settings);
    }

    /** All else as it is. */
    private Submission copy(Rubric by, LocalDate day, boolean assumed, Map<String, Reading> its, Settings taken) {
        return new Submission(
                by,
                region,
                day,
                assumed,
                target,
                targetGrade,
                exemptions,
                exemptIndicators,
                electives,
                its,
                blanks,
                taken,
                tasks,
                note,
                insertion,
                input);
    }

    /**
     * {@return where {@code indicator} stands without a value, or where it would have to be written}
     *
     * @param indicator an indicator of its rubric
     */
    public Location gap(Indicator indicator) {
        return blanks.getOrDefault(indicator.id(), insertion);
    }

    /**
     * {@return where {@code requirement} is answered: at the first of its indicators that was filled in, else at its
     * gap}
     *
     * @param requirement a requirement of its rubric
     */
    public Location place(Requirement requirement) {
        for (Indicator input : requirement.inputs()) {
            Optional<Reading> reading = reading(input);
            if (reading.isPresent()) {
                return reading.get().location();
            }
        }
        return gap(requirement.inputs().get(0));
    }

    /**
     * {@return the place's figure that {@code answer} speaks of; empty if its indicator was not filled in place by
     * place, or if it speaks of figures that lack}
     *
     * @param answer an answer that was paired from this submission
     */
    public Optional<ByPlace.Figure> figure(Answer answer) {
        Optional<ByPlace> places = reading(answer.requirement().indicator()).flatMap(Reading::byPlace);
        if (answer instanceof Answer.NoAnswer) {
            return Optional.empty();
        }
        return answer instanceof Answer.NoneArose
                ? places.flatMap(byPlace -> byPlace.none(answer.year()))
                : places.flatMap(byPlace -> byPlace.worst(answer.year()));
    }

    /**
     * {@return where {@code answer} stands: at the figure of the place it speaks of, else where its requirement is
     * answered}
     *
     * @param answer an answer that was paired from this submission
     */
    public Location place(Answer answer) {
        return figure(answer).map(ByPlace.Figure::location).orElseGet(() -> place(answer.requirement()));
    }

    /**
     * {@return where {@code requirement} lacks an answer: at the first of its indicators that has none, else at its
     * place}
     *
     * @param requirement a requirement of its rubric
     */
    public Location gap(Requirement requirement) {
        for (Indicator input : requirement.inputs()) {
            if (reading(input).isEmpty()) {
                return gap(input);
            }
        }
        return place(requirement);
    }
}
