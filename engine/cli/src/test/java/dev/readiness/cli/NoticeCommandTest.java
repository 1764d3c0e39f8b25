package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent out after a check: to the units of one region, or to all regions. */
class NoticeCommandTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: %s
            asOf: 2023-12-01
            tasks: tasks.yaml
            indicators:
              群众满意度: %s
              监督抽检均衡推进: %s
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void keep_the_report_of_last_time() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/tasks.yaml"), """
                tasks: neimenggu-2023
                region: 示例
                clauses:
                  28: {lead: [市场监管局], units: [农牧局]}
                  70: {lead: [创建办], deadline: 2023-12-20}
                """);
        write("1", "甲|县", "85", "是");
        write("2", "=乙县", "85", "是");
        write("3", "丙县", "85", "是");
        assertThat(Said.by("check", data(), "-f", "json:" + folder.resolve("last.json"))
                        .code())
                .isLessThan(2);
        write("1", "甲|县", "75", "否");
        Files.delete(folder.resolve("data/3.yaml"));
        write("4", "丁县", "85", "是");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void write(String name, String region, String satisfaction, String balanced) throws IOException {
        Files.writeString(
                folder.resolve("data/" + name + ".yaml"), SUBMISSION.formatted(region, satisfaction, balanced));
    }

    private Said notice(String what, String... more) {
        List<String> words = new ArrayList<>(List.of("notice", what));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    private Said all(String... more) {
        List<String> words = new ArrayList<>(
                List.of("--baseline", folder.resolve("last.json").toString()));
        words.addAll(List.of(more));
        return notice(data(), words.toArray(String[]::new));
    }

    @Test
    void of_one_region_each_unit_learns_what_it_has_to_see_to_and_by_when() {
        Said said = notice(folder.resolve("data/1.yaml").toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("# 甲\\|县创建工作待办事项通知\n")
                .contains("截至2023年12月1日", "触发否决 1 项", "）市场监管局\n", "）创建办\n")
                .containsPattern("\\| 28 \\| 不满足 \\|.*落实“监督抽检均衡推进”.*\\| 未定 \\| 农牧局 \\|")
                .containsPattern("\\| 70 \\| .* \\| 2023-12-20 \\|")
                .containsPattern("\\| 111 \\| 触发否决 \\|")
                .doesNotContain("## 一、比上次退步的事项");
    }

    @Test
    void a_single_unit_gets_its_own_whether_it_leads_or_supports_and_a_name_that_nobody_bears_is_refused() {
        String one = folder.resolve("data/1.yaml").toString();
        assertThat(notice(one, "--unit", "农牧局").out())
                .contains("农牧局：", "| 28 |")
                .doesNotContain("| 70 |");
        Said nobody = notice(one, "--unit", "农牧");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("“农牧”");
    }

    @Test
    void of_many_regions_it_sums_up_and_names_slips_strangers_and_whoever_is_gone() {
        Said said = all();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("# 创建工作调度通报\n")
                .contains("汇总 3 份", "触发否决 1 份", "| 甲\\|县 | 否决项 111 | 未触发 | 触发 |")
                .contains("上次没有、无法比较的：丁县。", "上次有、本次没有填报数据的：丙县。", "共性问题")
                .containsPattern("\\| 小项 \\| 要求 \\| 地区数 \\|\n.*\n\\| \\d+ \\| .* \\| 3 \\|");
        assertThat(all("--lang", "en").out())
                .contains("Notice on how the regions stand", "There last time, and no submission now")
                .doesNotContain("小项");
    }

    @Test
    void what_cannot_be_assessed_is_named_and_ends_with_two() throws IOException {
        Files.writeString(folder.resolve("data/5.yaml"), "rubric: neimenggu-2023\nregion: [\n");
        Said said = all();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("未能评估的填报数据\n\n").contains("5.yaml");
        assertThat(said.out()).contains("上次有、本次没有报来或未能评估的：丙县。");
        Said nothing = notice(folder.resolve("data/5.yaml").toString());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
    }

    @Test
    void word_and_workbook_say_the_same_and_no_region_becomes_a_formula() throws IOException {
        Path letter = folder.resolve("通报.docx");
        Path book = folder.resolve("通报.xlsx");
        assertThat(all("-f", "docx:" + letter, "-f", "xlsx:" + book).code()).isZero();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("创建工作调度通报", "否决项 111", "丙县", "（印发日期）");
        }
        byte[] before = Files.readAllBytes(book);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(text(workbook.getSheetAt(0))).contains("=乙县", "甲|县");
            assertThat(text(workbook.getSheetAt(1))).contains("否决项 111", "上次有，本次没有填报数据");
            assertThat(text(workbook.getSheetAt(2))).contains("农牧局", "2023-12-20");
        }
        all("-f", "xlsx:" + book);
        assertThat(Files.readAllBytes(book)).isEqualTo(before);
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(cell.getStringCellValue()).append('\n')));
        return text.toString().lines().collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f sarif", "-f text", "-f docx", "--baseline nowhere.json", "-f docx:data/1.yaml"})
    void what_makes_no_sense_is_refused(String options) {
        assertThat(notice(folder.resolve("data/1.yaml").toString(), options.split(" "))
                        .code())
                .isEqualTo(2);
    }
}
