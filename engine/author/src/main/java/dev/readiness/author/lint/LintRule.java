package dev.readiness.author.lint;

import dev.readiness.criteria.problem.LintProblem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that must hold in every rubric. A rule is a constant of one of the permitted enums, and so is found without
 * a list; its findings are problems of the code {@code LINT_<name>}, which gives their weight and their sentences.
 */
sealed interface LintRule
        permits AssumptionRule,
                CaseRule,
                ChoiceRule,
                ClauseRule,
                DateRule,
                FoldRule,
                GradeRule,
                IndicatorRule,
                JudgingRule,
                NameRule,
                NumberRule,
                OwnRuleRule,
                PointsRule,
                ShareRule,
                TextRule,
                ThresholdRule {

    /** The name of the enum constant. */
    String name();

    /** Reports what is wrong with {@code pack}. */
    void check(LintedPack pack, Findings findings);

    /** The stable name, such as {@code number-gap}. */
    default String id() {
        return code().rule().orElseThrow();
    }

    default LintProblem code() {
        return LintProblem.valueOf("LINT_" + name());
    }

    default Severity severity() {
        return code().severity();
    }

    /** What a finding weighs in a rubric that ships, which holds itself to more. */
    default Severity severityWhereShipped() {
        return severity();
    }

    /** What the rule asks for, in one sentence. */
    default String asks(Lang lang) {
        return Wording.of(LintRule.class, "lint", lang).say(id());
    }

    /** Every rule, in the order of the enums and their constants. */
    static List<LintRule> all() {
        return Arrays.stream(LintRule.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(LintRule.class::cast)
                .toList();
    }
}
