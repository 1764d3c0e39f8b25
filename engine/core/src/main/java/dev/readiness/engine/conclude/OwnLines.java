package dev.readiness.engine.conclude;

import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.OwnConclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the rules of a rubric's own about all that was judged. Each question is asked as if what is open turned out badly
 * and as if it turned out well: what is said both times is certain.
 */
final class OwnLines {
    private final Judge judge;
    private final Submission submission;
    private final Overall overall;
    private final List<Charge> charges;

    OwnLines(Judge judge, Submission submission, List<Charge> charges) {
        this.judge = judge;
        this.submission = submission;
        this.overall = submission.rubric().overall();
        this.charges = charges;
    }

    /** Whether any of them bears on figure or grade. */
    boolean bear() {
        for (RuledLine line : overall.lines()) {
            if (overall.bears(line)) {
                return true;
            }
        }
        return false;
    }

    /** Those that bear on figure or grade, in {@code scenario} before any cap. */
    List<LineState> bearing(Scenario scenario, Found vetoes) {
        return states(true, scenario, vetoes, Optional.empty());
    }

    /** Those that only remark something on {@code scenario} as it is reported. */
    List<LineState> remarks(Scenario scenario, Found found, Optional<Grading> grading) {
        return states(false, scenario, found, grading);
    }

    private List<LineState> states(boolean bears, Scenario scenario, Found vetoes, Optional<Grading> grading) {
        List<RuledLine> lines = overall.lines().stream()
                .filter(line -> overall.bears(line) == bears)
                .toList();
        List<LineState> states = new ArrayList<>(lines.size());
        if (!lines.isEmpty()) {
            List<Object> worst = facts(new JudgedFacts(false), scenario, vetoes, grading);
            List<Object> best = facts(new JudgedFacts(true), scenario, vetoes, grading);
            lines.forEach(line -> states.add(state(line, !bears, worst, best)));
        }
        return states;
    }

    private List<Object> facts(JudgedFacts end, Scenario scenario, Found vetoes, Optional<Grading> grading) {
        List<Object> facts = end.of(scenario, new Parts(submission, scenario).whole());
        for (Charge charge : charges) {
            facts.add(end.of(charge, vetoes.stands(charge.veto()).state()));
        }
        facts.addAll(end.of(grading));
        return facts;
    }

    private LineState state(RuledLine line, boolean remark, List<Object> worst, List<Object> best) {
        OwnConclusion badly = ask(line, worst);
        OwnConclusion well = worst.equals(best) ? badly : ask(line, best);
        return new LineState(line, remark, badly, well);
    }

    private OwnConclusion ask(RuledLine line, List<Object> facts) {
        RuleQuestion question = new RuleQuestion(
                line.name(), submission.asOf(), submission.settings().options());
        return judge.ask(submission.rubric(), question, facts);
    }
}
