package dev.readiness.report.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Alternative;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Planner;
import dev.readiness.report.writing.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the search ends before all is tried, nobody is told that nothing better exists. */
class UnprovedPlanTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            target: 10
            indicators:
              群众满意度: 79
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    private static Plan plan() {
        Assessor assessor = new Assessor();
        return new Planner(assessor, Efforts.even())
                .plan(
                        assessor.assess(Part.yaml(SUBMISSION), Overrides.none())
                                .assessment()
                                .orElseThrow(),
                        Aim.any().withAlternatives());
    }

    /** The same, of which less is proved. */
    private static Plan unproved(Plan plan) {
        List<Alternative> others = plan.alternatives().stream()
                .map(each -> new Alternative(
                        each.kind(),
                        each.unit(),
                        each.day(),
                        each.reaches(),
                        false,
                        each.effort(),
                        each.figure(),
                        each.steps(),
                        each.units(),
                        each.more(),
                        each.less()))
                .toList();
        return new Plan(
                plan.before(),
                plan.target(),
                plan.grade(),
                plan.by(),
                plan.state(),
                plan.first(),
                plan.then(),
                plan.effort(),
                plan.effort() - 1,
                plan.after(),
                plan.most(),
                plan.curve(),
                plan.reach(),
                plan.selections(),
                plan.obstacles(),
                others);
    }

    @Test
    void text_and_json_say_what_is_proved_and_what_is_not() {
        Plan proved = plan();
        assertThat(new PlanReport(Lang.ZH).text(proved, Style.PLAIN, 12))
                .contains("没有投入更少的办法")
                .doesNotContain("没有证明");
        assertThat(new PlanJson(Lang.ZH).render(proved))
                .contains("\"optimal\" : \"true\"")
                .doesNotContain("\"proved\" : false");
        Plan unproved = unproved(proved);
        assertThat(new PlanReport(Lang.ZH).text(unproved, Style.PLAIN, 12))
                .contains("肯定不行，两者之间是否另有办法没有证明", "是否还有更少的，没有证明")
                .doesNotContain("没有投入更少的办法");
        assertThat(new PlanReport(Lang.EN).markdown(unproved))
                .contains("it is not proved whether anything lies between");
        assertThat(new PlanJson(Lang.EN).render(unproved))
                .contains("\"optimal\" : \"bound\"", "\"proved\" : false")
                .doesNotContain("\"proved\" : true");
    }
}
