package dev.readiness.office.scoresheet;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.FormulaWords;
import dev.readiness.report.Headline;
import dev.readiness.report.Phrases;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a score sheet says, in the words of the rubric's model. */
final class ScoreWords {
    private final Assessment assessment;
    private final Phrases phrases;
    private final Wording wording;
    private final Why why;

    ScoreWords(Assessment assessment, Lang lang) {
        var model = assessment.submission().rubric().identity().model();
        this.assessment = assessment;
        this.phrases = new Phrases(lang).of(model);
        this.wording = Wording.of(ScoreWords.class, "scoresheet", lang).variant(model.name());
        this.why = new Why(phrases, Style.PLAIN);
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String in(Text text) {
        return text.in(phrases.lang());
    }

    Phrases phrases() {
        return phrases;
    }

    Headline headline() {
        return new Headline(phrases, assessment);
    }

    String outcome(Outcome outcome) {
        return phrases.outcome(outcome);
    }

    /** Why a clause does not earn all it is worth; empty where it does. */
    String why(ClauseScore score) {
        return switch (score.outcome()) {
            case NOT_APPLICABLE -> exemption(score.clause());
            case NOT_SELECTED -> say("why.notSelected", score.worth().shown());
            default -> why(score.judged());
        };
    }

    /** What was found of everything that is not met, a line each. */
    String why(List<Judged> judged) {
        return lines(judged.stream()
                .filter(each -> each.costs() || each.outcome() != Outcome.MET)
                .map(each -> why.plain(each, assessment)));
    }

    private String exemption(Clause clause) {
        Exemption declared = assessment.submission().exemptions().get(clause.number());
        return declared == null ? "" : declared.reason();
    }

    /** What was filled in for {@code clause}, a line for each indicator; then how figures are worked out of that. */
    String readings(Clause clause) {
        Stream<String> given = readings(inputs(clause))
                .map(reading -> say("reading", phrases.title(reading.indicator()), phrases.raw(reading)));
        FormulaWords formulas = new FormulaWords(phrases);
        Stream<String> worked = clause.requirements().stream()
                .flatMap(requirement -> requirement.asked().stream())
                .filter(Indicator::isDerived)
                .map(asked -> phrases.title(asked)
                        + formulas.beside(asked, assessment.submission().settings()));
        return lines(Stream.concat(given, worked));
    }

    /** The evidence for {@code clause}, a line each. */
    String evidence(Clause clause) {
        return lines(readings(inputs(clause))
                .flatMap(reading -> reading.evidence().stream())
                .map(Evidence::reference));
    }

    /** The indicators that {@code clause} is judged by, each once. */
    List<Indicator> inputs(Clause clause) {
        return clause.requirements().stream()
                .flatMap(requirement -> requirement.inputs().stream())
                .distinct()
                .toList();
    }

    private Stream<Reading> readings(Collection<Indicator> indicators) {
        return indicators.stream().flatMap(indicator -> assessment.submission().reading(indicator).stream());
    }

    String units(Clause clause) {
        return phrases.units(phrases.team(clause, assessment.tasks()));
    }

    private static String lines(Stream<String> lines) {
        return lines.distinct().collect(Collectors.joining("\n"));
    }
}
