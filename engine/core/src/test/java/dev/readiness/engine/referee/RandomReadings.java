package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Figures at random, most of them on, just above or just below what the printed table asks. */
final class RandomReadings {
    /** How likely a figure is missing, falls short, or contradicts itself. */
    private record Mood(double missing, double poor, double broken) {}

    private static final List<Mood> MOODS = List.of(
            new Mood(0, 0, 0),
            new Mood(0.01, 0.005, 0.002),
            new Mood(0.02, 0, 0),
            new Mood(0.05, 0.05, 0.02),
            new Mood(0.3, 0.3, 0.05),
            new Mood(0.95, 0.2, 0.05));
    private static final Quantity HUNDREDTH = Quantity.of("0.01");

    private final Rubric rubric;
    private final Dice dice;
    private final LocalDate asOf;
    private final Mood usual;
    private final double oddClauses;
    private final double oddElectives;
    private final Map<String, Reading> readings = new HashMap<>();
    private Mood mood;

    RandomReadings(Rubric rubric, Dice dice, LocalDate asOf) {
        this.rubric = rubric;
        this.dice = dice;
        this.asOf = asOf;
        this.usual = dice.oneOf(MOODS);
        this.oddClauses = dice.oneOf(List.of(0.0, 0.0, 0.0, 0.02));
        this.oddElectives = dice.oneOf(List.of(0.0, 0.3));
        this.mood = usual;
    }

    Map<String, Reading> readings() {
        PrintedTable.items().forEach(this::read);
        mood = usual;
        PrintedTable.vetoes().forEach(this::read);
        return Map.copyOf(readings);
    }

    /** Now and then a clause fares quite unlike the others, so that every choice comes out every way. */
    private void read(PrintedItem item) {
        for (PrintedClause clause : item.clauses()) {
            mood = dice.chance(item.elective() ? oddElectives : oddClauses) ? dice.oneOf(MOODS) : usual;
            read(clause);
        }
    }

    private void read(PrintedClause clause) {
        for (Need need : clause.needs()) {
            if (need instanceof Need.Yes yes) {
                put(yes.indicator(), () -> attested(yes));
            } else if (need instanceof Need.Bound bound) {
                bound(bound);
            } else if (need instanceof Need.Surveyed survey) {
                put(survey.indicator(), () -> figure(survey.indicator(), survey.threshold(), false));
            } else if (need instanceof Need.Held held) {
                put(held.indicator(), () -> days(!poor()));
            } else if (need instanceof Need.Never never) {
                put(never.indicator(), () -> days(poor()));
            } else if (need instanceof Need.PerThousand samples) {
                samples(samples);
            }
        }
    }

    private Value attested(Need.Yes yes) {
        return yes.none().isPresent() && dice.chance(mood.broken()) ? new Value.None() : new Value.Attestation(!poor());
    }

    private void bound(Need.Bound bound) {
        Supplier<Value> figure = () -> figure(bound.indicator(), bound.threshold(), bound.ceiling());
        if (bound.everyYear()) {
            byYear(bound.indicator(), figure);
        } else {
            put(bound.indicator(), figure);
        }
    }

    /** A figure that two clauses ask for is drawn once. */
    private void put(String id, Supplier<Value> value) {
        if (!readings.containsKey(id) && !dice.chance(mood.missing())) {
            readings.put(id, reading(indicator(id), value.get()));
        }
    }

    static Reading reading(Indicator indicator, Value value) {
        return new Reading(indicator, value, RandomSubmissions.NOWHERE, List.of(), Optional.empty());
    }

    private Indicator indicator(String id) {
        return rubric.indicator(id)
                .orElseThrow(() -> new IllegalStateException("The indicator (" + id + ") must be in the rubric."));
    }

    private void byYear(String id, Supplier<Value> figure) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        int first = PrintedTable.FIRST_YEAR - (dice.chance(0.05) ? 1 : 0);
        for (int year = first; year <= asOf.getYear(); year++) {
            if (!dice.chance(mood.missing())) {
                years.put(year, new Value.YearFigure(figure.get(), RandomSubmissions.NOWHERE));
            }
        }
        if (!years.isEmpty()) {
            readings.put(id, reading(indicator(id), new Value.ByYear(years)));
        }
    }

    private Value figure(String id, Quantity threshold, boolean ceiling) {
        return switch (indicator(id).kind()) {
            case RATE -> rate(threshold);
            case COUNT -> new Value.Number(amount(threshold, Quantity.ONE, ceiling));
            default -> new Value.Number(within(indicator(id), amount(threshold, HUNDREDTH, ceiling)));
        };
    }

    private Quantity amount(Quantity threshold, Quantity step, boolean ceiling) {
        boolean poor = poor();
        if (!poor && dice.chance(0.5)) {
            return threshold;
        }
        Quantity distance = step.times(dice.oneOf(List.of(1, 1, dice.between(1, 2500))));
        return (poor == ceiling ? threshold.plus(distance) : threshold.minus(distance)).max(Quantity.ZERO);
    }

    private static Quantity within(Indicator indicator, Quantity amount) {
        return indicator
                .max()
                .filter(max -> amount.compareTo(max) > 0)
                .orElse(amount)
                .max(indicator.min().orElse(Quantity.ZERO));
    }

    /** As a percentage or as it was counted. */
    private Value rate(Quantity threshold) {
        if (dice.chance(mood.broken())) {
            return fraction(0, 0);
        }
        boolean poor = poor();
        if (dice.chance(0.4)) {
            int whole = dice.oneOf(List.of(20, 100, 118, 1000, 9973));
            int least = leastMeeting(threshold, whole);
            return poor ? fraction(less(least), whole) : fraction(dice.oneOf(List.of(least, whole)), whole);
        }
        Quantity step = Quantity.of("0.0001").times(dice.oneOf(List.of(1, 1, 100)));
        Quantity share = poor
                ? dice.oneOf(List.of(threshold.minus(step), threshold.minus(step), Quantity.ZERO))
                : dice.oneOf(List.of(threshold, threshold.plus(step), Quantity.ONE));
        Quantity capped = share.compareTo(Quantity.ONE) > 0 ? Quantity.ONE : share;
        return new Value.Rate(Optional.of(capped), Optional.empty());
    }

    private int less(int least) {
        return dice.chance(0.7) ? least - 1 : dice.between(0, least - 1);
    }

    /** The least whole number that is {@code share} of {@code whole}, or more. */
    private static int leastMeeting(Quantity share, int whole) {
        return new BigDecimal(share.times(whole).written())
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static Value.Rate fraction(int numerator, int denominator) {
        Quantity part = Quantity.of(numerator);
        Quantity whole = Quantity.of(denominator);
        return new Value.Rate(
                whole.isZero() ? Optional.empty() : Optional.of(part.dividedBy(whole)),
                Optional.of(new Value.Fraction(part, whole)));
    }

    /** Days of which at least one lies in the past two years or none does; the first day itself is open to reading. */
    private Value.Events days(boolean recent) {
        LocalDate start = asOf.minusYears(2);
        if (dice.chance(0.08)) {
            return new Value.Events(List.of(start));
        }
        LocalDate before = dice.oneOf(List.of(start.minusDays(1), start.minusDays(dice.between(1, 900))));
        LocalDate within = dice.oneOf(List.of(start.plusDays(1), asOf, asOf.minusDays(dice.between(0, 700))));
        if (recent) {
            return new Value.Events(dice.oneOf(List.of(List.of(within), List.of(before, within))));
        }
        return new Value.Events(dice.oneOf(List.of(List.of(), List.of(before))));
    }

    private void samples(Need.PerThousand need) {
        int people = people(need.people());
        boolean contradictory = dice.chance(mood.broken());
        Quantity wanted = need.threshold().times(people).dividedBy(1000);
        boolean noRapid = dice.chance(0.5);
        SortedMap<Integer, Value.YearFigure> batches = new TreeMap<>();
        SortedMap<Integer, Value.YearFigure> rapid = new TreeMap<>();
        for (int year = PrintedTable.FIRST_YEAR; year <= asOf.getYear(); year++) {
            int quick = noRapid ? 0 : dice.between(0, 40);
            int samples = leastMeeting(wanted, 1) + dice.oneOf(poor() ? List.of(-1, -1, -50) : List.of(0, 0, 1));
            int all = Math.max(0, samples) + quick;
            put(batches, year, all);
            boolean above = contradictory && dice.chance(0.7);
            put(rapid, year, above ? all + dice.oneOf(List.of(0, 1, 30)) : quick);
        }
        putYears(need.batches(), batches);
        putYears(need.rapid(), rapid);
    }

    private void put(SortedMap<Integer, Value.YearFigure> years, int year, int count) {
        if (!dice.chance(mood.missing())) {
            Value value = new Value.Number(Quantity.of(count));
            years.put(year, new Value.YearFigure(value, RandomSubmissions.NOWHERE));
        }
    }

    private void putYears(String id, SortedMap<Integer, Value.YearFigure> years) {
        if (!years.isEmpty()) {
            readings.put(id, reading(indicator(id), new Value.ByYear(years)));
        }
    }

    /** The population that was drawn before, or a new one; nobody at all where the rubric lets that pass. */
    private int people(String id) {
        boolean nobody = dice.chance(mood.broken() / 5)
                && indicator(id).kind() == IndicatorKind.COUNT
                && indicator(id).min().isEmpty();
        int drawn = nobody ? 0 : dice.between(1, 60) * 500 + (dice.chance(0.3) ? dice.between(1, 499) : 0);
        put(id, () -> new Value.Number(Quantity.of(drawn)));
        return readings.containsKey(id) ? population(id) : drawn;
    }

    private int population(String id) {
        Value.Number number = (Value.Number) readings.get(id).value();
        return Integer.parseInt(number.amount().toString());
    }

    private boolean poor() {
        return dice.chance(mood.poor());
    }
}
