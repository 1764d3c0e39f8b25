package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tie;
import dev.readiness.criteria.rubric.Value;
import java.util.Map;
import java.util.Optional;

/** Compares figures that are filled in apart and must not contradict each other. */
record TiedReadings(Binding binding, Rubric rubric, Map<String, Reading> readings) {

    /** Refuses more of a part than of the whole, and warns where a figure that is asked for twice is two. */
    void compare() {
        for (Reading reading : readings.values()) {
            Optional<Tie> tie = reading.indicator().tie();
            Optional<Reading> other = tie.flatMap(found -> rubric.indicator(found.to()))
                    .map(Indicator::id)
                    .map(readings::get);
            if (other.isPresent()) {
                compare(tie.get(), reading, other.get());
            }
        }
    }

    private void compare(Tie tie, Reading one, Reading other) {
        if (one.value() instanceof Value.ByYear years) {
            years.years()
                    .forEach((year, figure) ->
                            compare(tie, one, figure.value(), figure.location(), other, inYear(other, year)));
        } else {
            Optional<Value> beside =
                    tie.year().isPresent() ? inYear(other, tie.year().get()) : Optional.of(other.value());
            compare(tie, one, one.value(), one.location(), other, beside);
        }
    }

    private static Optional<Value> inYear(Reading reading, int year) {
        return reading.value() instanceof Value.ByYear years
                ? Optional.ofNullable(years.years().get(year)).map(Value.YearFigure::value)
                : Optional.empty();
    }

    private void compare(Tie tie, Reading one, Value value, Location place, Reading other, Optional<Value> beside) {
        Optional<Quantity> figure = value.figure();
        Optional<Quantity> its = beside.flatMap(Value::figure);
        if (figure.isEmpty() || its.isEmpty()) {
            return;
        }
        int side = figure.get().compareTo(its.get());
        boolean part = tie.kind() == Tie.Kind.PART;
        if (part ? side > 0 : side != 0) {
            binding.report(
                    part ? ProblemCode.PART_ABOVE_WHOLE : ProblemCode.TOLD_TWICE,
                    place,
                    one.indicator().title().zh(),
                    shown(one.indicator(), figure.get()),
                    other.indicator().title().zh(),
                    shown(other.indicator(), its.get()));
        }
    }

    private static String shown(Indicator indicator, Quantity figure) {
        return indicator.kind() == IndicatorKind.RATE ? figure.shownAsPercent() : figure.shown();
    }
}
