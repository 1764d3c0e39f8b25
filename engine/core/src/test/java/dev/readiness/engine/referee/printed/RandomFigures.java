package dev.readiness.engine.referee.printed;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.referee.Altered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Submissions that say something else of what a document prints: at its line, just beside it, nothing, or not at all. */
record RandomFigures(Printed printed, Rubric rubric, Random random) {
    private static final Location NOWHERE = new Location("random.yaml", 1, 1);
    private static final Quantity PEOPLE = Quantity.of(1000);
    private static final List<String> TIMES = List.of(
            "years", "runningYear", "yearlyAverage", "samplesEachYear", "emptyRate", "nothingArose", "lookBack");

    /** As of a day from when the document came out, or its first year began, to the year after its last day. */
    Submission submission() {
        LocalDate start = rubric.identity().validFrom().isBefore(LocalDate.of(2022, 1, 1)) && printed.first() > 1000
                ? LocalDate.of(printed.first(), 1, 1)
                : rubric.identity().validFrom();
        LocalDate asOf = oneIn(3)
                ? oneOf(List.of(
                        end(start, 0), end(start, 0).minusDays(1), end(start, 0).plusDays(1), end(start, 1)))
                : start.plusDays(random.nextInt(1000));
        Submission flawless = new Altered(Flawless.of(rubric, asOf).submission()).settings(settings());
        double often = oneOf(List.of(0.02, 0.1, 0.4));
        Map<String, Reading> readings = new HashMap<>(flawless.readings());
        Told told = new Told(flawless, printed.first());
        for (List<Ask> asks : printed.clauses().values()) {
            for (Ask ask : asks) {
                for (String name : ask.names()) {
                    if (random.nextDouble() < often) {
                        alter(ask, rubric.indicator(name).orElseThrow(), told, readings);
                    }
                }
            }
        }
        return new Altered(flawless).readings(readings);
    }

    private static LocalDate end(LocalDate start, int years) {
        return LocalDate.of(start.getYear() + years, 12, 31);
    }

    private Settings settings() {
        Map<String, String> chosen = new HashMap<>();
        for (Assumption assumption : rubric.assumptions()) {
            if (TIMES.contains(assumption.id()) && oneIn(3)) {
                chosen.put(assumption.id(), oneOf(assumption.options()).id());
            }
        }
        return new Settings(rubric, chosen, Map.of());
    }

    private void alter(Ask ask, Indicator indicator, Told told, Map<String, Reading> readings) {
        readings.remove(indicator.id());
        Optional<Value> value = indicator.yearly() ? byYear(ask, indicator, told) : value(ask, indicator, told);
        value.ifPresent(given ->
                readings.put(indicator.id(), new Reading(indicator, given, NOWHERE, List.of(), Optional.empty())));
    }

    private Optional<Value> byYear(Ask ask, Indicator indicator, Told told) {
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year : told.years()) {
            value(ask, indicator, told).ifPresent(value -> years.put(year, new Value.YearFigure(value, NOWHERE)));
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Value.ByYear(years));
    }

    private Optional<Value> value(Ask ask, Indicator indicator, Told told) {
        if (oneIn(5)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (ask.kind()) {
                    case YES -> ask.none().isPresent() && oneIn(3) ? new Value.None() : new Value.Attestation(oneIn(2));
                    case NEVER, HELD -> new Value.Events(days(told));
                    case PER_THOUSAND -> new Value.Number(batches(ask, indicator));
                    case AT_LEAST, AT_MOST, ABOVE -> figure(ask, indicator);
                });
    }

    /** The very day from which it counts, those beside it, the day itself, or none. */
    private List<LocalDate> days(Told told) {
        List<LocalDate> days = new ArrayList<>();
        for (int years : List.of(2, 3)) {
            if (oneIn(3)) {
                days.add(told.asOf().minusYears(years).plusDays(random.nextInt(3) - 1L));
            }
        }
        if (oneIn(4)) {
            days.add(told.asOf());
        }
        return days;
    }

    /** Of a thousand people, so that the line itself is a number of batches; rapid tests are never more than all. */
    private Quantity batches(Ask ask, Indicator indicator) {
        String title = indicator.title().zh();
        if (title.equals(ask.names().get(2))) {
            return oneOf(List.of(PEOPLE, PEOPLE.plus(Quantity.ONE), Quantity.HUNDRED));
        }
        if (title.equals(ask.names().get(1))) {
            return Quantity.of(random.nextInt(2));
        }
        return ask.line().plus(Quantity.of(random.nextInt(4) - 1L));
    }

    private Value figure(Ask ask, Indicator indicator) {
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        if (rate && oneIn(5)) {
            return oneOf(List.of(
                    new Value.None(),
                    new Value.Rate(Optional.empty(), Optional.of(new Value.Fraction(Quantity.ZERO, Quantity.ZERO)))));
        }
        Quantity step = rate ? Quantity.of("0.001") : Quantity.ONE;
        List<Quantity> beside = new ArrayList<>(List.of(ask.line(), ask.line().plus(step)));
        if (ask.line().compareTo(step) >= 0) {
            beside.add(ask.line().minus(step));
        }
        Quantity figure = oneOf(beside);
        return rate
                ? new Value.Rate(Optional.of(figure.min(Quantity.ONE)), Optional.empty())
                : new Value.Number(figure);
    }

    private boolean oneIn(int several) {
        return random.nextInt(several) == 0;
    }

    private <T> T oneOf(List<? extends T> options) {
        return options.get(random.nextInt(options.size()));
    }
}
