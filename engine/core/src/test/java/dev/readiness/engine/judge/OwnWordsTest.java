package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Positions;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What rules of a rubric's own say, as it is taken down: findings of answers, conclusions of questions. */
class OwnWordsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Rubric RUBRIC = new Packs().find("neimenggu-2023").orElseThrow();
    private static final Requirement RATE = RUBRIC.indicatorUses()
            .about(RUBRIC.indicator("不合格食品核查处置率").orElseThrow())
            .get(0);

    private static RuleAnswer answer(Optional<LocalDate> due, Optional<Policies.RunningYear> running) {
        Asked asked = new Asked(RATE, 2023, due, running);
        return new RuleAnswer(asked, "够不够", RATE.indicator().title(), Map.of(), List.of(2023), Map.of());
    }

    private static final RuleAnswer SETTLED = answer(Optional.empty(), Optional.empty());
    private static final RuleAnswer EARLY = answer(Optional.of(DAY), Optional.empty());
    private static final RuleAnswer OPEN = answer(Optional.of(DAY), Optional.of(Policies.RunningYear.OPEN));

    private static String found(BiConsumer<OwnFindings, RuleAnswer> says, RuleAnswer answer) {
        OwnFindings findings = new OwnFindings();
        findings.fires("rule one");
        says.accept(findings, answer);
        assertThat(findings.rule()).isEqualTo("rule one");
        Finding finding = findings.all().get(0);
        assertThat(findings.all()).hasSize(1);
        assertThat(finding.rule()).isEqualTo("rule one");
        assertThat(finding.answer()).isSameAs(answer);
        return finding.outcome() + " " + finding.low() + " " + finding.high();
    }

    @Test
    void a_rule_says_of_an_answer_what_it_earns() {
        assertThat(found(OwnFindings::met, SETTLED)).isEqualTo("MET 1 1");
        assertThat(found(OwnFindings::notMet, SETTLED)).isEqualTo("NOT_MET 0 0");
        assertThat(found((findings, answer) -> findings.earns(answer, Quantity.of("0.5")), SETTLED))
                .isEqualTo("NOT_MET 1/2 1/2");
        assertThat(found((findings, answer) -> findings.earns(answer, Quantity.ONE), SETTLED))
                .isEqualTo("MET 1 1");
        assertThat(found((findings, answer) -> findings.earns(answer, Quantity.ZERO), SETTLED))
                .isEqualTo("NOT_MET 0 0");
        assertThat(found(OwnFindings::missing, SETTLED)).startsWith("MISSING");
        assertThat(found(OwnFindings::notJudged, SETTLED)).startsWith("ERROR");
    }

    /** What falls short before its last day is open; what is met then is met, unless it may be lost again. */
    @Test
    void what_falls_short_or_lacks_before_its_day_is_open() {
        assertThat(found(OwnFindings::notMet, EARLY)).startsWith("PENDING");
        assertThat(found(OwnFindings::missing, EARLY)).startsWith("PENDING");
        assertThat(found(OwnFindings::met, EARLY)).isEqualTo("MET 1 1");
        assertThat(found(OwnFindings::met, OPEN)).startsWith("PENDING");
    }

    /** Whatever it found before it failed. */
    @Test
    void what_came_to_no_end_is_not_judged() {
        Finding met = Finding.met("rule one", SETTLED);
        assertThat(new OwnRuling(SETTLED, List.of("rule one"), List.of(met), Optional.empty()).sound())
                .containsExactly(met);
        List<Finding> failed = new OwnRuling(
                        SETTLED, List.of("rule one"), List.of(met), Optional.of(new IllegalStateException("broken")))
                .sound();
        assertThat(failed).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(finding.rule()).isEqualTo(OwnRuling.FAULT);
        });
    }

    @Test
    void a_share_is_from_nothing_to_all() {
        OwnFindings findings = new OwnFindings();
        for (String share : List.of("-0.001", "1.001")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> findings.earns(SETTLED, Quantity.of(share)))
                    .withMessageContaining("from 0 to 1");
        }
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void of_a_question_each_rule_is_taken_down_with_what_it_concludes() {
        RuleQuestion asked = new RuleQuestion("短处多", DAY, Map.of());
        OwnConclusions conclusions = new OwnConclusions(asked);
        conclusions.fires("rule one");
        conclusions.holds(asked);
        conclusions.holds(asked);
        conclusions.fires("rule two");
        conclusions.fails(asked);
        conclusions.holds(asked);
        assertThat(conclusions.said())
                .containsExactly(Map.entry("rule one", List.of(true)), Map.entry("rule two", List.of(false, true)));
    }

    @Test
    void a_question_that_nobody_asked_is_refused() {
        OwnConclusions conclusions = new OwnConclusions(new RuleQuestion("短处多", DAY, Map.of()));
        RuleQuestion other = new RuleQuestion("短处多", DAY, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> conclusions.holds(other));
        assertThatIllegalArgumentException().isThrownBy(() -> conclusions.fails(other));
        assertThat(conclusions.said()).isEmpty();
    }

    /** None or several is a broken rule base, and never yes or no. */
    @Test
    void of_each_answer_exactly_one_rule_has_to_find_something() {
        Positions positions = RUBRIC.positions();
        int position = positions.of(RATE);
        Finding one = Finding.met("one", SETTLED);
        Finding other =
                Finding.met("other", new Answer.NoAnswer(new Asked(RATE, 2022, Optional.empty(), Optional.empty())));
        ByRequirement found = new ByRequirement(positions, List.of(other, one));
        assertThat(found.one(position, positions.askings().get(position), 2023)).isSameAs(one);
        assertThat(found.one(position, positions.askings().get(position), 2022)).isSameAs(other);
        Finding none = found.one(position, positions.askings().get(position), 2021);
        assertThat(List.of(none.outcome(), none.rule())).containsExactly(Outcome.ERROR, Judge.NO_RULE);
        assertThat(none.answer().year()).isEqualTo(2021);
        Finding several = found.one(position, positions.askings().get(position), Answer.NO_YEAR);
        assertThat(List.of(several.outcome(), several.rule())).containsExactly(Outcome.ERROR, Judge.SEVERAL_RULES);
        Finding nothing =
                found.one(position == 0 ? 1 : 0, positions.askings().get(position == 0 ? 1 : 0), Answer.NO_YEAR);
        assertThat(nothing.rule()).isEqualTo(Judge.NO_RULE);
    }
}
