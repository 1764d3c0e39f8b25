package dev.readiness.engine.judge;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.GradedRubric;
import dev.readiness.engine.SmallRubric;
import org.junit.jupiter.api.Test;

/** Rules over tiers, grades and caps are loaded only for rubrics that name such. */
class VerdictRulesLoadedTest {
    private static Rubric rubric(String head) {
        return SmallRubric.of("", "points: 1\nitems:\n" + item(1, "points: 1", clause(1, head, "{attested: 甲}")))
                .assess("", "")
                .submission()
                .rubric();
    }

    @Test
    void a_rubric_has_what_it_has_a_use_for() {
        assertThat(VerdictRules.of(rubric(""))).isEqualTo(new VerdictRules(false, false, false));
        assertThat(VerdictRules.of(rubric("caps: {score: 0}"))).isEqualTo(new VerdictRules(false, false, true));
        assertThat(VerdictRules.of(GradedRubric.RUBRIC)).isEqualTo(new VerdictRules(false, true, true));
        assertThat(VerdictRules.of(new Packs().find("national-2020").orElseThrow()))
                .isEqualTo(new VerdictRules(true, false, false));
    }

    @Test
    void of_a_model_alone_only_tiers_are_known() {
        assertThat(VerdictRules.of(Model.CONFORMITY)).isEqualTo(new VerdictRules(true, false, false));
        assertThat(VerdictRules.of(Model.POINTS)).isEqualTo(new VerdictRules(false, false, false));
    }

    @Test
    void each_has_a_package_of_its_own() {
        assertThat(new VerdictRules(false, false, false).packages()).containsExactly("verdict");
        assertThat(new VerdictRules(true, true, true).packages())
                .containsExactly("verdict", "verdict.tier", "verdict.grade", "verdict.cap");
    }
}
