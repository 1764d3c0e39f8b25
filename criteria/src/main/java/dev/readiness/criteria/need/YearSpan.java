package dev.readiness.criteria.need;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years that a figure is put together of.
 *
 * @param years at least one, in order
 * @param length how many years they make up; the running one may be a part of one
 */
public record YearSpan(List<Integer> years, Quantity length) {
    public YearSpan {
        years = List.copyOf(years);
    }

    public static YearSpan of(List<Integer> years) {
        return new YearSpan(years, Quantity.of(years.size()));
    }

    /** The values of {@code value} for all these years, or the one that it is; empty if one of them lacks. */
    Optional<List<Value>> all(Value value) {
        if (!(value instanceof Value.ByYear byYear)) {
            return Optional.of(List.of(value));
        }
        List<Value> all = new ArrayList<>(years.size());
        for (int year : years) {
            Value.YearFigure figure = byYear.years().get(year);
            if (figure == null) {
                return Optional.empty();
            }
            all.add(figure.value());
        }
        return Optional.of(all);
    }
}
