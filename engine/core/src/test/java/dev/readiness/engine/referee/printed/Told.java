package dev.readiness.engine.referee.printed;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a region handed in, on its day, and how it takes what the document leaves open.
 *
 * @param first the first year that counts, or how many years count where the document says 近三年
 */
record Told(Submission submission, int first) {
    private static final int A_YEAR_NUMBER = 1000;

    LocalDate asOf() {
        return submission.asOf();
    }

    boolean takes(String assumption, String option) {
        return submission.settings().takes(assumption, option);
    }

    Optional<Value> value(String name, Optional<Integer> year) {
        Optional<Value> value = submission
                .rubric()
                .indicator(name)
                .map(indicator -> submission.readings().get(indicator.id()))
                .map(Reading::value);
        return year.isEmpty()
                ? value
                : value.map(given -> ((Value.ByYear) given).years().get(year.get()))
                        .map(Value.YearFigure::value);
    }

    /** The figures of all {@code names}, if each is there. */
    Optional<List<Quantity>> figures(List<String> names, Optional<Integer> year) {
        List<Quantity> figures = new ArrayList<>();
        names.forEach(name -> value(name, year).flatMap(Value::figure).ifPresent(figures::add));
        return figures.size() == names.size() ? Optional.of(figures) : Optional.empty();
    }

    /** The sum over {@code years} of each of {@code names}, if no year lacks. */
    Optional<List<Quantity>> sums(List<String> names, List<Integer> years) {
        List<Quantity> sums = new ArrayList<>();
        for (String name : names) {
            Optional<Quantity> sum = Optional.of(Quantity.ZERO);
            for (int year : years) {
                Optional<Quantity> figure = value(name, Optional.of(year)).flatMap(Value::figure);
                sum = figure.isPresent() ? sum.map(figure.get()::plus) : Optional.empty();
            }
            sum.ifPresent(sums::add);
        }
        return sums.size() == names.size() ? Optional.of(sums) : Optional.empty();
    }

    List<Integer> years() {
        int last = takes("years", "full-years") && !isOver(asOf().getYear(), Optional.empty())
                ? asOf().getYear() - 1
                : asOf().getYear();
        int start = first < A_YEAR_NUMBER ? last - first + 1 : first;
        return last < start
                ? List.of(asOf().getYear())
                : IntStream.rangeClosed(start, last).boxed().toList();
    }

    /** A last day that comes each year, such as {@code 11-30}, ends the year; any other leaves it to its own end. */
    boolean isOver(int year, Optional<String> by) {
        String day = by.filter(written -> written.length() == "11-30".length()).orElse("12-31");
        return !asOf().isBefore(LocalDate.parse(year + "-" + day));
    }

    List<Integer> averagedYears() {
        List<Integer> whole =
                years().stream().filter(year -> isOver(year, Optional.empty())).toList();
        return whole.isEmpty() || takes("yearlyAverage", "by-share-of-year") ? years() : whole;
    }

    /** How many years {@code counted} are; of the running one the share that has passed, if it is taken so. */
    Quantity length(List<Integer> counted) {
        int last = counted.get(counted.size() - 1);
        if (isOver(last, Optional.empty()) || !takes("yearlyAverage", "by-share-of-year")) {
            return Quantity.of(counted.size());
        }
        return Quantity.of(counted.size() - 1L)
                .plus(Quantity.of(asOf().getDayOfYear()).dividedBy(asOf().lengthOfYear()));
    }

    /** On how many days of the last {@code years} it happened; absent where nobody says. */
    Optional<Long> days(String name, Quantity years) {
        LocalDate start = asOf().minusYears(years.floor());
        boolean free = takes("lookBack", "first-day-free");
        return value(name, Optional.empty())
                .map(value -> ((Value.Events) value)
                        .days().stream()
                                .filter(day -> !day.isAfter(asOf()))
                                .filter(day -> free ? day.isAfter(start) : !day.isBefore(start))
                                .count());
    }

    /** Nothing arose: as the words are read, unless the region takes it otherwise. */
    Outcome none(Optional<WhenNone> read) {
        if (read.isEmpty()) {
            return takes("emptyRate", "met") ? Outcome.MET : Outcome.ERROR;
        }
        if (takes("nothingArose", "open")) {
            return Outcome.ERROR;
        }
        boolean met = takes("nothingArose", "met") || takes("nothingArose", "as-marked") && read.get() == WhenNone.MET;
        return met ? Outcome.MET : Outcome.NOT_APPLICABLE;
    }
}
