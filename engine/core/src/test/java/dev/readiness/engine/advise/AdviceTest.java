package dev.readiness.engine.advise;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.referee.Altered;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a report adds to the figure: what was lost, and how it would stand if clauses that do not apply counted otherwise. */
class AdviceTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 12\nitems:\n"
                    + item(
                            1,
                            "points: 12",
                            clause(1, "points: 2", "{attested: 甲}"),
                            clause(2, "points: 3", "{attested: 乙}"),
                            clause(3, "points: 3", "{attested: 丙}"),
                            clause(4, "points: 3", "{attested: 丁}"),
                            clause(5, "points: 1", "{rate: 比率, atLeast: 90%}")));

    @Test
    void the_dearest_is_lost_first_then_what_is_certain_then_the_first() {
        Assessment assessment = RUBRIC.assess("", "甲: 否, 丙: 否, 丁: 否, 比率: 95%");
        assertThat(assessment.advice().lost())
                .extracting(score -> score.clause().number())
                .containsExactly(3, 4, 2, 1);
    }

    private static Assessment exempting(String mode) {
        return RUBRIC.assess(
                "target: 5\nassumptions: {notApplicable: %s}\n".formatted(mode)
                        + "notApplicable: [{clause: 2, reason: 无}, {clause: 3, reason: 无}]",
                "甲: 否, 丁: 是, 比率: 0%");
    }

    @Test
    void the_other_ways_to_treat_what_does_not_apply_are_told_with_what_follows() {
        List<Outlook> others = exempting("rescale-total").advice().otherModes();
        assertThat(others)
                .extracting(Outlook::mode)
                .containsExactly(NotApplicable.RESCALE_ITEM, NotApplicable.FULL, NotApplicable.ZERO);
        assertThat(others).extracting(Outlook::scaled).containsExactly(Quantity.of(6), Quantity.of(9), Quantity.of(3));
        assertThat(others)
                .extracting(Outlook::applicableMaximum)
                .containsExactly(Quantity.of(12), Quantity.of(12), Quantity.of(6));
        assertThat(others)
                .extracting(Outlook::verdict)
                .containsExactly(Verdict.READY, Verdict.READY, Verdict.NOT_READY);
    }

    @Test
    void a_way_changes_the_verdict_where_it_leads_to_another() {
        Assessment assessment = exempting("rescale-total");
        assertThat(assessment.verdict()).isEqualTo(Verdict.READY);
        assertThat(assessment.advice().otherModes())
                .extracting(outlook -> outlook.changes(assessment.advice().ruling()))
                .containsExactly(false, false, true);
        assertThat(exempting("zero").advice().otherModes())
                .extracting(Outlook::mode)
                .containsExactly(NotApplicable.RESCALE_TOTAL, NotApplicable.RESCALE_ITEM, NotApplicable.FULL);
    }

    @Test
    void where_everything_applies_there_is_no_other_way() {
        assertThat(RUBRIC.assess("", "甲: 是").advice().otherModes()).isEmpty();
    }

    @Test
    void only_ways_that_the_rubric_offers_are_told() {
        Set<Integer> counts = new HashSet<>();
        for (String id : ASSESSOR.packs().ids()) {
            Rubric rubric = ASSESSOR.packs().find(id).orElseThrow();
            int clause = rubric.clauses().values().stream()
                    .filter(rubric.applicability()::mayBeExempt)
                    .findFirst()
                    .orElseThrow()
                    .number();
            Altered altered = new Altered(Flawless.of(rubric).submission());
            Exemption exemption = new Exemption(clause, "none here", new Location("flawless.yaml", 1, 1));
            Assessment assessment = ASSESSOR.assess(
                    altered.exemptions(new TreeMap<>(Map.of(clause, exemption))), Optional.empty(), List.of());
            List<NotApplicable> offered = Arrays.stream(NotApplicable.values())
                    .filter(mode -> mode != assessment.submission().settings().notApplicable())
                    .filter(mode -> rubric.assumption(mode.key())
                            .flatMap(assumption -> assumption.option(mode.id()))
                            .isPresent())
                    .toList();
            assertThat(assessment.advice().otherModes())
                    .as(id)
                    .extracting(Outlook::mode)
                    .isEqualTo(offered);
            counts.add(offered.size());
        }
        assertThat(counts).hasSizeGreaterThan(1);
    }

    @Test
    void what_sways_the_same_is_the_same() {
        String head = "notApplicable: [{clause: 2, reason: 无}]\ntarget: ";
        Assessment one = RUBRIC.assess(head + "8", "甲: 是, 丙: 是");
        Sways sways = one.advice().sways();
        Sways again = RUBRIC.assessor()
                .assess(one.submission(), Optional.empty(), List.of())
                .advice()
                .sways();
        assertThat(again).isEqualTo(sways).hasSameHashCodeAs(sways);
        assertThat(RUBRIC.assess(head + "9", "甲: 是, 丙: 是").advice().sways())
                .isNotEqualTo(sways)
                .doesNotHaveSameHashCodeAs(sways);
        assertThat(sways).isNotEqualTo(null).isNotEqualTo("sways");
    }
}
