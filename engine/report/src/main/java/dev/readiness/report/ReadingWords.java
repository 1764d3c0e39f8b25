package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Reading;
import java.util.Optional;

/** What was filled in, in words. */
final class ReadingWords {
    private final Phrases phrases;

    ReadingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A reading as it was filled in, every year of it. */
    String raw(Reading reading) {
        return reading.byPlace()
                .map(places -> judged(places, reading.indicator()))
                .orElseGet(() -> raw(reading.value(), reading.indicator()));
    }

    /** Of several places' figures those that count, with the places. */
    private String judged(ByPlace places, Indicator indicator) {
        return phrases.list(places.years().stream()
                .flatMap(year -> places.worst(year).stream().map(figure -> {
                    String value = raw(figure.value(), indicator) + ofPlace(Optional.of(figure));
                    return year == Answer.NO_YEAR ? value : phrases.say("value.inYear", year, value);
                }))
                .toList());
    }

    /** A value as it was filled in. */
    String raw(Value value, Indicator indicator) {
        if (value instanceof Value.Attestation attestation) {
            return phrases.say(attestation.yes() ? "value.yes" : "value.no");
        }
        if (value instanceof Value.Events events) {
            return events.days().isEmpty()
                    ? phrases.say("value.none")
                    : phrases.say("value.times", events.days().size(), phrases.list(events.days()));
        }
        if (value instanceof Value.ByYear byYear) {
            return phrases.list(byYear.years().entrySet().stream()
                    .map(entry -> phrases.say(
                            "value.inYear", entry.getKey(), raw(entry.getValue().value(), indicator)))
                    .toList());
        }
        if (value instanceof Value.Rate rate) {
            String share = rate.share().map(Quantity::shownAsPercent).orElse("");
            return share + rate.fraction().map(this::fraction).orElse("");
        }
        if (value instanceof Value.None) {
            return phrases.say("value.none");
        }
        return indicator.show(((Value.Number) value).amount(), phrases.lang());
    }

    String fraction(Value.Fraction fraction) {
        return phrases.say(
                "value.fraction",
                fraction.numerator().shown(),
                fraction.denominator().shown());
    }

    String ofPlace(Optional<ByPlace.Figure> figure) {
        return figure.map(found -> phrases.say("value.ofPlace", Safe.text(found.place())))
                .orElse("");
    }
}
