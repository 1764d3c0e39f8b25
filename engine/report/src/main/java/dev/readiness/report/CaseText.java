package dev.readiness.report;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.cases.CaseCoverage;
import dev.readiness.engine.cases.CaseResult;
import dev.readiness.engine.cases.ClauseCoverage;
import dev.readiness.engine.cases.RuleCase;
import dev.readiness.engine.cases.Trial;
import java.util.Arrays;
import java.util.List;

/** What became of a rubric's cases: those that do not hold, and what all of them try. */
public final class CaseText {
    private final Phrases phrases;
    private final ProblemText problems;

    public CaseText(Lang lang, Style style) {
        this.phrases = new Phrases(lang);
        this.problems = new ProblemText(lang, style);
    }

    public String render(Rubric rubric, List<CaseResult> results) {
        StringBuilder out = new StringBuilder();
        results.stream().filter(result -> !result.holds()).forEach(result -> failure(out, result));
        long failed = results.stream().filter(result -> !result.holds()).count();
        CaseCoverage coverage = CaseCoverage.of(rubric, results);
        out.append(phrases.say("case.count", rubric.id(), results.size(), failed))
                .append('\n')
                .append(phrases.say("case.coverage", coverage.clauses().size(), trials(coverage)))
                .append('\n');
        coverage.untried().forEach(clause -> out.append(untried(clause)).append('\n'));
        return out.toString();
    }

    private String trials(CaseCoverage coverage) {
        return phrases.list(Arrays.stream(Trial.values())
                .map(trial -> phrases.say("case.tried", name(trial), coverage.tried(trial), coverage.due(trial)))
                .toList());
    }

    private String untried(ClauseCoverage coverage) {
        return phrases.say(
                "case.untried",
                coverage.clause().number(),
                phrases.list(coverage.untried().stream().map(this::name).toList()));
    }

    private String name(Trial trial) {
        return phrases.say("case.trial." + trial);
    }

    private void failure(StringBuilder out, CaseResult result) {
        RuleCase ruleCase = result.ruleCase();
        out.append(phrases.say("case.fails", ruleCase.location(), Safe.text(ruleCase.sentence())))
                .append('\n');
        if (ruleCase.expected().isEmpty()) {
            out.append("    ").append(phrases.say("case.expectsNothing")).append('\n');
        }
        for (RuleCase.Mismatch mismatch : result.mismatches()) {
            out.append("    ")
                    .append(phrases.say(
                            "case.mismatch", mismatch.clause(), words(mismatch.expected()), words(mismatch.actual())))
                    .append('\n');
        }
        result.problems().forEach(problem -> out.append(problems.render(problem)));
    }

    private String words(RuleCase.Expectation expectation) {
        return expectation.earned().isEmpty()
                ? expectation.outcome()
                : phrases.say("case.outcome", expectation.outcome(), expectation.earned());
    }
}
