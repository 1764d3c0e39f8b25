package dev.readiness.criteria.submission;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.need.Derivation;
import dev.readiness.criteria.need.GivenFigures;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Tie;
import dev.readiness.criteria.rubric.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares figures that are filled in apart, or worked out of such, and must not contradict each other. */
record TiedReadings(Binding binding, Rubric rubric, Map<String, Reading> readings, Settings settings)
        implements GivenFigures {

    /** Refuses more of a part than of the whole, and warns where a figure that is asked for twice is two. */
    void compare() {
        for (Reading reading : readings.values()) {
            reading.indicator()
                    .tie()
                    .ifPresent(tie -> rubric.indicator(tie.to()).ifPresent(other -> compare(tie, reading, other)));
        }
    }

    private void compare(Tie tie, Reading one, Indicator other) {
        if (one.value() instanceof Value.ByYear years) {
            years.years()
                    .forEach((year, figure) ->
                            compare(tie, one, figure.value(), figure.location(), other, inYear(other, year)));
        } else {
            Optional<Value> beside =
                    tie.year().isPresent() ? inYear(other, tie.year().get()) : value(other);
            compare(tie, one, one.value(), one.location(), other, beside);
        }
    }

    private Optional<Value> inYear(Indicator indicator, int year) {
        return value(indicator)
                .filter(Value.ByYear.class::isInstance)
                .map(Value.ByYear.class::cast)
                .map(years -> years.years().get(year))
                .map(Value.YearFigure::value);
    }

    private void compare(Tie tie, Reading one, Value value, Location place, Indicator other, Optional<Value> beside) {
        Optional<Quantity> figure = value.figure();
        Optional<Quantity> its = beside.flatMap(Value::figure);
        if (figure.isEmpty() || its.isEmpty()) {
            return;
        }
        String shown = shown(one.indicator(), figure.get());
        String itsShown = shown(other, its.get());
        boolean part = tie.kind() == Tie.Kind.PART;
        if (part ? figure.get().compareTo(its.get()) > 0 : !shown.equals(itsShown)) {
            binding.report(
                    part ? ValueProblem.PART_ABOVE_WHOLE : ValueProblem.TOLD_TWICE,
                    place,
                    one.indicator().title().zh(),
                    shown,
                    other.title().zh(),
                    itsShown);
        }
    }

    /** Without a unit, which both have. */
    private static String shown(Indicator indicator, Quantity figure) {
        return indicator.unit().isPresent() ? figure.shown() : figure.shownAsPercent();
    }

    /** Of what is worked out the figure of each year by itself; an average of years is left to those who judge them. */
    @Override
    public Optional<Value> value(Indicator indicator) {
        if (!indicator.isDerived()) {
            return Optional.ofNullable(readings.get(indicator.id())).map(Reading::value);
        }
        if (!indicator.yearly()) {
            boolean average = indicator.formula().filter(Formula::mayAverage).isPresent();
            return average ? Optional.empty() : Derivation.ofYear(indicator, this, Answer.NO_YEAR);
        }
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year : years(indicator)) {
            Derivation.ofYear(indicator, this, year)
                    .ifPresent(value -> years.put(year, new Value.YearFigure(value, Derivation.NOWHERE)));
        }
        return Optional.of(new Value.ByYear(years));
    }

    /** Those of which any of its inputs has a figure. */
    private Set<Integer> years(Indicator derived) {
        Set<Integer> years = new TreeSet<>();
        for (Indicator input : derived.inputs()) {
            value(input)
                    .filter(Value.ByYear.class::isInstance)
                    .map(Value.ByYear.class::cast)
                    .ifPresent(all -> years.addAll(all.years().keySet()));
        }
        return years;
    }

    @Override
    public Map<String, Optional<Value>> places(Indicator indicator) {
        return Optional.ofNullable(readings.get(indicator.id()))
                .flatMap(Reading::byPlace)
                .map(ByPlace::values)
                .orElse(Map.of());
    }
}
