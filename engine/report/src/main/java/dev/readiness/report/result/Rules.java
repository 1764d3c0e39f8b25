package dev.readiness.report.result;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Text;
import dev.readiness.report.Phrases;
import java.util.Collections;
import java.util.List;

/** Words the rules that results are held against. */
final class Rules {
    /** Stands in a problem's sentence for what differs from one to the next. */
    private static final List<String> ANYTHING = Collections.nCopies(9, "…");

    private final Phrases phrases;

    Rules(Phrases phrases) {
        this.phrases = phrases;
    }

    Rule requirement(Rubric rubric, Clause clause, Requirement requirement) {
        String asks = phrases.asks(requirement);
        return new Rule(
                rubric.id() + "/" + clause.number() + "/" + requirement.position(),
                phrases.say("result.rule.requirement", clause.label(), asks),
                clause.asks().in(phrases.lang()),
                help(rubric, clause, asks, requirement.inputs()));
    }

    Rule veto(Rubric rubric, Clause veto) {
        String asks = veto.asks().in(phrases.lang());
        List<Indicator> inputs = veto.requirements().stream()
                .flatMap(requirement -> requirement.inputs().stream())
                .distinct()
                .toList();
        String all = phrases.list(
                veto.requirements().stream().map(phrases::asks).distinct().toList());
        return new Rule(
                rubric.id() + "/" + veto.number(),
                phrases.say("result.rule.veto", veto.label(), asks),
                asks,
                help(rubric, veto, all, inputs));
    }

    Rule indicator(Rubric rubric, Indicator indicator) {
        return new Rule(
                rubric.id() + "/indicator/" + indicator.id(),
                phrases.say("result.rule.indicator", phrases.title(indicator)),
                phrases.say("result.rule.indicator", phrases.title(indicator)),
                fill(indicator));
    }

    Rule problem(ProblemCode code) {
        Problem any = new Problem(code, new Location("", 1, 1), "", ANYTHING);
        return new Rule(
                "input/" + code, any.message(phrases.lang()), any.message(phrases.lang()), any.remedy(phrases.lang()));
    }

    private String help(Rubric rubric, Clause clause, String asks, List<Indicator> inputs) {
        StringBuilder help = new StringBuilder(phrases.say("result.help.asks", asks));
        inputs.forEach(input -> help.append('\n').append(fill(input)));
        return help.append('\n')
                .append(phrases.say("result.help.source", rubric.identity().document(), clause.cite()))
                .toString();
    }

    /** How an indicator is filled in. */
    private String fill(Indicator indicator) {
        return phrases.say(
                        indicator.yearly() ? "result.help.fillYearly" : "result.help.fill",
                        phrases.title(indicator),
                        phrases.say("show.kind." + indicator.kind()))
                + indicator.note().map(note -> note(note)).orElse("");
    }

    private String note(Text note) {
        return phrases.say("result.help.note", note.in(phrases.lang()));
    }
}
