package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Flawless;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules of a rubric's own conclude is sound if exactly one says exactly one thing, in whatever order. */
class OwnConclusionTest {
    private static final RuleQuestion ASKED = new RuleQuestion("短处多", LocalDate.of(2023, 12, 31), Map.of());
    private static final Optional<Throwable> FAULT = Optional.of(new IllegalStateException("broken"));

    private static OwnConclusion said(Map<String, List<Boolean>> said, Optional<Throwable> fault) {
        return new OwnConclusion(ASKED, List.copyOf(said.keySet()), said, true, fault);
    }

    private static final OwnConclusion HOLDS = said(Map.of("one", List.of(true)), Optional.empty());

    @Test
    void one_rule_that_says_one_thing_is_believed() {
        assertThat(HOLDS.isSound()).isTrue();
        assertThat(HOLDS.holds()).isTrue();
        assertThat(HOLDS.rule()).isEqualTo("one");
        assertThat(said(Map.of("two", List.of(false)), Optional.empty()).holds())
                .isFalse();
    }

    @Test
    void anything_else_is_not_and_says_why() {
        assertThat(said(Map.of(), Optional.empty()).rule()).isEqualTo(Judge.NO_RULE);
        assertThat(said(Map.of("one", List.of(true, false)), Optional.empty()).rule())
                .isEqualTo(Judge.SEVERAL_RULES);
        assertThat(said(Map.of("one", List.of(true), "two", List.of(true)), Optional.empty())
                        .rule())
                .isEqualTo(Judge.SEVERAL_RULES);
        assertThat(said(Map.of("one", List.of(true)), FAULT).rule()).isEqualTo("engine.rule-failed");
        assertThat(said(Map.of("one", List.of(true)), FAULT).isSound()).isFalse();
    }

    @Test
    void what_turns_with_the_order_hangs_on_it() {
        OwnConclusion fails = said(Map.of("two", List.of(false)), Optional.empty());
        OwnConclusion both = HOLDS.beside(fails);
        assertThat(both.isSound()).isFalse();
        assertThat(both.rule()).isEqualTo("engine.rule-hangs-on-order");
        assertThat(both.fired()).containsExactly("one", "two");
        assertThat(HOLDS.beside(said(Map.of("one", List.of(true)), Optional.empty())))
                .isSameAs(HOLDS);
        OwnConclusion broken = said(Map.of("one", List.of(true)), FAULT);
        assertThat(HOLDS.beside(broken).fault()).isEqualTo(FAULT);
        assertThat(HOLDS.beside(broken).rule()).isEqualTo("engine.rule-failed");
        assertThat(broken.beside(said(Map.of("one", List.of(true)), FAULT))).isSameAs(broken);
    }

    @Test
    void a_rubric_without_rules_of_its_own_concludes_nothing() {
        Rubric rubric = new Packs().find("neimenggu-2023").orElseThrow();
        OwnConclusion nothing = new Judge().ask(rubric, ASKED, List.of());
        assertThat(nothing.said()).isEmpty();
        assertThat(nothing.rule()).isEqualTo(Judge.NO_RULE);
        assertThat(nothing.steady()).isTrue();
    }

    @Test
    void the_rules_that_judge_have_names() {
        Judge judge = new Judge();
        assertThat(judge.ruleNames("neimenggu-2023")).contains("contradiction.cannot-judge");
        Rubric rubric = new Packs().find("neimenggu-2023").orElseThrow();
        assertThat(judge.ruleNames(VerdictRules.of(rubric))).contains("verdict.out-of-reach");
        Submission submission = Flawless.of(rubric).submission();
        assertThat(FiredRules.by(List.of(submission)))
                .isNotEmpty()
                .doesNotContain("contradiction.cannot-judge")
                .isSubsetOf(judge.ruleNames("neimenggu-2023"));
    }
}
