package dev.readiness.office.ledger;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many more of what is counted bring a figure that is worked out to its target, such as batches where batches per
 * 1,000 people fall short: only where one count is divided by one figure that was handed in.
 */
final class CountedRemedy {
    private final LedgerWords words;
    private final Submission submission;

    CountedRemedy(LedgerWords words, Submission submission) {
        this.words = words;
        this.submission = submission;
    }

    Optional<String> of(Finding finding, Quantity distance) {
        return finding.requirement()
                .indicator()
                .formula()
                .filter(formula -> formula.fold() == Formula.Fold.PLUS && formula.over() != Formula.Over.PLACES)
                .flatMap(formula -> of(formula, finding.answer().year(), distance));
    }

    private Optional<String> of(Formula formula, int year, Quantity distance) {
        List<Indicator> counted = counting(formula.terms());
        List<Indicator> divisors = counting(formula.per());
        if (counted.size() != 1
                || divisors.size() != 1
                || counted.get(0).kind() != IndicatorKind.COUNT
                || counted.get(0).equals(divisors.get(0))) {
            return Optional.empty();
        }
        boolean averaged = formula.isAveraged(submission.settings());
        return divisor(divisors.get(0), year).map(per -> {
            Quantity more = Remedy.ceiling(distance.times(per).dividedBy(formula.times()));
            List<String> fixed = Stream.concat(divisors.stream(), counting(formula.minus()).stream())
                    .map(words::quoted)
                    .toList();
            return words.say(
                    averaged ? "todo.moreCountedYearly" : "todo.moreCounted",
                    words.quoted(counted.get(0)),
                    words.amount(counted.get(0), more),
                    words.list(fixed));
        });
    }

    private List<Indicator> counting(List<Formula.Term> terms) {
        return terms.stream()
                .filter(term -> term.counts(submission.settings()))
                .map(Formula.Term::indicator)
                .toList();
    }

    /** Of several years' figures that of {@code year}; none where an average of them was taken. */
    private Optional<Quantity> divisor(Indicator indicator, int year) {
        return submission
                .reading(indicator)
                .filter(reading -> reading.byPlace().isEmpty())
                .map(Reading::value)
                .flatMap(value -> value instanceof Value.ByYear years ? inYear(years, year) : value.figure());
    }

    private static Optional<Quantity> inYear(Value.ByYear years, int year) {
        return year == Answer.NO_YEAR
                ? Optional.empty()
                : Optional.ofNullable(years.years().get(year))
                        .flatMap(figure -> figure.value().figure());
    }
}
