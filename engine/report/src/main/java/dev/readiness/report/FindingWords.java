package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What was found of a requirement, in words. */
final class FindingWords {
    private final Phrases phrases;
    private final ReadingWords readings;

    FindingWords(Phrases phrases) {
        this.phrases = phrases;
        this.readings = new ReadingWords(phrases);
    }

    /** What was found, such as {@code 99.153%（117/118），要求 ≥ 100%，差 0.847 个百分点}. */
    String found(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        Requirement requirement = finding.requirement();
        String year = answer.year() == Answer.NO_YEAR ? "" : phrases.say("found.year", answer.year());
        return year
                + switch (finding.outcome()) {
                    case MISSING -> missing(answer, submission);
                    case ERROR -> phrases.say("found.error." + errorKind(answer), phrases.target(requirement));
                    case PENDING -> pending(finding, submission);
                    case NOT_APPLICABLE -> leaving(answer, submission);
                    default -> judged(finding, submission);
                };
    }

    /** Why it takes no part in its clause. */
    private String leaving(Answer answer, Submission submission) {
        if (answer instanceof Answer.Exempted) {
            String id = answer.requirement().indicator().id();
            return phrases.say(
                    "found.exempted",
                    Optional.ofNullable(submission.exemptIndicators().get(id))
                            .map(exemption -> Safe.text(exemption.reason()))
                            .orElse(""));
        }
        return phrases.say("found.none.leave", value(answer, submission).orElse(""));
    }

    private String pending(Finding finding, Submission submission) {
        boolean given = !(finding.answer() instanceof Answer.NoAnswer);
        return phrases.say(
                "found.pending",
                given ? judged(finding, submission) : missing(finding.answer(), submission),
                finding.answer().asked().due().map(LocalDate::toString).orElse(""));
    }

    private String missing(Answer answer, Submission submission) {
        Requirement requirement = answer.requirement();
        String nothing = submission
                .reading(requirement.indicator())
                .flatMap(Reading::byPlace)
                .map(places -> phrases.say(
                        "value.lacking",
                        phrases.list(places.lacking(answer.year()).stream()
                                .map(Safe::text)
                                .toList())))
                .orElse(phrases.say("value.missing"));
        return phrases.say(
                requirement.isQuantified() ? "found.value" : "found.attested", nothing, phrases.target(requirement));
    }

    private String judged(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        return answer.found()
                .map(phrases::say)
                .or(() -> value(answer, submission).map(value -> held(value, finding, submission)))
                .orElse("");
    }

    private String held(String value, Finding finding, Submission submission) {
        String target = phrases.target(finding.requirement());
        if (finding.answer() instanceof Answer.NoneArose && finding.outcome() == Outcome.MET) {
            return phrases.say("found.none.met", value);
        }
        if (!finding.requirement().isQuantified()) {
            return finding.outcome() == Outcome.MET ? value : phrases.say("found.attested", value, target);
        }
        return phrases.say("found.value", value + readings.ofPlace(submission.figure(finding.answer())), target)
                + distance(finding);
    }

    private static String errorKind(Answer answer) {
        if (answer instanceof Answer.NoneArose) {
            return answer.requirement().indicator().figures() == IndicatorKind.RATE ? "emptyRate" : "none";
        }
        return answer instanceof Answer.ContradictoryAnswer ? "contradiction" : "rules";
    }

    /** What was handed in, such as {@code 99.153%（117/118）}; empty if nothing was. */
    Optional<String> value(Answer answer, Submission submission) {
        Indicator indicator = answer.requirement().indicator();
        Optional<Phrase> said = answer.value();
        if (said.isPresent()) {
            return said.map(phrases::say);
        }
        if (answer instanceof Answer.NoneArose) {
            return Optional.of(indicator.figures() == IndicatorKind.RATE ? "0/0" : phrases.say("value.none"));
        }
        return answer.figure()
                .map(figure -> indicator.show(figure, phrases.lang())
                        + counted(answer, submission).map(readings::fraction).orElse(""));
    }

    private static Optional<Value.Fraction> counted(Answer answer, Submission submission) {
        return submission
                .reading(answer.requirement().indicator())
                .map(Reading::value)
                .map(value -> value instanceof Value.ByYear byYear && answer.year() != Answer.NO_YEAR
                        ? Objects.requireNonNull(byYear.years().get(answer.year()))
                                .value()
                        : value)
                .flatMap(value -> value instanceof Value.Rate rate ? rate.fraction() : Optional.empty());
    }

    private String distance(Finding finding) {
        Answer answer = finding.answer();
        Indicator indicator = finding.requirement().indicator();
        return answer.shortfall()
                .filter(shortfall -> answer.tellsDistance() && !shortfall.isZero())
                .map(shortfall ->
                        phrases.say(answer.isExcess() ? "found.over" : "found.short", amount(indicator, shortfall)))
                .orElse("");
    }

    private String amount(Indicator indicator, Quantity quantity) {
        return indicator.figures() == IndicatorKind.RATE
                ? phrases.say("value.percentagePoints", precise(quantity.times(100)))
                : precise(quantity)
                        + indicator
                                .unit()
                                .map(unit -> " " + unit.in(phrases.lang()))
                                .orElse("");
    }

    /** A distance is never shown as 0 while there is one. */
    private static String precise(Quantity quantity) {
        String shown = quantity.shown();
        return shown.equals("0") ? quantity.written() : shown;
    }
}
