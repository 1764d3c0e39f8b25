package dev.readiness.engine.check;

import static dev.readiness.engine.check.Held.gate;
import static dev.readiness.engine.check.Held.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each gate at its threshold and beside it, and where it points. */
class GatesTest {
    private static final String HEAD = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            """;
    /** 4 of the 5 points of item 8 hang on nothing but these; satisfaction and awareness have a dimension of their own. */
    private static final String FIGURES = HEAD + """
            indicators:
              群众满意度: 80
              创建知晓率: 90%
              监督抽检均衡推进: 是
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    private static String satisfaction(String value) {
        return HEAD + "indicators:\n  群众满意度: " + value + "\n";
    }

    @ParameterizedTest
    @CsvSource({"79.99, 5:3", "80, ", "80.01, "})
    void a_veto_is_tripped_just_below_its_line(String value, String place) {
        Optional<GateResult> result = gate(Gate.VETO_TRIPPED, satisfaction(value), "");
        assertThat(result.orElseThrow().level()).isEqualTo(Level.ERROR);
        assertThat(result.orElseThrow().fails()).isEqualTo(place != null);
        assertThat(places(result)).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void an_unknown_veto_is_only_warned_of_and_points_to_where_its_indicator_goes() {
        Optional<GateResult> result = gate(Gate.VETO_UNKNOWN, satisfaction("90"), "");
        assertThat(result.orElseThrow().level()).isEqualTo(Level.WARN);
        assertThat(places(result)).containsExactly("5:3", "5:3", "5:3");
        assertThat(gate(Gate.VETO_UNKNOWN, FIGURES, "").orElseThrow().holds()).isTrue();
    }

    @Test
    void a_rate_of_nothing_could_not_be_judged() {
        String empty = HEAD + "indicators:\n  监督抽检完成率: {numerator: 0, denominator: 0}\n";
        assertThat(places(gate(Gate.NOT_JUDGED, empty, ""))).containsExactly("5:3");
        String failing = empty + "  不合格食品核查处置率: 99%\n";
        assertThat(places(gate(Gate.NOT_JUDGED, failing, "")))
                .as("the clause fails anyway")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "1, 0"})
    void missing_indicators_may_be_as_many_as_allowed(int more, int breaches) {
        Assessment assessment = Assessed.of(FIGURES);
        int missing = assessment.advice().missing().size();
        String config = "gates: {missing: {level: error, most: " + (missing + more) + "}}";
        assertThat(gate(Gate.MISSING, assessment, config).orElseThrow().breaches())
                .hasSize(breaches);
    }

    @Test
    void missing_indicators_are_counted_by_kind_too() {
        Optional<GateResult> result = gate(Gate.MISSING, FIGURES, "gates: {missing: {kinds: {score: 0, rate: 0}}}");
        assertThat(result.orElseThrow().breaches())
                .singleElement()
                .satisfies(breach -> assertThat(((Matter.TooManyMissing) breach.matter()).missing())
                        .isNotEmpty()
                        .allSatisfy(missing ->
                                assertThat(missing.indicator().kind().name()).isEqualTo("RATE")));
    }

    @Test
    void without_a_number_one_missing_indicator_is_one_too_many() {
        assertThat(gate(Gate.MISSING, FIGURES, "").orElseThrow().breaches()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"score, -0.001, true", "score, 0, true", "score, 0.001, false"})
    void the_score_may_be_exactly_what_is_asked_for(String gate, String more, boolean holds) {
        Assessment assessment = Assessed.of(FIGURES);
        String least = assessment
                .scorecard()
                .scaled()
                .plus(dev.readiness.criteria.number.Quantity.of(more))
                .shown();
        Optional<GateResult> result = gate(Gate.SCORE, assessment, "gates: {" + gate + ": {least: " + least + "}}");
        assertThat(result.orElseThrow().holds()).isEqualTo(holds);
        assertThat(result.orElseThrow().level()).isEqualTo(Level.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"20, 86.9%, true", "20, 87%, true", "20, 87.1%, false", "20, 17.5, false", "20, 17.4, true"})
    void a_dimension_is_held_against_points_or_a_share(String maximum, String least, boolean holds) {
        // 10 × 84 % + 10 × 90 % = 17.4 of 20, which is 87 %
        String figures = FIGURES.replace("满意度: 80", "满意度: 84");
        String config = "rubrics: {neimenggu-2023: {dimension: {least: {四: " + least + "}}}}";
        Optional<GateResult> result = gate(Gate.DIMENSION, figures, config);
        assertThat(result.orElseThrow().holds()).as(maximum).isEqualTo(holds);
        assertThat(places(result)).isEqualTo(holds ? List.of() : List.of("5:3"));
    }

    @ParameterizedTest
    @CsvSource({"8.4, true", "8.41, false", "84%, true", "85%, false"})
    void an_item_is_held_against_points_or_a_share_and_points_at_what_costs_most(String least, boolean holds) {
        String figures = FIGURES.replace("满意度: 80", "满意度: 84");
        String config = "rubrics: {neimenggu-2023: {item: {least: {24: " + least + "}}}}";
        Optional<GateResult> result = gate(Gate.ITEM, figures, config);
        assertThat(places(result)).isEqualTo(holds ? List.of() : List.of("5:3"));
    }

    @Test
    void every_item_that_counts_is_held_against_the_share() {
        List<Integer> low =
                gate(Gate.ITEM_SHARE, FIGURES, "gates: {item-share: {least: 85%}}").orElseThrow().breaches().stream()
                        .map(breach ->
                                ((Matter.LowItem) breach.matter()).item().item().number())
                        .toList();
        assertThat(low).contains(24).doesNotContain(25).hasSize(36 - 4 - 1);
    }

    @Test
    void clauses_off_the_users_list_may_not_be_declared_not_applicable() {
        String submission = HEAD + """
                notApplicable:
                  - {clause: 19, reason: 无粮食烘干}
                  - {clause: 21, reason: 无此类企业}
                indicators:
                """;
        assertThat(gate(Gate.NOT_APPLICABLE, submission, "").orElseThrow().holds())
                .isTrue();
        assertThat(places(gate(
                        Gate.NOT_APPLICABLE, submission, "rubrics: {neimenggu-2023: {not-applicable: {only: [19]}}}")))
                .containsExactly("6:5");
        assertThat(gate(
                                Gate.NOT_APPLICABLE,
                                submission,
                                "rubrics: {neimenggu-2023: {not-applicable: {only: [19, 21]}}}")
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @Test
    void a_clause_off_the_rubrics_list_is_taken_as_declared_and_the_gate_tells() {
        String submission = HEAD + """
                notApplicable:
                  - {clause: 19, reason: 无粮食烘干}
                  - {clause: 20, reason: 无此类单位}
                indicators:
                """;
        assertThat(places(gate(Gate.NOT_APPLICABLE, submission, ""))).containsExactly("6:5");
    }

    @Test
    void the_rubrics_own_list_holds_where_the_submission_takes_any_clause() {
        String submission = HEAD + """
                assumptions: {notApplicableScope: any-clause}
                notApplicable:
                  - {clause: 1, reason: 不适用}
                indicators:
                """;
        assertThat(places(gate(Gate.NOT_APPLICABLE, submission, ""))).containsExactly("6:5");
    }

    @Test
    void a_reading_that_meets_something_wants_evidence_and_one_that_does_not_meets_none() {
        String submission = HEAD + """
                indicators:
                  党政领导食品安全责任制规定落实: 是
                  食品安全部署和重点工作纳入督办: {value: 是, evidence: [a.pdf]}
                  巡察中检查领导食品安全履职: 否
                """;
        assertThat(gate(Gate.EVIDENCE, submission, "")).isEmpty();
        assertThat(places(gate(Gate.EVIDENCE, submission, "gates: {evidence: error}")))
                .containsExactly("5:3");
    }

    @ParameterizedTest
    @CsvSource({"2023-11-30, 1", "2023-12-01, 0"})
    void a_clause_is_overdue_the_day_after_its_last(LocalDate deadline, int breaches) {
        var task = new dev.readiness.criteria.submission.TaskTable.Task(
                List.of("甲局"), 0, Optional.empty(), Optional.of(deadline));
        var tasks = new dev.readiness.criteria.submission.TaskTable("甲旗", "", new TreeMap<>(Map.of(1, task)));
        String submission = HEAD + "indicators:\n  党政领导食品安全责任制规定落实: 否\n";
        Assessment assessment = Assessed.of(submission, Optional.of(tasks));
        assertThat(places(gate(Gate.OVERDUE, assessment, ""))).isEqualTo(breaches == 0 ? List.of() : List.of("5:3"));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, 1:1", "2023-04-01, "})
    void an_edition_is_valid_from_its_first_day(String day, String place) {
        String submission = satisfaction("90").replace("2023-12-01", day);
        assertThat(places(gate(Gate.EDITION, submission, ""))).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void a_verdict_other_than_ready_breaks_a_gate_that_is_off_unless_asked_for() {
        assertThat(gate(Gate.VERDICT, FIGURES, "")).isEmpty();
        assertThat(places(gate(Gate.VERDICT, FIGURES, "gates: {verdict: error}")))
                .containsExactly("-");
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void every_gate_can_be_turned_off(Gate gate) {
        assertThat(gate(gate, FIGURES, "gates: {all: off}")).isEmpty();
    }

    @Test
    void a_check_stands_as_its_worst_file() {
        CheckedFile sound =
                file(List.of(new GateResult(Gate.OVERDUE, Level.WARN, List.of(breach(Level.WARN)), Optional.empty())));
        CheckedFile broken = file(
                List.of(new GateResult(Gate.OVERDUE, Level.ERROR, List.of(breach(Level.ERROR)), Optional.empty())));
        CheckedFile refused = CheckedFile.refused(
                "c", List.of(new Problem(DocumentProblem.EMPTY_FILE, new Location("c", 1, 1), "", List.of())));
        CheckedFile passedBy = CheckedFile.refused("d", List.of());
        assertThat(standing()).isEqualTo(Standing.SOUND);
        assertThat(standing(sound, passedBy)).isEqualTo(Standing.SOUND);
        assertThat(standing(broken, sound)).isEqualTo(Standing.GATE_BROKEN);
        assertThat(standing(refused, broken, sound)).isEqualTo(Standing.NOT_ASSESSED);
    }

    private static Standing standing(CheckedFile... files) {
        CheckTally tally = new CheckTally();
        List.of(files).forEach(tally::add);
        return tally.standing();
    }

    private static CheckedFile file(List<GateResult> gates) {
        return CheckedFile.of("a", Assessed.of(FIGURES), List.of(), gates, Optional.empty());
    }

    private static Breach breach(Level level) {
        return new Breach(
                Gate.OVERDUE,
                level,
                Optional.of(new Location(Path.of("a").toString(), 1, 1)),
                new Matter.MoreMissing(1, 2));
    }
}
