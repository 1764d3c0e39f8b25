package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is new, fixed and worse. */
class BaselineTest {
    private static final String HEAD = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            """;
    private static final String BEFORE = HEAD + """
            indicators:
              群众满意度: 85
              党政领导食品安全责任制规定落实: 是
              监督抽检完成率: 99%
              不合格食品核查处置率: 98%
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** The report of {@code submission} as far as a baseline needs it. */
    private static PastAssessment past(String submission) {
        Assessment assessment = Assessed.of(submission);
        return new PastAssessment(
                "submission.yaml",
                assessment.submission().rubric().id(),
                assessment.submission().region(),
                assessment.scorecard().scaled(),
                assessment.advice().vetoes().stream()
                        .filter(veto -> veto.state().name().equals("TRIPPED"))
                        .map(veto -> veto.clause().number())
                        .collect(java.util.stream.Collectors.toSet()),
                assessment.advice().lost().stream()
                        .map(score -> score.clause().number())
                        .collect(java.util.stream.Collectors.toSet()),
                Map.of(),
                assessment.advice().missing().size(),
                Optional.empty(),
                Lack.of(assessment).stream().map(BaselineTest::past).toList());
    }

    private static Comparison.Past past(Lack lack) {
        return new Comparison.Past(
                lack.clause().number(),
                lack.finding().requirement().indicator().id(),
                "",
                lack.finding().answer().year(),
                lack.finding().outcome().name(),
                lack.finding()
                        .answer()
                        .figure()
                        .map(dev.readiness.criteria.number.Quantity::written)
                        .orElse(""));
    }

    private static Comparison compare(String now) {
        return Comparison.of(Assessed.of(now), Optional.of(past(BEFORE)));
    }

    private static List<Class<?>> worse(String now) {
        return Held.gate(Gate.REGRESSION, Assessed.of(now), "", Optional.of(past(BEFORE)))
                .orElseThrow()
                .breaches()
                .stream()
                .<Class<?>>map(breach -> breach.matter().getClass())
                .toList();
    }

    @Test
    void lines_that_moved_change_nothing() {
        Comparison comparison = compare("# 一行说明\n\n" + BEFORE.replace("indicators:", "note: 挪动\nindicators:"));
        assertThat(comparison.count(Comparison.State.NEW)).isZero();
        assertThat(comparison.count(Comparison.State.UPDATED)).isZero();
        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.count(Comparison.State.UNCHANGED)).isPositive();
        assertThat(worse("# 一行说明\n" + BEFORE)).isEmpty();
    }

    @Test
    void another_figure_of_the_same_finding_is_an_update() {
        Comparison comparison = compare(BEFORE.replace("99%", "99.5%"));
        assertThat(comparison.count(Comparison.State.UPDATED)).isEqualTo(1);
        assertThat(comparison.count(Comparison.State.NEW)).isZero();
        assertThat(comparison.fixed()).isEmpty();
    }

    @Test
    void what_is_met_now_is_fixed_and_what_is_not_any_more_is_new() {
        Comparison comparison = compare(BEFORE.replace("99%", "100%").replace("实: 是", "实: 否"));
        assertThat(comparison.fixed()).extracting(Comparison.Past::clause).containsExactly(28);
        assertThat(comparison.count(Comparison.State.NEW)).isEqualTo(1);
    }

    @Test
    void a_missing_figure_that_turns_out_short_is_one_finding_less_and_one_more() {
        Comparison comparison = compare(BEFORE + "  在产企业监督抽检覆盖率: 90%\n");
        assertThat(comparison.fixed()).extracting(Comparison.Past::outcome).containsExactly("MISSING");
        assertThat(comparison.count(Comparison.State.NEW)).isEqualTo(1);
    }

    @Test
    void of_a_file_that_the_baseline_does_not_know_everything_is_new() {
        Comparison comparison = Comparison.of(Assessed.of(BEFORE), Optional.empty());
        assertThat(comparison.known()).isFalse();
        assertThat(comparison.count(Comparison.State.NEW))
                .isEqualTo(Lack.of(Assessed.of(BEFORE)).size());
    }

    @Test
    void a_lower_score_a_lost_clause_a_tripped_veto_and_more_missing_are_worse() {
        assertThat(worse(BEFORE.replace("85", "84.999"))).containsExactly(Matter.ScoreFell.class);
        assertThat(worse(BEFORE.replace("85", "85.001"))).isEmpty();
        assertThat(worse(BEFORE.replace("85", "79")))
                .containsExactlyInAnyOrder(Matter.ScoreFell.class, Matter.NewlyTripped.class);
        assertThat(worse(BEFORE.replace("  不合格食品核查处置率: 98%\n", ""))).containsExactly(Matter.MoreMissing.class);
    }

    @Test
    void without_a_baseline_nothing_is_compared() {
        assertThat(Held.gate(Gate.REGRESSION, BEFORE, "gates: {regression: error}"))
                .isEmpty();
    }

    /** Thousands of regions that lack the same would else be thousands of times as much to keep. */
    @Test
    void what_regions_lack_alike_is_kept_once() throws IOException {
        String lack = """
                {"clause": 1, "indicator": {"id": "a", "title": "甲"}, "outcome": "MISSING"}""";
        String file = """
                {"rubric": "r", "region": "%s", "score": 1, "findings": [%s]}""";
        Path report = Files.writeString(
                folder.resolve("last.json"),
                "{\"schemaVersion\": \"1\", \"kind\": \"check\", \"files\": [" + file.formatted("甲县", lack) + ", "
                        + file.formatted("乙县", lack) + "]}");
        List<PastAssessment> past =
                BaselineReader.read(report).baseline().orElseThrow().assessments();
        Comparison.Past one = past.get(0).lacks().get(0);
        assertThat(past.get(1).lacks().get(0)).isSameAs(one);
        assertThat(one.fingerprint(past.get(0).claim()))
                .isNotEqualTo(one.fingerprint(past.get(1).claim()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schemaVersion\": \"1\"                          | JSON_SYNTAX",
                "[1                                                 | NOT_A_REPORT",
                "rubric: x                                          | NOT_A_REPORT",
                "<!doctype html><html></html>                       | NOT_A_REPORT",
                "%PDF-1.7                                           | NOT_A_REPORT",
                "[]                                                 | NOT_A_REPORT",
                "{}                                                 | NOT_A_REPORT",
                "{\"schemaVersion\": \"1\", \"rubric\": \"x\"}      | NOT_A_REPORT",
                "{\"schemaVersion\": \"one\", \"kind\": \"check\"}  | NOT_A_REPORT",
                "{\"schemaVersion\": \"2\", \"kind\": \"check\"}    | REPORT_NEWER"
            })
    void what_is_no_report_is_refused(String text, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("last.json"), text);
        assertThat(BaselineReader.read(file).baseline()).isEmpty();
        assertThat(BaselineReader.read(file).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly(code);
    }

    @Test
    void a_baseline_that_is_not_there_or_is_a_folder_is_refused() {
        assertThat(BaselineReader.read(folder.resolve("none.json")).problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.FILE_NOT_FOUND);
        assertThat(BaselineReader.read(folder).problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.FILE_UNREADABLE);
    }

    @Test
    void a_submission_is_known_by_its_path_or_else_by_its_region() {
        Assessment now = Assessed.of(BEFORE);
        PastAssessment same = past(BEFORE);
        assertThat(new Baseline("b", List.of(same, moved(same, "x.yaml")), List.of()).find(now))
                .contains(same);
        assertThat(new Baseline("b", List.of(moved(same, "x.yaml")), List.of()).find(now))
                .isPresent();
        assertThat(new Baseline("b", List.of(moved(same, "x.yaml"), moved(same, "y.yaml")), List.of()).find(now))
                .as("two regions of that name")
                .isEmpty();
    }

    private static PastAssessment moved(PastAssessment past, String path) {
        return new PastAssessment(
                path,
                past.rubric(),
                past.region(),
                past.score(),
                past.tripped(),
                past.lost(),
                past.labels(),
                past.missing(),
                past.dated(),
                past.lacks());
    }
}
