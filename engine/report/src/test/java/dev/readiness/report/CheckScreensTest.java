package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.Config;
import dev.readiness.engine.check.ConfigChain;
import dev.readiness.engine.check.ConfigReader;
import dev.readiness.engine.check.Expected;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Gates;
import dev.readiness.engine.check.Roll;
import dev.readiness.report.json.CheckJson;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.text.CheckText;
import dev.readiness.report.writing.StreamedReport;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A submission that breaks every gate there is, as text and JSON in both languages. */
class CheckScreensTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final String BEFORE = """
            rubric: neimenggu-2023
            region: Example County
            asOf: 2023-12-01
            indicators:
              public-satisfaction: 90
              campaign-awareness-rate: 90%
              responsibility-rules-applied: yes
              major-food-accidents: none
              grave-food-incidents: none
            """;
    private static final String NOW = """
            rubric: neimenggu-2023
            region: Example County
            asOf: 2023-03-01
            tasks: tasks.yaml
            assumptions: {notApplicableScope: any-clause}
            notApplicable:
              - {clause: 2, reason: not here}
            indicators:
              public-satisfaction: 79
              sampling-completion-rate: {numerator: 0, denominator: 0}
              responsibility-rules-applied: no
              leaders-observe-duties: yes
            """;
    private static final String CONFIG = """
            gates: {all: warn, veto-tripped: error, missing: {most: 3, kinds: {rate: 0}}, score: {least: 50%}}
            rubrics:
              neimenggu-2023:
                dimension: {least: {一: 3}}
                item: {least: {24: 90%}}
                item-share: {least: 60%}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CheckedFile file;

    @BeforeEach
    void check() throws IOException {
        Path before = write("before.yaml", BEFORE.replace("  grave-food-incidents: none\n", ""));
        Path last = write(
                "last.json",
                new JsonReport(Lang.EN).render(assess(before).assessment().orElseThrow()));
        write("tasks.yaml", """
                tasks: neimenggu-2023
                region: Example County
                clauses: {1: {units: [A], deadline: 2023-02-01}}
                """);
        Optional<Baseline> baseline = BaselineReader.read(last).baseline();
        assertThat(baseline).isPresent();
        Config config = new ConfigReader(ASSESSOR.packs())
                .read("readiness.yml", CONFIG.getBytes(StandardCharsets.UTF_8))
                .config()
                .orElseThrow();
        file = new Checker(
                        CheckScreensTest::assess,
                        path -> new ConfigChain(List.of(config), List.of(), List.of()),
                        List.of(),
                        baseline)
                .check(Input.of(write("now.yaml", NOW)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Assessed assess(Input input) {
        return new Assessed(input, assess(input.file()));
    }

    private static Assessor.Result assess(Path path) {
        return ASSESSOR.assess(path, Overrides.none());
    }

    private List<CheckedFile> all() {
        ReadSubmission broken = new SubmissionReader(ASSESSOR.packs())
                .read("broken.yaml", "rubric: neimenggu-2023".getBytes(StandardCharsets.UTF_8), Overrides.none());
        return List.of(file, CheckedFile.refused("broken.yaml", broken.problems()));
    }

    private static String text(Lang lang, int most, List<CheckedFile> files) {
        StringWriter out = new StringWriter();
        return whole(new CheckText(lang, Style.PLAIN, most).to(out), out, files);
    }

    private String json(Lang lang) {
        StringWriter out = new StringWriter();
        return whole(new CheckJson(lang, out), out, all());
    }

    private static String whole(
            StreamedReport<CheckedFile, CheckTally> report, StringWriter out, List<CheckedFile> files) {
        CheckTally tally = new CheckTally();
        files.forEach(each -> {
            report.part(each).run();
            tally.add(each);
        });
        String before = report.end(tally);
        assertThat(before.isEmpty()).isEqualTo(report.isShownAtOnce());
        return before + out;
    }

    @ParameterizedTest
    @EnumSource(
            value = Gate.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_COMPARED", "ABSENT", "DUPLICATE"})
    void every_gate_is_broken_and_every_breach_is_worded(Gate gate) {
        GateResult result = file.gates().stream()
                .filter(each -> each.gate() == gate)
                .findFirst()
                .orElseThrow();
        assertThat(result.holds()).as(gate.key()).isFalse();
        result.breaches().forEach(breach -> {
            String chinese = new GateText(Lang.ZH).say(breach, file.assessment());
            String english = new GateText(Lang.EN).say(breach, file.assessment());
            assertThat(chinese).containsPattern("\\p{IsHan}").doesNotContainPattern("\\{\\d}");
            assertThat(english).isNotBlank().doesNotContainPattern("[\\p{IsHan}：，。；、]|\\{\\d}");
        });
    }

    @Test
    void the_english_screen_is_english() {
        String screen = text(Lang.EN, Integer.MAX_VALUE, all());
        assertThat(screen).doesNotContainPattern("[\\p{IsHan}：，。；、]").contains("files: 2;", "since the baseline");
    }

    @Test
    void a_long_list_is_cut_and_counted() {
        String screen = text(Lang.ZH, 1, all());
        assertThat(screen).contains("另有").contains("共 2 份").contains("与上次相比");
    }

    @Test
    void json_tells_every_breach_with_its_place_and_is_the_same_again() {
        String json = json(Lang.EN);
        assertThat(json)
                .isEqualTo(json(Lang.EN))
                .contains("\"standing\" : \"NOT_ASSESSED\"", "\"gate\" : \"veto-tripped\"", "\"state\" : \"NEW\"")
                .contains("\"line\" : 9");
    }

    @Test
    void a_check_serves_as_the_baseline_of_the_next() throws IOException {
        Path report = write("check.json", json(Lang.ZH));
        Optional<Baseline> baseline = BaselineReader.read(report).baseline();
        CheckedFile again = new Checker(CheckScreensTest::assess, path -> ConfigChain.NONE, List.of(), baseline)
                .check(Input.of(folder.resolve("now.yaml")));
        assertThat(again.comparison().orElseThrow().known()).isTrue();
        assertThat(again.comparison().orElseThrow().fixed()).isEmpty();
        assertThat(again.comparison().orElseThrow().states().values())
                .containsOnly(dev.readiness.engine.check.Comparison.State.UNCHANGED);
        assertThat(again.gates().stream().filter(gate -> gate.gate() == Gate.REGRESSION))
                .singleElement()
                .satisfies(gate -> assertThat(gate.holds()).isTrue());
    }

    /** A region of the list that is not there, one that is there twice, and one that the baseline does not know. */
    private List<CheckedFile> regions() throws IOException {
        Baseline strange = BaselineReader.read(write(
                        "strange.json",
                        new JsonReport(Lang.ZH)
                                .render(assess(write("other.yaml", NOW.replace("Example County", "Elsewhere")))
                                        .assessment()
                                        .orElseThrow())))
                .baseline()
                .orElseThrow();
        Checker checker =
                new Checker(CheckScreensTest::assess, path -> ConfigChain.NONE, List.of(), Optional.of(strange));
        Expected expected =
                new Expected("Nowhere", Optional.empty(), "", "Bureau", "desk", new Location("regions.yml", 3, 5));
        Roll roll = new Roll(List.of(expected), Optional.of(strange), checker::gates);
        CheckedFile first = checker.check(Input.of(folder.resolve("now.yaml")));
        roll.call(first);
        roll.call(checker.check(Input.of(write("twice.yaml", NOW))));
        List<CheckedFile> all = new ArrayList<>(List.of(first));
        all.addAll(roll.results());
        return all;
    }

    @Test
    void regions_that_are_absent_twice_or_new_are_named() throws IOException {
        for (Lang lang : Lang.values()) {
            String screen = text(lang, 5, regions());
            assertThat(screen)
                    .contains("Nowhere", "regions.yml", "Bureau", "desk")
                    .contains("Elsewhere", "strange.json")
                    .contains("twice.yaml", "now.yaml");
            StringWriter out = new StringWriter();
            assertThat(whole(new CheckJson(lang, out), out, regions()))
                    .contains("\"regions\" : 3", "\"region\" : \"Nowhere\"")
                    .contains("\"gate\" : \"absent\"", "\"gate\" : \"duplicate\"", "\"gate\" : \"not-compared\"");
        }
    }

    @Test
    void a_region_that_was_absent_last_time_is_still_expected() throws IOException {
        StringWriter out = new StringWriter();
        Path report = write("absent.json", whole(new CheckJson(Lang.ZH, out), out, regions()));
        Optional<Baseline> last = BaselineReader.read(report).baseline();
        List<CheckedFile> again = new Roll(List.of(), last, (path, rubric) -> Gates.standard()).results();
        assertThat(again)
                .extracting(each -> each.claim().orElseThrow().region())
                .contains("Nowhere", "Elsewhere", "Example County");
    }

    @Test
    void a_baseline_is_read_in_the_version_that_is_written() {
        assertThat(JsonReport.SCHEMA_VERSION).isEqualTo(String.valueOf(Baseline.NEWEST_SCHEMA));
    }

    @Test
    void a_breach_without_a_place_is_about_the_file() {
        String screen = text(Lang.ZH, 1, List.of(file));
        assertThat(screen).contains(file.path() + "  得分 ");
    }
}
