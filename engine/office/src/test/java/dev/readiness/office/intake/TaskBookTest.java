package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.TemplateRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A task table in a workbook or a CSV file is the same as one in YAML. */
class TaskBookTest {
    private static final Path DISTRICT = Path.of("../../samples/neimenggu-2023/baiyun-obo/tasks.yaml");

    private final Rubric rubric = SampleBook.PACKS.find("neimenggu-2023").orElseThrow();
    private final TaskTableReader reader = new TaskTableReader(rubric, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_table_that_the_template_writes_comes_back_as_it_was(Lang lang) throws IOException {
        TaskTable typed = reader.read(DISTRICT).table().orElseThrow();
        LocalDate day = LocalDate.of(2023, 12, 1);
        Template template = new Template(
                new TemplateRequest(rubric, Optional.of(typed), Optional.empty(), Optional.of(day), day, lang));
        Template.HandOut table = template.whole().stream()
                .filter(each -> each.path().matches("(分工表|tasks)\\.xlsx"))
                .findFirst()
                .orElseThrow();
        TaskTableReader.ReadTaskTable read = reader.read(Files.write(folder.resolve(table.path()), table.bytes()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.table().orElseThrow().region()).isEqualTo(typed.region());
        for (int clause : rubric.clauses().keySet()) {
            TaskTable again = read.table().orElseThrow();
            assertThat(again.units(clause)).as("units of %s", clause).isEqualTo(typed.units(clause));
            assertThat(again.leads(clause)).as("leads of %s", clause).isEqualTo(typed.leads(clause));
            assertThat(again.time(clause)).as("time of %s", clause).isEqualTo(typed.time(clause));
            assertThat(again.deadline(clause)).isEqualTo(typed.deadline(clause));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void a_table_of_text_is_read_in_the_encodings_of_spreadsheet_programs(String charset) throws IOException {
        String text = """
            某区任务分工,,,,
            序号,牵头单位,配合单位（部门）,完成时限,备注
            28,区市场监管局,"区农牧局、区卫健委",2023年12月31日,
            29,"区教育局",,2023年底前,
            ,,,,以上
            """;
        Path file = Files.write(folder.resolve("分工.csv"), text.getBytes(Charset.forName(charset)));
        TaskTableReader.ReadTaskTable read = reader.read(file);
        assertThat(read.problems()).isEmpty();
        TaskTable table = read.table().orElseThrow();
        assertThat(table.units(28)).containsExactly("区市场监管局", "区农牧局", "区卫健委");
        assertThat(table.leads(28)).containsExactly("区市场监管局");
        assertThat(table.deadline(28)).contains(LocalDate.of(2023, 12, 31));
        assertThat(table.time(29)).contains("2023年底前");
        assertThat(table.deadline(29)).isEmpty();
    }

    @Test
    void units_of_a_table_that_names_none_in_the_lead_stand_side_by_side() throws IOException {
        String text = "序号,责任单位,配合部门\n28,\"区市场监管局、区教育局\",区卫健委\n";
        TaskTable table = reader.read(Files.writeString(folder.resolve("分工.csv"), text))
                .table()
                .orElseThrow();
        assertThat(table.units(28)).containsExactly("区市场监管局", "区教育局", "区卫健委");
        assertThat(table.leads(28)).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_with_its_cell() throws IOException {
        String text = "小项;牵头单位;时限;时间要求\n999;区教育局;;\n;区教育局;;\n28;区教育局;2023-02-30;上半年\n";
        Path file = Files.writeString(folder.resolve("分工.csv"), "\uFEFF" + text);
        TaskTableReader.ReadTaskTable read = reader.read(file);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        DeclarationProblem.UNKNOWN_CLAUSE,
                        AttachmentProblem.TASK_WITHOUT_CLAUSE,
                        ValueProblem.NO_SUCH_DAY);
        assertThat(read.problems())
                .extracting(problem -> problem.location().cell())
                .contains("csv!A2", "csv!B3", "csv!C4");
    }

    @Test
    void a_workbook_that_is_no_task_table_says_what_one_is() throws IOException {
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("目录").createRow(0).createCell(0).setCellValue("单位");
            Path file = folder.resolve("目录.xlsx");
            try (var out = Files.newOutputStream(file)) {
                other.write(out);
            }
            assertThat(reader.read(file).problems())
                    .extracting(Problem::code)
                    .containsExactly(AttachmentProblem.TASKS_NO_TABLE);
        }
    }
}
