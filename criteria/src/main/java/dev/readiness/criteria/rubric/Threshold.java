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

    /** The figures of {@code requirement}; none where it only wants a yes, or is held against another indicator. */
    public static List<Threshold<?>> of(Requirement requirement) {
        int clause = requirement.clause();
        int position = requirement.position();
        Indicator indicator = requirement.indicator();
        if (requirement instanceof Requirement.AtLeast was) {
            return List.of(atLeast(
                    indicator,
                    was.target(),
                    target -> new Requirement.AtLeast(
                            clause,
                            position,
                            indicator,
                            target,
                            was.aim().filter(aim -> aim.compareTo(target) > 0),
                            was.everyYear())));
        }
        if (requirement instanceof Requirement.AtMost was) {
            return List.of(target(
                    "atMost",
                    indicator,
                    was.target(),
                    Comparator.reverseOrder(),
                    target -> new Requirement.AtMost(clause, position, indicator, target, was.everyYear())));
        }
        if (requirement instanceof Requirement.Surveyed was) {
            return List.of(atLeast(
                    indicator,
                    was.threshold(),
                    target -> new Requirement.Surveyed(clause, position, indicator, target)));
        }
        if (requirement instanceof Requirement.PerThousand was) {
            return List.of(atLeast(
                    indicator,
                    was.target(),
                    target -> new Requirement.PerThousand(
                            clause, position, indicator, target, was.batches(), was.rapid(), was.people())));
        }
        if (requirement instanceof Requirement.Occurs was) {
            return List.of(
                    times(was),
                    within(
                            was.within(),
                            LONGER.reversed(),
                            period -> new Requirement.Occurs(clause, position, indicator, was.times(), period)));
        }
        if (requirement instanceof Requirement.Absent was) {
            return List.of(within(
                    was.within(), LONGER, period -> new Requirement.Absent(clause, position, indicator, period)));
        }
        return List.of();
    }

    /** The figures of {@code requirement} as packs write them; a dash if it has none. */
    static String written(Requirement requirement) {
        List<Threshold<?>> thresholds = of(requirement);
        return thresholds.isEmpty()
                ? OwnLine.NONE
                : thresholds.stream().map(Threshold::now).collect(Collectors.joining(", "));
    }

    /** The figure as packs write it. */
    public String now() {
        return written.apply(official);
    }

    private static Threshold<Quantity> atLeast(
            Indicator indicator, Quantity official, Function<Quantity, Requirement> with) {
        return target("atLeast", indicator, official, Comparator.naturalOrder(), with);
    }

    private static Threshold<Quantity> target(
            String key,
            Indicator indicator,
            Quantity official,
            Comparator<Quantity> strictness,
            Function<Quantity, Requirement> with) {
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        return new Threshold<>(
                key,
                official,
                rate ? Figures::percentage : Figures::decimal,
                rate ? quantity -> indicator.show(quantity, Lang.EN) : Quantity::shown,
                strictness,
                with);
    }

    private static Threshold<Integer> times(Requirement.Occurs was) {
        return new Threshold<>(
                "atLeast",
                was.times(),
                text -> Figures.whole(text).filter(times -> times > 0),
                String::valueOf,
                Comparator.naturalOrder(),
                times -> new Requirement.Occurs(was.clause(), was.position(), was.indicator(), times, was.within()));
    }

    private static Threshold<Period> within(
            Period official, Comparator<Period> strictness, Function<Period, Requirement> with) {
        return new Threshold<>("within", official, Figures::period, Figures::written, strictness, with);
    }
}
