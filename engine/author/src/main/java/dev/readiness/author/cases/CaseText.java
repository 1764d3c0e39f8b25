package dev.readiness.author.cases;

import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What became of a rubric's cases: those that do not hold, and what all of them try. */
public final class CaseText {
    private final Wording wording;
    private final Phrases phrases;
    private final ProblemText problems;

    /**
     * @param lang of what is said
     * @param style with colours or without
     */
    public CaseText(Lang lang, Style style) {
        Objects.requireNonNull(style, "style");
        this.wording = Wording.of(CaseText.class, "cases", lang);
        this.phrases = new Phrases(lang);
        this.problems = new ProblemText(lang, style);
    }

    /**
     * {@return each case that does not hold, with its place, then how many there are and what nothing tries; each line
     * ended by a line break}
     *
     * @param rubric what the cases are to prove
     * @param results of all its cases
     */
    public String render(Rubric rubric, List<CaseResult> results) {
        StringBuilder out = new StringBuilder();
        results.stream().filter(result -> !result.holds()).forEach(result -> failure(out, result));
        long failed = results.stream().filter(result -> !result.holds()).count();
        CaseCoverage coverage = CaseCoverage.of(rubric, results);
        out.append(say("count", rubric.id(), results.size(), failed))
                .append('\n')
                .append(say("coverage", coverage.clauses().size(), trials(coverage)))
                .append('\n');
        if (!coverage.untriedGrades().isEmpty()) {
            out.append(say(
                            "untriedGrades",
                            phrases.list(coverage.untriedGrades().stream()
                                    .map(grade -> grade.name().in(phrases.lang()))
                                    .toList())))
                    .append('\n');
        }
        if (!coverage.untriedLines().isEmpty()) {
            out.append(say(
                            "untriedLines",
                            phrases.list(coverage.untriedLines().stream()
                                    .map(RuledLine::name)
                                    .toList())))
                    .append('\n');
        }
        if (!coverage.untriedSums().isEmpty()) {
            out.append(say(
                            "untriedSums",
                            phrases.list(coverage.untriedSums().stream()
                                    .map(this::parts)
                                    .toList())))
                    .append('\n');
        }
        if (coverage.untriedRounding()) {
            out.append(say("untriedRounding")).append('\n');
        }
        coverage.untried().forEach(clause -> out.append(untried(clause)).append('\n'));
        return out.toString();
    }

    private String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    private String trials(CaseCoverage coverage) {
        return phrases.list(Arrays.stream(Trial.values())
                .map(trial -> say("tried", name(trial), coverage.tried(trial), coverage.due(trial)))
                .toList());
    }

    private String parts(GradeNeed need) {
        return need.dimensions().isEmpty() ? need.of() : String.join("+", need.dimensions());
    }

    private String untried(ClauseCoverage coverage) {
        return say(
                "untried",
                coverage.clause().label(),
                phrases.list(coverage.untried().stream()
                        .map(trial -> trial == Trial.EACH_PART ? parts(coverage) : name(trial))
                        .toList()));
    }

    private String parts(ClauseCoverage coverage) {
        return phrases.list(coverage.untriedParts().stream()
                .map(each -> say("part", each.part(), name(each.trial())))
                .toList());
    }

    private String name(Trial trial) {
        return say("trial." + trial);
    }

    private void failure(StringBuilder out, CaseResult result) {
        RuleCase ruleCase = result.ruleCase();
        out.append(say("fails", ruleCase.location(), Safe.text(ruleCase.sentence())))
                .append('\n');
        if (ruleCase.expectsNothing()) {
            out.append("    ").append(say("expectsNothing")).append('\n');
        }
        for (RuleCase.Mismatch mismatch : result.mismatches()) {
            out.append("    ")
                    .append(say(
                            mismatchKey(mismatch),
                            mismatch.what(),
                            words(mismatch.expected()),
                            words(mismatch.actual())))
                    .append('\n');
        }
        result.problems().forEach(problem -> out.append(problems.render(problem)));
    }

    private static String mismatchKey(RuleCase.Mismatch mismatch) {
        return switch (mismatch.what()) {
            case RuleCase.TOTAL -> "mismatch.total";
            case RuleCase.GRADE -> "mismatch.grade";
            default -> "mismatch";
        };
    }

    private String words(RuleCase.Expectation expectation) {
        String points = expectation.earned().isEmpty()
                ? expectation.outcome()
                : say("outcome", expectation.outcome(), expectation.earned());
        return expectation.level().isEmpty() ? points : say("level", points, expectation.level());
    }
}
