package dev.readiness.report.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Planner;
import dev.readiness.report.next.words.PlanWords;
import org.junit.jupiter.api.Test;

/** A plan promises a reading that earns by its height its line alone: whoever is told "out of reach" is told that, too. */
class BeyondTheLineTest {
    private static String state(String indicators, int target, Lang lang) {
        String submission = "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\ntarget: " + target
                + "\nindicators:\n" + indicators;
        Assessor assessor = new Assessor();
        Plan plan = new Planner(assessor, Efforts.even())
                .plan(
                        assessor.assess(Part.yaml(submission), Overrides.none())
                                .assessment()
                                .orElseThrow(),
                        Aim.any());
        return new PlanWords(plan, lang).state();
    }

    @Test
    void what_may_turn_out_higher_than_its_line_is_named_with_what_it_may_bring() {
        assertThat(state("  群众满意度: 82.5\n", 130, Lang.ZH)).contains("现在达不到", "小项 70、71 按高低得分");
        assertThat(state("  群众满意度: 82.5\n", 130, Lang.EN)).contains("out of reach", "Clauses 70, 71 earn");
    }

    @Test
    void nothing_is_said_of_readings_that_earn_all_there_is_nor_where_the_target_can_be_reached() {
        assertThat(state("  群众满意度: 100\n  创建知晓率: 100%\n", 130, Lang.ZH)).doesNotContain("按高低得分");
        assertThat(state("  群众满意度: 82.5\n", 60, Lang.ZH)).doesNotContain("按高低得分");
    }
}
