package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure of a requirement that an overlay may set otherwise.
 *
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

    /** {@code official} or more of {@code of}, the key {@code atLeast}. */
    public static Threshold<Quantity> floor(Indicator of, Quantity official, Function<Quantity, Requirement> with) {
        return figure("atLeast", of, official, Comparator.naturalOrder(), with);
    }

    /** {@code official} or less of {@code of}, the key {@code atMost}. */
    public static Threshold<Quantity> ceiling(Indicator of, Quantity official, Function<Quantity, Requirement> with) {
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

    /** {@code official} times or more, the key {@code atLeast}. */
    public static Threshold<Integer> times(int official, Function<Integer, Requirement> with) {
        return new Threshold<>(
                "atLeast",
                official,
                text -> Figures.whole(text).filter(times -> times > 0),
                String::valueOf,
                Comparator.naturalOrder(),
                with);
    }

    /**
     * The key {@code within}.
     *
     * @param longerIsStricter as for what must not happen; what must happen is harder in less time
     */
    public static Threshold<Period> within(
            Period official, boolean longerIsStricter, Function<Period, Requirement> with) {
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

    /** The figure as packs write it. */
    public String now() {
        return written.apply(official);
    }

    /** The figure as a number; empty where it is a period. */
    public Optional<Quantity> number() {
        return official instanceof Integer times
                ? Optional.of(Quantity.of(times))
                : Optional.of(official).filter(Quantity.class::isInstance).map(Quantity.class::cast);
    }

    /** Whether a figure must not be above it. */
    public boolean isCeiling() {
        return strictness.equals(Comparator.reverseOrder());
    }
}
