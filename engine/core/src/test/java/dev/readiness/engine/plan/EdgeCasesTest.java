package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.score.ClauseScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What has to be decided at the edges of planning, each on a published rubric. */
class EdgeCasesTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final String CLEAR = """
            党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    private static Assessment standing(String head, String indicators) {
        String yaml = "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\n" + head + "indicators:\n  " + CLEAR
                + indicators.indent(2);
        Assessor.Result result = ASSESSOR.assess(Part.yaml(yaml), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems()));
    }

    private static Plan plan(Assessment standing) {
        return new Planner(ASSESSOR, Efforts.even()).plan(standing, Aim.any());
    }

    private static List<Work> steps(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .toList();
    }

    private static Work step(Plan plan, int clause) {
        return steps(plan).stream()
                .filter(step -> step.clauses().contains(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_missing_is_to_be_reported_and_what_falls_short_is_to_be_mended() {
        Plan plan = plan(standing("", "监督抽检完成率: 90%\n"));
        assertThat(steps(plan))
                .filteredOn(step -> step.indicators().get(0).title().zh().equals("监督抽检完成率"))
                .extracting(Work::kind)
                .containsExactly(Work.Kind.MEND);
        assertThat(step(plan, 70).kind()).isEqualTo(Work.Kind.REPORT);
    }

    @Test
    void a_year_that_is_over_and_fell_short_stays_an_obstacle() {
        Plan plan = plan(standing("", "食品安全抽检监测会议次数: {2022: 0, 2023: 0}\n"));
        assertThat(plan.obstacles())
                .filteredOn(obstacle -> obstacle.clause().number() == 8)
                .isNotEmpty()
                .allSatisfy(obstacle -> assertThat(obstacle.reason()).isEqualTo(Obstacle.Reason.PAST));
        assertThat(steps(plan))
                .noneMatch(step -> step.open().stream()
                        .anyMatch(judged -> judged.requirement().clause() == 8
                                && judged.requirement().indicator().title().zh().equals("食品安全抽检监测会议次数")));
    }

    @Test
    void a_reading_that_serves_a_clause_and_a_veto_is_paid_once_and_comes_first() {
        Plan plan = plan(standing("target: 8\n", "群众满意度: 79\n"));
        assertThat(plan.first()).hasSize(1);
        assertThat(step(plan, 70).clauses()).contains(70, 111);
        assertThat(step(plan, 70).effort()).isEqualTo(1);
        assertThat(plan.after().verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void an_unknown_veto_is_a_step_even_where_the_points_are_there() {
        Plan plan = plan(standing("target: 0\n", ""));
        assertThat(plan.state()).isEqualTo(Plan.State.OPEN);
        assertThat(plan.first()).isNotEmpty();
        assertThat(plan.then()).isEmpty();
        assertThat(step(plan, 111).kind()).isEqualTo(Work.Kind.REPORT);
    }

    @Test
    void what_does_not_apply_is_never_a_step() {
        Plan plan = plan(standing("notApplicable: [{clause: 19, reason: 没有}]\n", ""));
        assertThat(steps(plan)).isNotEmpty().noneMatch(step -> step.clauses().contains(19));
        assertThat(plan.obstacles()).noneMatch(obstacle -> obstacle.clause().number() == 19);
    }

    @Test
    void declared_electives_are_held() {
        Plan plan = plan(standing("electives: [29, 30, 31, 32]\n", ""));
        Set<Integer> items = steps(plan).stream()
                .flatMap(step -> step.clauses().stream())
                .map(clause -> plan.before().submission().rubric().clauses().get(clause))
                .flatMap(clause -> plan.before().submission().rubric().itemOf(clause).stream())
                .filter(Item::elective)
                .map(Item::number)
                .collect(Collectors.toSet());
        assertThat(items).isNotEmpty().isSubsetOf(29, 30, 31, 32);
        assertThat(plan.selections()).allMatch(Selection::declared);
    }

    @Test
    void at_the_target_counts_and_a_hair_above_what_can_be_had_does_not() {
        Quantity most = plan(standing("", "群众满意度: 90\n")).most();
        Plan at = plan(standing("target: " + most.written() + "\n", "群众满意度: 90\n"));
        assertThat(at.state()).isIn(Plan.State.REACHABLE, Plan.State.OPEN);
        assertThat(at.after().scorecard().interval().low()).isEqualTo(most);
        Quantity above = most.plus(Quantity.ONE.dividedBy(1000));
        Plan beyond = plan(standing("target: " + above.written() + "\n", "群众满意度: 90\n"));
        assertThat(beyond.state()).isEqualTo(Plan.State.OUT_OF_REACH);
        assertThat(beyond.most()).isEqualTo(most);
    }

    @Test
    void where_the_effort_ends_before_the_target_the_most_for_it_is_given() {
        Assessment standing = standing("target: 100\n", "群众满意度: 90\n");
        Aim aim = new Aim(Optional.empty(), OptionalInt.of(20), Optional.empty(), false);
        Plan plan = new Planner(ASSESSOR, Efforts.even()).plan(standing, aim);
        assertThat(plan.state()).isEqualTo(Plan.State.BEYOND_EFFORT);
        assertThat(plan.effort()).isLessThanOrEqualTo(20);
        Quantity best = plan.curve().stream()
                .filter(point -> point.effort() <= 20)
                .map(Plan.Point::figure)
                .reduce(Quantity.ZERO, Quantity::max);
        assertThat(plan.after().scorecard().interval().low()).isEqualTo(best);
    }

    /** The line and no more: nobody can order how content people are. What is certain is what that line earns. */
    @Test
    void a_graded_reading_is_promised_its_line_and_earns_the_share_of_that() {
        Plan plan = plan(standing("", "群众满意度: 79\n"));
        Work step = step(plan, 70);
        assertThat(step.kind()).isEqualTo(Work.Kind.MEND);
        assertThat(step.values().values()).containsExactly(new Value.Number(Quantity.of(80)));
        ClauseScore after = clause(plan.after(), 70);
        assertThat(after.earned())
                .isEqualTo(after.maximum().times(Quantity.of(80)).dividedBy(100));
        assertThat(measure(plan, 70).gain()).isEqualTo(after.earned());
        assertThat(steps(plan(standing("", "群众满意度: 82\n"))))
                .noneMatch(each -> each.clauses().contains(70));
    }

    private static ClauseScore clause(Assessment assessment, int number) {
        return assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Measure measure(Plan plan, int clause) {
        return plan.measures().stream()
                .filter(measure -> measure.clause().number() == clause)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_that_is_worked_out_of_several_is_paid_once() {
        Work step = step(plan(standing("", "群众满意度: 90\n")), "年均食品抽检量");
        assertThat(step.indicators())
                .extracting(indicator -> indicator.title().zh())
                .as("two figures, since both are by the population")
                .containsExactly("年均食品抽检量", "年均农兽药残留抽检量");
        assertThat(step.values().keySet())
                .extracting(indicator -> indicator.title().zh())
                .contains("辖区人口数", "年度食品抽检批次", "年度农兽药残留抽检批次");
        assertThat(step.effort()).isEqualTo(2);
    }

    private static Work step(Plan plan, String indicator) {
        return steps(plan).stream()
                .filter(each -> each.indicators().get(0).title().zh().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figures_that_can_not_be_judged_are_to_be_put_right() {
        Plan plan = plan(standing("", "监督抽检完成率: {numerator: 0, denominator: 0}\n"));
        assertThat(step(plan, "监督抽检完成率").kind()).isEqualTo(Work.Kind.CORRECT);
    }

    /** A last day is no first day: it may be done before, and has to be, if the plan is to stand by then. */
    @Test
    void what_falls_due_after_the_day_of_the_plan_is_done_ahead_of_it() {
        LocalDate due = LocalDate.of(2024, 6, 30);
        TaskTable tasks = new TaskTable(
                "甲旗",
                "示例",
                new TreeMap<>(Map.of(70, new TaskTable.Task(List.of("甲局"), 1, Optional.empty(), Optional.of(due)))));
        Submission bare = standing("", "群众满意度: 79\n").submission();
        Assessment standing = ASSESSOR.assess(bare, Optional.of(tasks), List.of());
        LocalDate by = LocalDate.of(2024, 3, 31);
        Planner planner = new Planner(ASSESSOR, Efforts.even());
        Plan ahead = planner.plan(standing, new Aim(Optional.of(by), OptionalInt.empty(), Optional.empty(), false));
        assertThat(ahead.before().submission().asOf()).isEqualTo(by);
        assertThat(ahead.isAhead(measure(ahead, 70))).isTrue();
        assertThat(ahead.day(measure(ahead, 70))).contains(by);
        Plan usual = planner.plan(standing, Aim.any());
        assertThat(usual.isAhead(measure(usual, 70))).isFalse();
        assertThat(usual.day(measure(usual, 70))).contains(due);
    }

    /** Who asks for fewer units than can be tried gets the best that was found, and is told that it is not proved. */
    @Test
    void the_fewest_of_many_units_are_sought_for_a_while_and_then_not_called_proved() {
        TreeMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        Assessment bare = standing("target: 60\n", "");
        bare.submission().rubric().clauses().keySet().forEach(clause -> {
            List<String> units = List.of("单位" + clause % 37, "单位" + clause % 23);
            tasks.put(
                    clause,
                    new TaskTable.Task(units.stream().distinct().toList(), 0, Optional.empty(), Optional.empty()));
        });
        Assessment standing =
                ASSESSOR.assess(bare.submission(), Optional.of(new TaskTable("甲旗", "示例", tasks)), List.of());
        Plan plan =
                new Planner(ASSESSOR, Efforts.even()).plan(standing, Aim.any().withAlternatives());
        Alternative fewest = plan.alternatives().stream()
                .filter(each -> each.kind() == Alternative.Kind.FEWEST_UNITS)
                .findFirst()
                .orElseThrow();
        Alternative cheapest = plan.alternatives().get(0);
        assertThat(fewest.proved()).isFalse();
        assertThat(fewest.effort()).isEqualTo(plan.effort());
        assertThat(fewest.reaches()).isTrue();
        assertThat(fewest.units()).hasSizeLessThanOrEqualTo(cheapest.units().size());
        assertThat(cheapest.proved()).isTrue();
    }

    @Test
    void the_same_submission_always_gets_the_same_plan() {
        Assessment standing = standing("target: 60\n", "");
        assertThat(plan(standing).measures()).isEqualTo(plan(standing).measures());
    }
}
