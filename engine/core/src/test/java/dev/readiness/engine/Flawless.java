package dev.readiness.engine;

import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A submission to any rubric that meets everything, altered reading by reading. */
public record Flawless(Rubric rubric, LocalDate asOf, Map<String, Value> values, Optional<Quantity> target) {
    private static final Location NOWHERE = new Location("flawless.yaml", 1, 1);
    private static final Quantity PLENTY = Quantity.of(1_000_000);

    /** As of the end of a year at which every last day has come, so that nothing is left out since it is not due. */
    public static Flawless of(Rubric rubric) {
        return of(rubric, end(rubric));
    }

    public static Flawless of(Rubric rubric, LocalDate asOf) {
        Map<String, Value> values = new HashMap<>();
        Flawless flawless = new Flawless(rubric, asOf, values, Optional.empty());
        rubric.clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .forEach(flawless::meet);
        return flawless;
    }

    private static LocalDate end(Rubric rubric) {
        int last = rubric.clauses().values().stream()
                .flatMap(clause -> clause.lastDays().stream())
                .flatMap(day -> day.year().stream())
                .mapToInt(year -> year)
                .max()
                .orElse(0);
        return JudgedYears.end(Math.max(last, rubric.identity().validFrom().getYear() + 1));
    }

    private void meet(Requirement requirement) {
        if (requirement.indicator().formula().isPresent()) {
            Formula formula = requirement.indicator().formula().get();
            formula.terms().forEach(term -> put(term.indicator(), most(term.indicator())));
            formula.minus().forEach(term -> put(term.indicator(), measured(term.indicator(), Quantity.ZERO)));
            formula.per().forEach(term -> put(term.indicator(), number(Quantity.HUNDRED)));
        } else if (requirement instanceof AtMost atMost) {
            put(atMost.indicator(), measured(atMost.indicator(), atMost.target()));
        } else if (requirement instanceof Occurs occurs) {
            List<LocalDate> days =
                    IntStream.range(0, occurs.times()).mapToObj(asOf::minusDays).toList();
            put(occurs.indicator(), new Value.Events(days));
        } else if (requirement instanceof Absent absent) {
            put(absent.indicator(), new Value.Events(List.of()));
        } else if (requirement instanceof Attested attested) {
            put(attested.indicator(), new Value.Attestation(true));
        } else {
            put(requirement.indicator(), most(requirement.indicator()));
        }
    }

    private static Value most(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE
                ? rate(Quantity.ONE)
                : number(indicator.max().orElse(PLENTY));
    }

    private static Value measured(Indicator indicator, Quantity quantity) {
        return indicator.kind() == IndicatorKind.RATE ? rate(quantity) : number(quantity);
    }

    private static Value rate(Quantity share) {
        return new Value.Rate(Optional.of(share), Optional.empty());
    }

    private static Value number(Quantity amount) {
        return new Value.Number(amount);
    }

    private void put(Indicator indicator, Value value) {
        values.put(indicator.id(), indicator.yearly() ? byYear(value) : value);
    }

    private Value byYear(Value value) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        IntStream.rangeClosed(rubric.identity().evidence().firstYear(asOf.getYear()), asOf.getYear())
                .forEach(year -> years.put(year, new Value.YearFigure(value, NOWHERE)));
        return new Value.ByYear(years);
    }

    public Flawless target(String share) {
        return new Flawless(rubric, asOf, values, Optional.of(Quantity.of(share)));
    }

    public Flawless with(String title, Value value) {
        Map<String, Value> changed = new HashMap<>(values);
        changed.put(rubric.indicator(title).orElseThrow().id(), value);
        return new Flawless(rubric, asOf, changed, target);
    }

    public Flawless withoutId(String id) {
        Map<String, Value> changed = new HashMap<>(values);
        changed.remove(id);
        return new Flawless(rubric, asOf, changed, target);
    }

    public Assessment assess(Assessor assessor) {
        return assessor.assess(submission(), Optional.empty(), List.of());
    }

    public Submission submission() {
        Map<String, Reading> readings = new HashMap<>();
        values.forEach((id, value) -> readings.put(
                id, new Reading(rubric.indicator(id).orElseThrow(), value, NOWHERE, List.of(), Optional.empty())));
        return new Submission(
                rubric,
                "flawless",
                asOf,
                false,
                target,
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
                new Submission.Input("flawless.yaml", Sha256.of(new byte[0])));
    }
}
