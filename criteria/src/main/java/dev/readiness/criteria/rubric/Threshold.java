package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure of a requirement that an overlay may set otherwise.
 *
 * @param <T> what the figure is: a number, a count or a period
 * @param key its name in packs
 * @param official what it is
 * @param notation reads it
 * @param written writes it as packs do
 * @param strictness greater is stricter
 * @param with the requirement with another figure in its place
 */
public record Threshold<T>(
        String key,
        T official,
        Function<String, Optional<T>> notation,
        Function<T, String> written,
        Comparator<T> strictness,
        Function<T, Requirement> with) {
    /** Years, months and days are held against each other from here back. */
    private static final LocalDate ANCHOR = LocalDate.of(2024, 12, 31);

    private static final Comparator<Period> LONGER =
            Comparator.comparing((Period period) -> ANCHOR.minus(period)).reversed();

    /**
     * {@return {@code official} or more of {@code of}, under the key {@code atLeast}}
     *
     * @param of the indicator whose figure it is
     * @param official what it is
     * @param with the requirement with another figure in its place
     */
    public static Threshold<Quantity> floor(Indicator of, Quantity official, Function<Quantity, Requirement> with) {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(with, "with");
        return figure("atLeast", of, official, Comparator.naturalOrder(), with);
    }

    /**
     * {@return {@code official} or less of {@code of}, under the key {@code atMost}}
     *
     * @param of the indicator whose figure it is
     * @param official what it is
     * @param with the requirement with another figure in its place
     */
    public static Threshold<Quantity> ceiling(Indicator of, Quantity official, Function<Quantity, Requirement> with) {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(with, "with");
        return figure("atMost", of, official, Comparator.reverseOrder(), with);
    }

    private static Threshold<Quantity> figure(
            String key,
            Indicator of,
            Quantity official,
            Comparator<Quantity> strictness,
            Function<Quantity, Requirement> with) {
        boolean rate = of.figures() == IndicatorKind.RATE;
        return new Threshold<>(
                key,
                official,
                rate ? Figures::percentage : Figures::decimal,
                rate ? quantity -> of.show(quantity, Lang.EN) : Quantity::shown,
                strictness,
                with);
    }

    /**
     * {@return {@code official} times or more, under the key {@code atLeast}}
     *
     * @param official what it is
     * @param with the requirement with another figure in its place
     */
    public static Threshold<Integer> times(int official, Function<Integer, Requirement> with) {
        Objects.requireNonNull(with, "with");
        return new Threshold<>(
                "atLeast",
                official,
                text -> Figures.whole(text).filter(times -> times > 0),
                String::valueOf,
                Comparator.naturalOrder(),
                with);
    }

    /**
     * {@return a period, under the key {@code within}}
     *
     * @param official what it is
     * @param longerIsStricter as for what must not happen; what must happen is harder in less time
     * @param with the requirement with another figure in its place
     */
    public static Threshold<Period> within(
            Period official, boolean longerIsStricter, Function<Period, Requirement> with) {
        Objects.requireNonNull(official, "official");
        return new Threshold<>(
                "within",
                official,
                Figures::period,
                Figures::written,
                longerIsStricter ? LONGER : LONGER.reversed(),
                with);
    }

    /** The figures of {@code requirement} as packs write them; a dash if it has none. */
    static String written(Requirement requirement) {
        List<Threshold<?>> thresholds = requirement.thresholds();
        return thresholds.isEmpty()
                ? OwnLine.NONE
                : thresholds.stream().map(Threshold::now).collect(Collectors.joining(", "));
    }

    /** {@return the figure as packs write it} */
    public String now() {
        return written.apply(official);
    }

    /** {@return the figure as a number; empty where it is a period} */
    public Optional<Quantity> number() {
        return official instanceof Integer times
                ? Optional.of(Quantity.of(times))
                : Optional.of(official).filter(Quantity.class::isInstance).map(Quantity.class::cast);
    }

    /** {@return whether a figure must not be above it} */
    public boolean isCeiling() {
        return strictness.equals(Comparator.reverseOrder());
    }
}
