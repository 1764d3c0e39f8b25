package dev.readiness.report.result;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Text;
import dev.readiness.report.Phrases;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words the rules of a rubric that results are held against, each once for all files. Threads may share it. */
final class Rules {
    private final Rubric rubric;
    private final Phrases phrases;
    private final Map<String, Rule> worded = new ConcurrentHashMap<>();

    /** @param phrases worded for the rubric's model */
    Rules(Rubric rubric, Phrases phrases) {
        this.rubric = rubric;
        this.phrases = phrases;
    }

    /** The rubric whose rules these are. */
    Rubric rubric() {
        return rubric;
    }

    Rule requirement(Clause clause, Requirement requirement) {
        return worded.computeIfAbsent(
                rubric.id() + "/" + clause.number() + "/" + requirement.position(),
                id -> requirement(id, clause, requirement));
    }

    private Rule requirement(String id, Clause clause, Requirement requirement) {
        String asks = phrases.asks(requirement);
        return new Rule(
                id,
                phrases.say("result.rule.requirement", clause.label(), asks),
                clause.asks().in(phrases.lang()),
                help(clause, asks, requirement.inputs()));
    }

    Rule veto(Clause veto) {
        return worded.computeIfAbsent(rubric.id() + "/" + veto.number(), id -> veto(id, veto));
    }

    private Rule veto(String id, Clause veto) {
        String asks = veto.asks().in(phrases.lang());
        List<Indicator> inputs = veto.requirements().stream()
                .flatMap(requirement -> requirement.inputs().stream())
                .distinct()
                .toList();
        String all = phrases.list(
                veto.requirements().stream().map(phrases::asks).distinct().toList());
        return new Rule(id, phrases.say("result.rule.veto", veto.label(), asks), asks, help(veto, all, inputs));
    }

    Rule indicator(Indicator indicator) {
        return worded.computeIfAbsent(rubric.id() + "/indicator/" + indicator.id(), id -> indicator(id, indicator));
    }

    private Rule indicator(String id, Indicator indicator) {
        return new Rule(
                id,
                phrases.say("result.rule.indicator", phrases.title(indicator)),
                phrases.say("result.rule.indicator", phrases.title(indicator)),
                fill(indicator));
    }

    private String help(Clause clause, String asks, List<Indicator> inputs) {
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
