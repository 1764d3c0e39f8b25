package dev.readiness.engine.lint;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Exceeds;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.PerThousand;
import dev.readiness.criteria.need.Surveyed;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
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
    private static final Quantity HALF = Quantity.ONE.dividedBy(2);

    private final Rubric rubric;
    private final LocalDate asOf;

    Examples(Rubric rubric) {
        this.rubric = rubric;
        this.asOf = rubric.identity().validFrom();
    }

    /** @param outcome what the rules must say of the requirement */
    record Example(Submission submission, Outcome outcome) {}

    List<Example> of(Requirement requirement) {
        List<Example> examples = new ArrayList<>();
        met(requirement).ifPresent(values -> examples.add(example(values, Outcome.MET)));
        notMet(requirement).ifPresent(values -> examples.add(example(values, Outcome.NOT_MET)));
        examples.add(example(Map.of(), Outcome.MISSING));
        return examples;
    }

    private Optional<Map<Indicator, Value>> met(Requirement requirement) {
        Indicator indicator = requirement.indicator();
        if (requirement instanceof Attested) {
            return Optional.of(Map.of(indicator, new Value.Attestation(true)));
        }
        if (requirement instanceof AtLeast atLeast) {
            return figure(requirement, atLeast.target());
        }
        if (requirement instanceof AtMost atMost) {
            return figure(requirement, atMost.target());
        }
        if (requirement instanceof Surveyed surveyed) {
            return figure(requirement, surveyed.threshold());
        }
        if (requirement instanceof Exceeds exceeds) {
            return Optional.of(
                    Map.of(indicator, number(indicator, Quantity.ONE), exceeds.other(), number(exceeds.other(), HALF)));
        }
        if (requirement instanceof Occurs occurs) {
            return Optional.of(Map.of(indicator, events(occurs.times())));
        }
        if (requirement instanceof PerThousand samples) {
            return Optional.of(perThousand(samples, samples.target()));
        }
        return Optional.of(Map.of(indicator, events(0)));
    }

    /** Nothing where nobody could fail. */
    private Optional<Map<Indicator, Value>> notMet(Requirement requirement) {
        Indicator indicator = requirement.indicator();
        if (requirement instanceof Attested) {
            return Optional.of(Map.of(indicator, new Value.Attestation(false)));
        }
        if (requirement instanceof AtLeast atLeast) {
            return figure(requirement, atLeast.target().minus(HALF));
        }
        if (requirement instanceof AtMost atMost) {
            return figure(requirement, atMost.target().plus(HALF));
        }
        if (requirement instanceof Surveyed surveyed) {
            return figure(requirement, surveyed.threshold().minus(HALF));
        }
        if (requirement instanceof Exceeds exceeds) {
            return Optional.of(
                    Map.of(indicator, number(indicator, HALF), exceeds.other(), number(exceeds.other(), HALF)));
        }
        if (requirement instanceof Occurs occurs) {
            return occurs.times() < 1 ? Optional.empty() : Optional.of(Map.of(indicator, events(0)));
        }
        if (requirement instanceof PerThousand samples) {
            return Optional.of(perThousand(samples, samples.target().minus(HALF)));
        }
        return Optional.of(Map.of(indicator, events(1)));
    }

    private Optional<Map<Indicator, Value>> figure(Requirement requirement, Quantity amount) {
        Indicator indicator = requirement.indicator();
        Value value = number(indicator, amount);
        return Optional.of(Map.of(indicator, requirement.everyYear() ? inEachYear(value) : value));
    }

    private Value inEachYear(Value value) {
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year = rubric.identity().evidenceFrom().getYear(); year <= asOf.getYear(); year++) {
            years.put(year, new Value.YearFigure(value, NOWHERE));
        }
        years.putIfAbsent(asOf.getYear(), new Value.YearFigure(value, NOWHERE));
        return new Value.ByYear(years);
    }

    private static Map<Indicator, Value> perThousand(PerThousand samples, Quantity batches) {
        return Map.of(
                samples.batches(), new Value.Number(batches),
                samples.rapid(), new Value.Number(Quantity.ZERO),
                samples.people(), new Value.Number(Quantity.of(1000)));
    }

    private static Value number(Indicator indicator, Quantity amount) {
        return indicator.kind() == IndicatorKind.RATE
                ? new Value.Rate(Optional.of(amount), Optional.empty())
                : new Value.Number(amount);
    }

    private Value events(int times) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            days.add(asOf);
        }
        return new Value.Events(days);
    }

    private Example example(Map<Indicator, Value> values, Outcome outcome) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        values.forEach((indicator, value) ->
                readings.put(indicator.id(), new Reading(indicator, value, NOWHERE, List.of(), Optional.empty())));
        return new Example(
                new Submission(
                        rubric,
                        "example",
                        asOf,
                        false,
                        Optional.empty(),
                        new TreeMap<>(),
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
