package dev.readiness.criteria.own;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was handed in for one indicator of a need.
 *
 * @param place its place under {@code of}, from 0
 * @param indicator what was asked
 * @param value empty where nothing was; of several places' figures the one that counts
 * @param byPlace what each place handed in, in the order of the places; empty where it is not asked by place
 */
public record Input(int place, Indicator indicator, Optional<Value> value, Map<String, Optional<Value>> byPlace)
        implements Comparable<Input> {
    /**
     * Keeps a copy of {@code byPlace}.
     *
     * @param place its place under {@code of}, from 0
     * @param indicator what was asked
     * @param value empty where nothing was; of several places' figures the one that counts
     * @param byPlace what each place handed in, in the order of the places; empty where it is not asked by place
     */
    public Input {
        byPlace = Collections.unmodifiableMap(new LinkedHashMap<>(byPlace));
    }

    boolean isGiven() {
        return value.isPresent();
    }

    List<String> names() {
        return List.copyOf(byPlace.keySet());
    }

    Input of(String name) {
        Optional<Value> its = byPlace.get(name);
        if (its == null) {
            throw new IllegalArgumentException("The place (" + name + ") must be one of " + byPlace.keySet() + ".");
        }
        return new Input(place, indicator, its, Map.of());
    }

    Quantity number(int year) {
        if (indicator.figures() == IndicatorKind.EVENTS) {
            return Quantity.of(days().size());
        }
        check(indicator.figures() != IndicatorKind.RATE && indicator.figures() != IndicatorKind.ATTESTED, "number");
        return figure(year);
    }

    Quantity rate(int year) {
        check(indicator.figures() == IndicatorKind.RATE, "rate");
        return figure(year);
    }

    boolean yes() {
        check(indicator.figures() == IndicatorKind.ATTESTED, "yes");
        return ((Value.Attestation) given()).yes();
    }

    List<LocalDate> days() {
        check(indicator.figures() == IndicatorKind.EVENTS, "days");
        return ((Value.Events) given()).days();
    }

    private Quantity figure(int year) {
        Value its = given();
        if (its instanceof Value.ByYear byYear) {
            Value.YearFigure figure = byYear.years().get(year);
            if (figure == null) {
                throw new IllegalArgumentException(
                        "The indicator (" + indicator.title().zh() + ") is wanted by year: name one.");
            }
            its = figure.value();
        }
        return its.figure().orElseThrow(() -> new IllegalStateException("A rate of nothing has no figure."));
    }

    private Value given() {
        return value.orElseThrow(() -> new IllegalStateException(
                "Nothing was handed in for (" + indicator.title().zh() + ")."));
    }

    private void check(boolean fits, String getter) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "The indicator (" + indicator.title().zh() + ") is of another kind than " + getter + "() reads.");
        }
    }

    /** What was handed in, in words; of several years that of {@code year}. */
    Optional<Phrase> said(int year) {
        return value.map(its -> its instanceof Value.ByYear byYear && year != Answer.NO_YEAR
                        ? Optional.ofNullable(byYear.years().get(year))
                                .map(Value.YearFigure::value)
                                .orElse(its)
                        : its)
                .flatMap(this::said);
    }

    private Optional<Phrase> said(Value its) {
        if (its instanceof Value.Attestation attestation) {
            return Optional.of(
                    Phrase.of("value.named", indicator, Phrase.of(attestation.yes() ? "value.yes" : "value.no")));
        }
        if (its instanceof Value.Events events) {
            return Optional.of(Phrase.of(
                    "value.named",
                    indicator,
                    Phrase.of("value.days", events.days().size())));
        }
        return its.figure().map(figure -> Phrase.of("value.named", indicator, new Amount(indicator, figure)));
    }

    @Override
    public int compareTo(Input other) {
        return Integer.compare(place, other.place);
    }
}
