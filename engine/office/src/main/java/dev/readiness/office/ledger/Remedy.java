package dev.readiness.office.ledger;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Phrase;
import dev.readiness.engine.judge.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do about a requirement: how far it is to its target, in the unit in which the work is done. */
final class Remedy {
    private final LedgerWords words;
    private final Submission submission;

    Remedy(LedgerWords words, Submission submission) {
        this.words = words;
        this.submission = submission;
    }

    /** Everything that has to be done for {@code entry}, a line each. */
    String of(Entry entry) {
        return entry.judged().stream()
                .flatMap(judged -> of(judged).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<String> of(Judged judged) {
        List<String> lines = new ArrayList<>();
        List<Finding> missing = judged.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.MISSING)
                .toList();
        if (!missing.isEmpty()) {
            lines.add(fillIn(judged.requirement(), missing));
        }
        judged.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.MISSING && finding.costs())
                .forEach(finding -> lines.add(year(finding) + of(finding)));
        judged.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.PENDING)
                .forEach(finding -> lines.add(notDue(finding)));
        return lines;
    }

    /** What is still to come, so that nobody forgets it. */
    private String notDue(Finding finding) {
        int year = finding.answer().year();
        String title = words.quoted(finding.requirement().indicator());
        String subject = year == Answer.NO_YEAR ? title : words.say("todo.ofYear", title, year);
        return finding.answer()
                .asked()
                .due()
                .map(day -> words.say("todo.notDue", subject, day))
                .orElse(words.say("todo.notDueYet", subject));
    }

    private String fillIn(Requirement requirement, List<Finding> missing) {
        List<Indicator> open = requirement.inputs().stream()
                .filter(input -> submission.reading(input).isEmpty())
                .toList();
        String names = words.list((open.isEmpty() ? requirement.inputs() : open)
                .stream().map(words::quoted).toList());
        List<Integer> years = missing.stream()
                .map(finding -> finding.answer().year())
                .filter(year -> year != Answer.NO_YEAR)
                .toList();
        return years.isEmpty()
                ? words.say("todo.missing", names)
                : words.say("todo.missingYears", names, words.list(years));
    }

    private String year(Finding finding) {
        int year = finding.answer().year();
        return year == Answer.NO_YEAR ? "" : words.say("todo.year", year);
    }

    private String of(Finding finding) {
        Indicator indicator = finding.requirement().indicator();
        String title = words.quoted(indicator);
        if (finding.outcome() == Outcome.ERROR) {
            boolean none = finding.answer() instanceof Answer.NoneArose;
            return words.say(none ? "todo.none" : "todo.check", title);
        }
        if (finding.outcome() == Outcome.MET) {
            return words.say("todo.partly", title);
        }
        Answer answer = finding.answer();
        Optional<Phrase> remedy = answer.remedy(submission.settings());
        if (remedy.isPresent()) {
            return words.say(remedy.get());
        }
        return answer.shortfall()
                .filter(distance -> !distance.isZero())
                .map(distance -> measured(finding, title, distance))
                .orElse(words.say("todo.attested", title));
    }

    private String measured(Finding finding, String title, Quantity distance) {
        boolean over = finding.answer().isExcess();
        Indicator indicator = finding.requirement().indicator();
        Optional<Value.Fraction> counted = counted(finding);
        if (!over && counted.isPresent()) {
            return words.say(
                    "todo.counted",
                    title,
                    ceiling(distance.times(counted.get().denominator())).shown(),
                    counted.get().denominator().shown());
        }
        Optional<String> more = over ? Optional.empty() : new CountedRemedy(words, submission).of(finding, distance);
        if (more.isPresent()) {
            return more.get();
        }
        String amount = indicator.figures() == IndicatorKind.RATE
                ? words.say("todo.points", distance.times(100).written())
                : words.amount(indicator, indicator.kind() == IndicatorKind.COUNT ? ceiling(distance) : distance);
        return words.say(over ? "todo.less" : "todo.more", title, amount);
    }

    private Optional<Value.Fraction> counted(Finding finding) {
        return submission
                .reading(finding.requirement().indicator())
                .map(reading -> reading.value())
                .map(value -> value instanceof Value.ByYear byYear
                        ? Objects.requireNonNull(
                                        byYear.years().get(finding.answer().year()))
                                .value()
                        : value)
                .flatMap(value -> value instanceof Value.Rate rate ? rate.fraction() : Optional.empty());
    }

    /** Nobody does a part of a thing that is counted. */
    static Quantity ceiling(Quantity quantity) {
        return quantity.isWhole() ? quantity : Quantity.of(quantity.floor() + 1L);
    }
}
