package dev.readiness.author.lint;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Made-up submissions that meet a requirement, fail it, or say nothing of it. */
final class Examples {
    private static final Location NOWHERE = new Location("example", 1, 1);

    private final Rubric rubric;
    private final LocalDate asOf;

    Examples(Rubric rubric) {
        this.rubric = rubric;
        this.asOf = whenAllIsDue(rubric);
    }

    /** The end of a year at which every last day has come. */
    private static LocalDate whenAllIsDue(Rubric rubric) {
        LocalDate begin = rubric.identity().validFrom();
        return JudgedYears.end(rubric.clauses().values().stream()
                .flatMap(clause -> clause.lastDays().stream())
                .map(day -> day.in(begin.getYear()))
                .reduce(begin, (one, other) -> one.isAfter(other) ? one : other)
                .getYear());
    }

    /** @param outcome what the rules must say of the requirement */
    record Tried(Submission submission, Outcome outcome) {}

    List<Tried> of(Requirement requirement) {
        List<Tried> examples = new ArrayList<>();
        for (Example example : requirement.examples(asOf)) {
            Map<Indicator, Value> values = new LinkedHashMap<>();
            example.values()
                    .forEach((indicator, value) ->
                            values.put(indicator, requirement.everyYear() ? inEachYear(value) : value));
            examples.add(tried(values, example.met() ? Outcome.MET : Outcome.NOT_MET));
        }
        examples.add(tried(Map.of(), Outcome.MISSING));
        return examples;
    }

    private Value inEachYear(Value value) {
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year = rubric.identity().evidence().firstYear(asOf.getYear()); year <= asOf.getYear(); year++) {
            years.put(year, new Value.YearFigure(value, NOWHERE));
        }
        years.putIfAbsent(asOf.getYear(), new Value.YearFigure(value, NOWHERE));
        return new Value.ByYear(years);
    }

    private Tried tried(Map<Indicator, Value> values, Outcome outcome) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        values.forEach((indicator, value) ->
                readings.put(indicator.id(), new Reading(indicator, value, NOWHERE, List.of(), Optional.empty())));
        return new Tried(
                new Submission(
                        rubric,
                        "example",
                        asOf,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>(),
                        Map.of(),
                        Optional.empty(),
                        readings,
                        Map.of(),
                        Settings.standard(rubric),
                        Optional.empty(),
                        Optional.empty(),
                        NOWHERE,
                        new Submission.Input("example", Sha256.of(new byte[0]))),
                outcome);
    }
}
