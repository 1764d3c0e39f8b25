package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Band;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Goes through values in one of two directions: a {@link Packer} writes what each method is given and gives it back, an
 * {@link Unpacker} gives what it reads instead. So whatever a codec is led through is described once.
 */
abstract class Codec implements NeedFields {
    private static final int LEAP_YEAR = 2000;
    private static final WhenNone[] WHEN_NONE = WhenNone.values();

    abstract String text(String now);

    abstract boolean flag(boolean now);

    /** @param now not negative */
    abstract long number(long now);

    abstract Quantity quantity(Quantity now);

    /** One of the indicators that {@link #know} named. */
    abstract Indicator reference(Indicator now);

    /** The requirement at {@code place} of {@code now}, of whatever kind. */
    abstract Requirement requirement(List<Requirement> now, int place);

    /** Names the indicators that may be referred to. */
    abstract void know(List<Indicator> indicators);

    final int count(int now) {
        return (int) number(now);
    }

    final Text text(Text now) {
        return new Text(text(now.zh()), text(now.en()));
    }

    final Optional<Text> maybeText(Optional<Text> now) {
        return flag(now.isPresent()) ? Optional.of(text(now.orElse(RubricCodec.NO_TEXT))) : Optional.empty();
    }

    final Optional<Quantity> maybeQuantity(Optional<Quantity> now) {
        return flag(now.isPresent()) ? Optional.of(quantity(now.orElse(Quantity.ZERO))) : Optional.empty();
    }

    final LocalDate day(LocalDate now) {
        return LocalDate.ofEpochDay(number(now.toEpochDay()));
    }

    final Optional<LocalDate> maybeDay(Optional<LocalDate> now) {
        return flag(now.isPresent()) ? Optional.of(day(now.orElse(LocalDate.EPOCH))) : Optional.empty();
    }

    /** That of every year stands for a leap year's. */
    final Optional<LastDay> maybeLastDay(Optional<LastDay> now) {
        if (!flag(now.isPresent())) {
            return Optional.empty();
        }
        boolean yearly = flag(now.filter(LastDay::isYearly).isPresent());
        LocalDate day = day(now.map(last -> last.in(LEAP_YEAR)).orElse(LocalDate.EPOCH));
        return Optional.of(yearly ? LastDay.everyYear(MonthDay.from(day)) : LastDay.on(day));
    }

    final <E extends Enum<E>> E constant(E[] all, E now) {
        return all[count(now.ordinal())];
    }

    final <E extends Enum<E>> Optional<E> maybeConstant(E[] all, Optional<E> now) {
        return flag(now.isPresent()) ? Optional.of(constant(all, now.orElse(all[0]))) : Optional.empty();
    }

    @Override
    public final About about(About now) {
        return new About(
                count(now.clause()),
                count(now.position()),
                reference(now.indicator()),
                maybeConstant(WHEN_NONE, now.whenNone()),
                maybeLastDay(now.due()));
    }

    @Override
    public final About about(About now, Indicator subject) {
        return new About(
                count(now.clause()), count(now.position()), subject, Optional.empty(), maybeLastDay(now.due()));
    }

    @Override
    public final String name(String now) {
        return text(now);
    }

    @Override
    public final List<Indicator> indicators(String key, List<Indicator> now) {
        Indicator[] all = new Indicator[count(now.size())];
        for (int i = 0; i < all.length; i++) {
            all[i] = reference(i < now.size() ? now.get(i) : Indicator.BLANK);
        }
        return List.of(all);
    }

    @Override
    public final Text text(String key, Text now) {
        return text(now);
    }

    @Override
    public final Indicator indicator(String key, IndicatorKind kind, Indicator now) {
        return reference(now);
    }

    @Override
    public final Quantity figure(String key, Indicator of, Quantity now) {
        return quantity(now);
    }

    @Override
    public final Optional<Quantity> maybeFigure(String key, Indicator of, Optional<Quantity> now) {
        return maybeQuantity(now);
    }

    @Override
    public final List<Band> bands(String key, Indicator of, List<Band> now) {
        Band[] bands = new Band[count(now.size())];
        for (int i = 0; i < bands.length; i++) {
            Band band = i < now.size() ? now.get(i) : Band.BLANK;
            bands[i] = new Band(quantity(band.bound()), quantity(band.earns()));
        }
        return List.of(bands);
    }

    @Override
    public final void word(String key, String word) {
        // the form says it
    }

    @Override
    public final <E extends Enum<E>> Optional<E> maybeWord(String key, E[] all, Optional<E> now) {
        return maybeConstant(all, now);
    }

    @Override
    public final Quantity points(String key, Quantity now) {
        return quantity(now);
    }

    @Override
    public final Optional<Quantity> maybePoints(String key, Optional<Quantity> now) {
        return maybeQuantity(now);
    }

    @Override
    public final Optional<Quantity> pointsOrAll(String key, Optional<Quantity> now) {
        return maybeQuantity(now);
    }

    @Override
    public final Quantity worth(Quantity now) {
        return quantity(now);
    }

    @Override
    public final boolean goesOn(boolean now) {
        return flag(now);
    }

    @Override
    public final int whole(String key, int now) {
        return count(now);
    }

    @Override
    public final Period period(String key, Period now) {
        return Period.of(count(now.getYears()), count(now.getMonths()), count(now.getDays()));
    }

    @Override
    public final boolean everyYear(Indicator of, boolean now) {
        return flag(now);
    }

    @Override
    public final boolean maybeEveryYear(boolean now) {
        return flag(now);
    }
}
