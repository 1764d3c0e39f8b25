package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.RawFigure;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import java.util.List;
import java.util.Objects;
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

    /** The figures of {@code value} for all these years, or the one that it is; empty if one of them lacks. */
    Optional<RawFigure> figures(Optional<Value> value) {
        Quantity span = value.orElse(null) instanceof Value.ByYear ? length : Quantity.ONE;
        return value.flatMap(this::amounts).map(amounts -> new RawFigure(amounts, span));
    }

    private Optional<List<Quantity>> amounts(Value value) {
        if (!(value instanceof Value.ByYear byYear)) {
            return value.figure().map(List::of);
        }
        List<Quantity> amounts = years.stream()
                .map(byYear.years()::get)
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.value().figure().stream())
                .toList();
        return amounts.size() == years.size() ? Optional.of(amounts) : Optional.empty();
    }

    /** Whether the figure of {@code part} is above that of {@code whole} in any of these years that has both. */
    boolean isAnyAbove(Optional<Value> part, Optional<Value> whole) {
        for (int year : years) {
            YearSpan one = of(List.of(year));
            Optional<Quantity> some =
                    one.figures(part).map(figure -> figure.amounts().get(0));
            Optional<Quantity> all =
                    one.figures(whole).map(figure -> figure.amounts().get(0));
            if (some.isPresent() && all.isPresent() && some.get().compareTo(all.get()) > 0) {
                return true;
            }
        }
        return false;
    }
}
