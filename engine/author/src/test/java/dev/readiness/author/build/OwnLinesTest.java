package dev.readiness.author.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.cases.CaseCoverage;
import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.cases.CaseResult;
import dev.readiness.author.cases.CaseRunner;
import dev.readiness.author.lint.Linter;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.LineState;
import dev.readiness.engine.plan.Unplannable;
import dev.readiness.engine.proof.Concluded;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Proofs;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.ProofSubject;
import dev.readiness.report.next.ProofText;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a rubric's own conclude caps, conditions of grades and remarks from all that was judged. */
class OwnLinesTest {
    private static final String ID = "ruled-2024";
    private static final Path FOLDER = Path.of("src/test/resources/own").resolve(ID);
    private static final RuleBuilder BUILDER = new RuleBuilder(CompilerJars.ofClassPath());
    private static final Packs.Read READ = Packs.with(List.of(FOLDER), false, BUILDER);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_case_comes_out_as_it_says_and_tries_everything() {
        assertThat(READ.problems()).isEmpty();
        List<CaseResult> results = results(READ.packs());
        assertThat(results)
                .hasSize(13)
                .allSatisfy(result -> assertThat(result.holds())
                        .as(result.ruleCase() + " " + result.mismatches() + result.problems())
                        .isTrue());
        CaseCoverage coverage = CaseCoverage.of(rubric(READ.packs()), results);
        assertThat(coverage.untriedLines()).isEmpty();
        assertThat(coverage.untriedGrades()).isEmpty();
    }

    @Test
    void lint_finds_nothing_in_them() {
        assertThat(new Linter(READ.packs()).lint(rubric(READ.packs()))).isEmpty();
    }

    @Test
    void what_is_open_lowers_what_is_certain_and_not_what_is_possible() {
        Assessment open = assess(READ.packs(), "一项没有建立、一项没有填，可能封顶");
        assertThat(open.scorecard().interval().low().shown()).isEqualTo("45");
        assertThat(open.scorecard().interval().high().shown()).isEqualTo("80");
        assertThat(line(open, "核心不达标").rules()).containsExactly("核心.两项以上", "核心.不到两项");
    }

    @Test
    void every_report_says_so_in_both_languages_and_explain_names_the_rule() {
        Assessment capped = assess(READ.packs(), "两项核心制度没有建立，总分封顶45分");
        assertThat(new TextReport(Lang.ZH, Style.PLAIN, 5).render(capped)).contains("核心制度有两项以上没有建立，总分最高 45 分（第七条）");
        assertThat(new TextReport(Lang.EN, Style.PLAIN, 5).render(capped))
                .contains("two or more core systems are lacking: the total is at most 45");
        assertThat(new JsonReport(Lang.EN).render(capped))
                .contains("\"ruling\" : \"核心不达标\"", "\"capsScore\" : 45", "\"核心.两项以上\"");
        Proof proof = new Proofs(capped).verdict();
        assertThat(all(proof)
                        .map(Proof::claim)
                        .filter(Concluded.OfLine.class::isInstance)
                        .distinct())
                .hasSize(4);
        assertThat(all(new Proofs(capped).score())).allMatch(each -> each.step().follows(each));
        assertThat(new ProofText(Lang.ZH, Style.PLAIN, false).render(capped, List.of(new ProofSubject.Verdict())))
                .contains("核心.两项以上", "第七条");
        Assessment excellent = assess(READ.packs(), "全部做到，评为优秀并予表扬");
        assertThat(new TextReport(Lang.ZH, Style.PLAIN, 5).render(excellent)).contains("评为优秀，予以通报表扬（第九条）");
        assertThat(new TextReport(Lang.EN, Style.PLAIN, 5).render(excellent)).contains("rated excellent and commended");
    }

    @Test
    void a_plan_is_refused_since_nothing_is_known_of_what_rules_ask_for() {
        assertThat(Unplannable.of(rubric(READ.packs()))).contains(Unplannable.OWN_RULES);
    }

    @Test
    void none_or_several_conclusions_are_never_yes_or_no() throws IOException {
        Packs none = changed("核心.不到两项", "$many < 2", "$many < 1");
        Assessment open = assess(none, "一项核心制度没有建立，不封顶，项目一只有三分之二");
        assertThat(line(open, "核心不达标").truth()).isEqualTo(Truth.OPEN);
        assertThat(line(open, "核心不达标").rules()).containsExactly("engine.no-rule");
        assertThat(open.scorecard().interval().low().shown()).isEqualTo("45");
        Packs several = changed("核心.不到两项", "$many < 2", "$many < 3");
        assertThat(line(assess(several, "两项核心制度没有建立，总分封顶45分"), "核心不达标").rules())
                .containsExactly("engine.several-rules");
        assertThat(told(none)).containsOnly("not-ruled");
        assertThat(new Linter(none).lint(rubric(none))).singleElement().satisfies(problem -> {
            assertThat(problem.location().file()).endsWith("rulings.yaml");
            assertThat(problem.location().line()).isEqualTo(2);
            assertThat(problem.message(Lang.ZH)).contains("核心不达标", "cases/rulings.yaml");
        });
        assertThat(told(several)).containsOnly("ruled-twice");
    }

    @Test
    void a_grade_that_hangs_on_rules_that_say_nothing_is_not_judged() throws IOException {
        Packs none = changed("均衡.都达到", "not JudgedDimension( applies,", "not JudgedDimension( !applies,");
        Assessment twice = assess(none, "一项核心制度没有建立，不封顶，项目一只有三分之二");
        assertThat(line(twice, "各项均衡").judged()).isFalse();
        assertThat(twice.advice().ruling().reason()).isEqualTo(Reason.GRADED);
        assertThat(new TextReport(Lang.ZH, Style.PLAIN, 5).render(twice)).contains("各项目得分率都不低于八成");
    }

    @Test
    void what_is_concluded_of_something_made_up_is_refused_where_it_stands() throws IOException {
        Packs made = changed(
                "核心.不到两项",
                "conclusions.fails($q);",
                "conclusions.fails(new RuleQuestion(\"别的\", $q.asOf(), java.util.Map.of()));");
        assertThat(told(made)).contains("rule-fails");
    }

    @Test
    void a_word_that_the_rubric_does_not_know_is_told_where_it_stands() throws IOException {
        assertThat(told(changed("核心.不到两项", "isIn(\"核心\")", "isIn(\"重点\")"))).contains("rule-unknown-word");
        assertThat(told(changed("瞒报.没有", "number == 5", "number == 6"))).contains("rule-unknown-word");
    }

    @Test
    void a_ruling_that_a_grade_asks_for_has_to_be_there() throws IOException {
        copy();
        Path grades = folder.resolve(ID).resolve("grades.yaml");
        Files.writeString(grades, Files.readString(grades).replace("rule: 各项均衡", "rule: 各项平衡"));
        assertThat(Packs.with(List.of(folder.resolve(ID)), false, BUILDER).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().line()).isEqualTo(4);
                    assertThat(problem.message(Lang.ZH)).contains("各项平衡");
                });
    }

    private Packs changed(String rule, String from, String to) throws IOException {
        copy();
        Path drl = folder.resolve(ID).resolve("rules/rulings.drl");
        String text = Files.readString(drl);
        int at = text.indexOf("rule \"" + rule);
        assertThat(text.indexOf(from, at)).isPositive();
        Files.writeString(
                drl,
                text.substring(0, at)
                        + text.substring(at)
                                .replaceFirst(
                                        java.util.regex.Pattern.quote(from),
                                        java.util.regex.Matcher.quoteReplacement(to)));
        Packs.Read read = Packs.with(List.of(folder.resolve(ID)), false, BUILDER);
        assertThat(read.problems()).isEmpty();
        return read.packs();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(ID).resolve(FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
    }

    private static List<String> told(Packs packs) {
        return new Linter(packs)
                .lint(rubric(packs)).stream()
                        .flatMap(problem -> problem.code().rule().stream())
                        .collect(Collectors.toList());
    }

    private static Assessment assess(Packs packs, String sentence) {
        return results(packs).stream()
                .filter(result -> result.ruleCase().sentence().equals(sentence))
                .findFirst()
                .orElseThrow()
                .assessment()
                .orElseThrow();
    }

    private static LineState line(Assessment assessment, String name) {
        return assessment.advice().lines().stream()
                .filter(line -> line.line().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Proof> all(Proof proof) {
        return Stream.concat(Stream.of(proof), proof.grounds().stream().flatMap(OwnLinesTest::all));
    }

    private static List<CaseResult> results(Packs packs) {
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(new Assessor(packs));
        List<CaseResult> results = CaseFiles.of(packs, ID, problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
        assertThat(problems.inOrder()).isEmpty();
        return results;
    }

    private static Rubric rubric(Packs packs) {
        return packs.find(ID).orElseThrow();
    }
}
