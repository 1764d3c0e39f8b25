package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rubric whose source prints {@code 1.1}, {@code A-3} and {@code 十二}: people read and write these, and no other. */
class PrintedNumbersTest {
    private static final String RUBRICS = "src/test/resources/rubrics/printed-numbers";
    private static final Pattern ORDERS = Pattern.compile("(?<![\\d.,:-])(101|102|201|301|401|501)(?![\\d.:,-])");

    private static final String LACKING = """
            rubric: printed-numbers
            region: 示例县
            asOf: 2024-12-31
            target: 9
            electives: [A]
            indicators:
              牵头机制建立: 否
              检查完成率: 79%
              投入经费: 9
              没有发生事故: 否
            """;
    private static final String MENDED =
            LACKING.replace("牵头机制建立: 否", "牵头机制建立: 是").replace("79%", "80%").replace("没有发生事故: 否", "没有发生事故: 是");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String lacking = "";
    private String mended = "";

    @BeforeEach
    void write() throws IOException {
        lacking = written("lacking.yaml", LACKING);
        mended = written("mended.yaml", MENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_report_shows_them(String lang) throws IOException {
        for (String report : reports(lang, "text", "markdown", "github-summary", "tap", "tap13", "junit", "sarif")) {
            assertThat(report).contains("1.1", "1.2", "A-3", "十二", "V-1");
            assertThat(withoutIds(report)).doesNotContainPattern(ORDERS);
        }
    }

    @Test
    void so_do_documents() throws IOException {
        for (String document : reports("zh", "html", "docx", "xlsx")) {
            String text = withoutIds(document).replaceAll("(?s)<(style|script).*?</\\1>", "");
            assertThat(text).contains("1.1", "A-3", "十二", "V-1").doesNotContainPattern(ORDERS);
        }
    }

    /** What one run writes in all of {@code formats}. */
    private List<String> reports(String lang, String... formats) throws IOException {
        List<String> words = new ArrayList<>(List.of("assess", lacking, "--lang", lang));
        for (String format : formats) {
            words.addAll(List.of("-f", format + ":" + folder.resolve("report." + format)));
        }
        Said ran = run(words.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        List<String> texts = new ArrayList<>();
        for (String format : formats) {
            texts.add(Opened.text(folder.resolve("report." + format)));
        }
        return texts;
    }

    @Test
    void json_has_them_beside_the_order() {
        String json = run("assess", lacking, "-f", "json").out();
        assertThat(json)
                .contains("\"number\" : 101,\n")
                .containsPattern("\"number\" : 101,\\s+\"label\" : \"1.1\"")
                .containsPattern("\"number\" : 4,\\s+\"label\" : \"十一\"")
                .containsPattern("\"clause\" : 501,\\s+\"label\" : \"V-1\"");
    }

    @Test
    void they_are_written_where_something_is_explained() {
        Said all = run("explain", lacking, "1.1", "Ａ－３", "十二", "V-1", "(一)", "201");
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(withoutIds(all.out())).doesNotContainPattern(ORDERS);
        assertThat(run("explain", lacking, "A-3").out()).contains("小项 A-3", "79%");
        assertThat(run("explain", lacking, "（一）").out()).contains("小项 1.1", "小项 1.2");
        Said wrong = run("explain", lacking, "A-4");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("A-3");
    }

    @Test
    void they_are_written_in_submissions() throws IOException {
        String exempt = written("exempt.yaml", MENDED.replace("indicators:", """
                notApplicable:
                  - {clause: 1.1, reason: 辖区没有这类单位}
                  - {clause: １．２, reason: 辖区没有这类单位}
                indicators:"""));
        Said ran = run("assess", exempt);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("小项 1.1 已申报合理缺项", "小项 1.2 不在来源标注的合理缺项之列");
        assertThat(withoutIds(ran.out() + ran.err())).doesNotContainPattern(ORDERS);
        assertThat(run("assess", mended, "--na", "1.1=辖区没有这类单位").out()).contains("合理缺项（1 个小项）");
        Said wrong = run("assess", mended, "--na", "A-4=没有");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("A-3");
        Said elective = run("assess", written("elective.yaml", LACKING.replace("[A]", "[C]")));
        assertThat(elective.code()).isEqualTo(2);
        assertThat(elective.err()).contains("C", "B");
    }

    @Test
    void they_are_written_in_task_tables_and_efforts() throws IOException {
        String tasks = written(
                "tasks.yaml",
                "tasks: printed-numbers\nregion: 示例县\nclauses:\n  1.1: {units: [甲局]}\n  A-3: {units: [乙局]}\n  十二: {units: [丙局]}\n");
        Said assessed = run("assess", lacking, "--tasks", tasks);
        assertThat(assessed.code()).as(assessed.err()).isZero();
        assertThat(assessed.out()).contains("甲局", "乙局", "丙局");
        String table = written("分工表.csv", "原文编号,责任单位\n1.1,甲局\nA-3,乙局\n十二,丙局\n");
        assertThat(run("assess", lacking, "--tasks", table).out()).contains("甲局", "乙局", "丙局");
        String efforts = written("efforts.yaml", "clauses: {1.1: 3, A-3: 5, 十二: 7}\n");
        Said plan = run("plan", lacking, "--tasks", tasks, "--effort", efforts);
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("1.1", "A-3", "十二", "V-1");
        assertThat(withoutIds(plan.out())).doesNotContainPattern(ORDERS);
        Said wrong = run("plan", lacking, "--effort", written("bad.yaml", "clauses: {十三: 3}\n"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("没有小项 十三", "十二");
    }

    @Test
    void what_to_do_next_and_what_has_changed_show_them() {
        for (Said ran : List.of(
                run("compare", lacking, mended),
                run("compare", lacking, mended, "-f", "markdown"),
                run("assess", lacking, "--set", "牵头机制建立=是"),
                run("rank", lacking, mended, "-f", "csv"),
                run("rank", lacking, mended))) {
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(withoutIds(ran.out())).doesNotContainPattern(ORDERS);
        }
        assertThat(run("compare", lacking, mended).out()).contains("1.1", "A-3", "V-1");
        assertThat(run("rank", lacking, mended, "-f", "csv").out()).contains("V-1");
        assertThat(run("rank", lacking, mended, "-f", "json").out()).containsPattern("\"501\" : \"V-1\"");
        assertThat(run("plan", lacking, "-f", "json").out())
                .containsPattern("\"clause\" : 501,\\s+\"label\" : \"V-1\"");
    }

    /** Where only reports are left, too, and where there are other plans. */
    @Test
    void so_do_reports_side_by_side_and_other_plans() throws IOException {
        String old = folder.resolve("old.json").toString();
        assertThat(run("assess", lacking, "-f", "json:" + old).code()).isZero();
        Said changed = run("compare", old, mended, "-f", "json");
        assertThat(changed.code()).as(changed.err()).isZero();
        assertThat(changed.out())
                .containsPattern("\"number\" : 101,\\s+\"label\" : \"1.1\"")
                .containsPattern("\"number\" : 501,\\s+\"label\" : \"V-1\"")
                .containsPattern("\"item\" : 1,\\s+\"label\" : \"（一）\"");
        assertThat(run("compare", lacking, mended, "-f", "json").out())
                .containsPattern("\"clause\" : 101,\\s+\"label\" : \"1.1\"")
                .containsPattern("\"item\" : 1,\\s+\"label\" : \"（一）\"");
        String tasks = written("tasks.yaml", "tasks: printed-numbers\nregion: 示例县\nclauses:\n  1.1: {units: [甲局]}\n");
        Said plan = run("plan", lacking, "--tasks", tasks, "--target", "7", "--alternatives");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("备选方案").containsPattern("[增减]小项 (1\\.[12]|A-3|十二|V-1)");
        assertThat(withoutIds(plan.out())).doesNotContainPattern(ORDERS);
    }

    /** What is kept over months and over a province. */
    @Test
    void so_do_a_site_a_trend_and_a_ledger() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path site = folder.resolve("site");
        String later = written("later.yaml", MENDED.replace("2024-12-31", "2024-11-30"));
        assertThat(run("check", lacking, "-f", "json:" + reports.resolve("1.json"), "-f", "html:" + site)
                        .code())
                .isLessThan(2);
        assertThat(run("check", later, "-f", "json:" + reports.resolve("2.json"))
                        .code())
                .isLessThan(2);
        assertThat(withoutIds(Opened.text(site)).replaceAll("(?s)<(style|script).*?</\\1>", ""))
                .contains("1.1", "A-3", "V-1")
                .doesNotContainPattern(ORDERS);
        for (String format : List.of("text", "csv", "html")) {
            Said trend = run("trend", reports.toString(), "-f", format);
            assertThat(trend.code()).as(trend.err()).isZero();
            assertThat(trend.out()
                            .replaceAll("(?s)<(style|script).*?</\\1>", "")
                            .replaceAll("points=\"[^\"]*\"", ""))
                    .as(format)
                    .contains("1.1")
                    .doesNotContainPattern(ORDERS);
        }
        assertThat(run("trend", reports.toString(), "-f", "html").out()).contains("V-1");
        assertThat(run("trend", reports.toString(), "-f", "json").out()).containsPattern("\"501\" : \"V-1\"");
        Path ledger = folder.resolve("ledger.xlsx");
        Said kept = run("ledger", lacking, "-o", ledger.toString());
        assertThat(kept.code()).as(kept.err()).isZero();
        // A hidden column holds the order, by which rows are found again.
        assertThat(Opened.text(ledger)).contains("1.1", "A-3", "V-1");
    }

    @Test
    void forms_show_them_and_come_back() throws IOException {
        Path forms = folder.resolve("forms");
        Said template = run("template", "printed-numbers", "--from", mended, "-o", forms.toString());
        assertThat(template.code()).as(template.err()).isZero();
        assertThat(Opened.text(forms)).contains("1.1", "A-3", "十二", "V-1");
        Path book;
        try (Stream<Path> files = Files.walk(forms)) {
            book = files.filter(file -> file.toString().endsWith(".xlsx")
                            && !file.toString().contains("分工"))
                    .findFirst()
                    .orElseThrow();
        }
        Path back = folder.resolve("back.yaml");
        Said imported = run("import", book.toString(), "-o", back.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(run("assess", back.toString()).out()).contains("示例县");
    }

    @Test
    void the_rubric_is_sound_shows_both_and_its_cases_name_them() {
        Said lint = run("rubric", "lint", "printed-numbers");
        assertThat(lint.code()).as(lint.out() + lint.err()).isZero();
        Said test = run("rubric", "test", "printed-numbers");
        assertThat(test.out()).as(test.err()).contains("1.1").doesNotContain("应为");
        assertThat(run("rubric", "show", "printed-numbers").out()).contains("1.1（序号 101）", "A-3（序号 201）", "十二（序号 401）");
    }

    private static String withoutIds(String text) {
        return text.replaceAll("printed-numbers/\\d+(/\\d+)?", "")
                .replaceAll("clause-\\d+", "")
                .replaceAll("\"(fingerprint|[\\w/]*[hH]ash[\\w/]*)\" ?: ?\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{12,}", "");
    }

    private Said run(String... words) {
        return Said.by(
                Stream.concat(Stream.of(words), Stream.of("--rubrics", RUBRICS)).toArray(String[]::new));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
