package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a workbook through the command: handed out, filled in, merged, assessed. */
class ImportCommandTest {
    private static final String AS_OF = "--as-of=2023-12-01";

    /** What the command hands out, once for all tests. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path handedOut;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path back;

    @BeforeAll
    static void hand_out() {
        assertThat(Said.by("template", "neimenggu-2023", "--region=白云鄂博矿区", AS_OF, "-o", handedOut.toString())
                        .code())
                .isZero();
    }

    @BeforeEach
    void a_workbook_comes_back() throws IOException {
        back = Files.createDirectory(folder.resolve("回收"));
        try (Stream<Path> files = Files.list(handedOut)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        fill("sampling-completion-rate", 0.98);
    }

    @Test
    void a_folder_a_pattern_and_a_file_name_the_same_workbook() throws IOException {
        for (String name : List.of("", "/*.xlsx", "/填报表.xlsx")) {
            Said said = Said.by("import", back + name.replace("/*", "/填*"));
            assertThat(said.err()).isEmpty();
            assertThat(said.code()).isZero();
            assertThat(said.out()).isEqualTo("""
                rubric: neimenggu-2023
                region: 白云鄂博矿区
                asOf: 2023-12-01
                indicators:
                  监督抽检完成率: 98%
                """);
        }
    }

    @Test
    void a_submission_is_written_and_then_updated_and_the_screen_tells_the_cells() throws IOException {
        Path submission = folder.resolve("submission.yaml");
        Said first = Said.by("import", back.toString(), "-o", submission.toString());
        assertThat(first.out()).contains("监督抽检完成率：98%", "填报表.xlsx:填报!J", "写出 " + submission);
        Files.writeString(submission, Files.readString(submission).replace("98%", "98%   # 核对过"));
        fill("sampling-completion-rate", 0.99);
        Path log = folder.resolve("log.txt");
        Said second = Said.by("import", back.toString(), "--into", submission.toString(), "--log", log.toString());
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("99%（原为 98%）");
        assertThat(submission).content().endsWith("  监督抽检完成率: 99%   # 核对过\n");
        assertThat(log).content().contains("99%（原为 98%）").doesNotContain("写出");
    }

    @Test
    void a_file_that_somebody_has_open_is_told_and_stops_nothing() throws IOException {
        Files.writeString(back.resolve("~$填报表.xlsx"), "kept by a running program");
        for (String name : List.of("", "/*.xlsx")) {
            Said said = Said.by("import", back + name);
            assertThat(said.code()).isZero();
            assertThat(said.err()).contains("~$填报表.xlsx", "占用");
            assertThat(said.out()).contains("监督抽检完成率: 98%");
        }
    }

    @Test
    void folders_below_and_archives_are_read_and_the_rest_is_named() throws IOException {
        Files.createDirectories(back.resolve("旗县"));
        Files.move(back.resolve("填报表.xlsx"), back.resolve("旗县/填报表.xlsx"));
        Files.writeString(back.resolve("说明.txt"), "");
        Said said = Said.by("import", back.toString());
        assertThat(said.out()).contains("监督抽检完成率: 98%");
        assertThat(said.err()).contains("说明.txt", "没有读");
    }

    @Test
    void a_full_width_colon_and_a_day_in_chinese_are_understood() {
        Path report = folder.resolve("报告.html");
        Said said =
                Said.by("assess", back.resolve("填报表.xlsx").toString(), "--as-of", "2023年12月1日", "-f", "html：" + report);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(report).content().contains("2023-12-01");
    }

    @Test
    void a_task_table_may_be_a_workbook_wherever_one_is_asked_for() throws IOException {
        Path tasks = folder.resolve("分工表.xlsx");
        assertThat(tasks).exists();
        try (InputStream in = Files.newInputStream(tasks);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("分工.xlsx"))) {
            book.getSheetAt(0).getRow(2).getCell(4).setCellValue("区市场监管局");
            book.write(out);
        }
        String filled = folder.resolve("分工.xlsx").toString();
        Path units = folder.resolve("units");
        assertThat(Said.by("template", "neimenggu-2023", "--by-unit", "--tasks", filled, "-o", units.toString())
                        .code())
                .isZero();
        assertThat(units.resolve("各单位/填报表-区市场监管局.xlsx")).exists();
        Path ledger = folder.resolve("台账.xlsx");
        Said said = Said.by("ledger", back.resolve("填报表.xlsx").toString(), "--tasks", filled, "-o", ledger.toString());
        assertThat(said.code()).as(said.err()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(ledger))) {
            assertThat(book.getSheet("区市场监管局")).isNotNull();
        }
    }

    @Test
    void a_name_that_says_another_kind_of_file_is_refused_before_anything_is_read() {
        for (String name : List.of("x.xlsx", "x.XLS", "x.docx", "x.json", "x.csv", "x.zip")) {
            Path file = folder.resolve(name);
            for (String option : List.of("-o", "--into")) {
                Said said = Said.by("import", back.toString(), option, file.toString());
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.err()).contains(".yaml");
            }
            assertThat(file).doesNotExist();
        }
        String submission = back.resolve("填报表.xlsx").toString();
        for (String name : List.of("台账.xls", "台账.docx", "台账.yaml", "台账")) {
            Said said = Said.by("ledger", submission, "-o", folder.resolve(name).toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains(".xlsx 结尾");
            assertThat(folder.resolve(name)).doesNotExist();
        }
    }

    @Test
    void nothing_is_written_where_something_is_wrong() throws IOException {
        fill("sampling-completion-rate", 98);
        Path submission = folder.resolve("submission.yaml");
        Said said = Said.by("import", back.toString(), "-o", submission.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("完成率 9800% 超过计划的两倍", "填报表.xlsx:填报!J");
        assertThat(submission).doesNotExist();
    }

    @Test
    void no_workbook_is_written_over() throws IOException {
        Path workbook = back.resolve("填报表.xlsx");
        byte[] before = Files.readAllBytes(workbook);
        for (String option : List.of("-o", "--into", "--log")) {
            Said said = Said.by("import", workbook.toString(), option, workbook.toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("不能覆盖");
        }
        assertThat(workbook).hasBinaryContent(before);
    }

    @Test
    void a_workbook_is_assessed_and_explained_straight_away() {
        String workbook = back.resolve("填报表.xlsx").toString();
        assertThat(Said.by("assess", workbook, "-f", "json").out())
                .contains("\"cell\" : \"填报!J", "\"path\" : \"" + workbook + "\"");
        assertThat(Said.by("explain", workbook, "28").out()).contains("98%", "填报表.xlsx:填报!J");
    }

    @Test
    void what_came_back_and_what_did_not_goes_into_a_workbook_even_if_something_is_wrong() throws IOException {
        fill("sampling-completion-rate", 9.8);
        Path result = folder.resolve("收表结果.xlsx");
        Path submission = folder.resolve("submission.yaml");
        Said refused = Said.by(
                "import",
                back.toString(),
                "-o",
                submission.toString(),
                "--tasks",
                "../../samples/neimenggu-2023/baiyun-obo/tasks.yaml",
                "--result",
                result.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("未交：", "区市场监管局", "收表结果写入 " + result);
        assertThat(submission).doesNotExist();
        try (InputStream in = Files.newInputStream(result);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("错误").getRow(2).getCell(2).getStringCellValue())
                    .startsWith("填报!J");
            assertThat(book.getSheet("交表情况").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("未交");
        }
        Said partly = Said.by("import", back.toString(), "-o", submission.toString(), "--keep-going");
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.err()).contains("有错的和有冲突的没有取用");
        assertThat(submission).content().contains("region: 白云鄂博矿区").doesNotContain("监督抽检完成率");
        assertThat(Said.by("import", back.toString(), "--result", "结果.csv").err())
                .contains(".xlsx 结尾");
    }

    private void fill(String key, double value) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("填报表.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(back.resolve("填报表.xlsx"))) {
            for (Row row : book.getSheet("填报")) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                    row.getCell(9).setCellValue(value);
                }
            }
            book.write(out);
        }
    }
}
