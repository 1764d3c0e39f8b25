package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and ledgers in the hands of a real spreadsheet program. */
class SpreadsheetTest {
    /** A4 across, in points. */
    private static final Pattern A4_ACROSS =
            Pattern.compile("/MediaBox\\s*\\[\\s*0 0 84[12][.\\d]* 59[56][.\\d]*\\s*]");

    private static final int NAMES_ROW = 0;
    private static final int STATUS_OPEN = 2;

    private final Readiness readiness = Readiness.command();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SpreadsheetProgram program;

    @BeforeEach
    void find() {
        program = SpreadsheetProgram.in(folder);
    }

    @Test
    void a_template_comes_back_with_its_rows_locks_and_checks_and_is_reckoned() throws IOException {
        Path template = template();
        try (XSSFWorkbook given = new XSSFWorkbook(Files.newInputStream(template))) {
            XSSFSheet data = given.getSheet("填报");
            data.getRow(STATUS_OPEN).getCell(column(data, "value")).setCellValue("是");
            Path filled = folder.resolve("filled.xlsx");
            try (var out = Files.newOutputStream(filled)) {
                given.write(out);
            }
            try (XSSFWorkbook saved = new XSSFWorkbook(Files.newInputStream(program.save(filled, "xlsx")))) {
                XSSFSheet again = saved.getSheet("填报");
                assertThat(texts(again, column(again, "key"))).isEqualTo(texts(data, column(data, "key")));
                assertThat(again.getProtect()).isTrue();
                assertThat(locks(again)).isEqualTo(locks(data));
                assertThat(checked(again)).isEqualTo(checked(data)).isPositive();
                assertThat(again.getPrintSetup().getLandscape()).isTrue();
                assertThat(again.getRepeatingRows().getFirstRow()).isEqualTo(1);
                List<String> states = texts(again, column(again, "status"));
                assertThat(states.get(0)).isEqualTo("已填");
                assertThat(states.subList(1, states.size())).containsOnly("未填");
                assertThat(saved.getSheet("readiness")).isNotNull();
            }
        }
    }

    @Test
    void template_ledger_and_plan_print_on_a4_across() throws IOException {
        for (Path workbook : List.of(template(), ledger(Sample.named("vetoed").submission()), plan())) {
            String pdf = Files.readString(program.save(workbook, "pdf"), StandardCharsets.ISO_8859_1);
            assertThat(A4_ACROSS.matcher(pdf).results().count()).isPositive();
            assertThat(Pattern.compile("/MediaBox")
                            .matcher(A4_ACROSS.matcher(pdf).replaceAll(""))
                            .results())
                    .isEmpty();
        }
    }

    private Path plan() {
        Path book = folder.resolve("plan.xlsx");
        Ran ran = Readiness.command()
                .run("plan", Sample.named("baiyun-obo").submission(), "--alternatives", "-f", "xlsx:" + book);
        assertThat(ran.code()).as(ran.err()).isZero();
        return book;
    }

    @Test
    void names_like_formulas_stay_text_when_the_program_saves_a_ledger() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), """
                tasks: neimenggu-2023
                region: 甲旗
                clauses:
                  28: {lead: "=1+1", units: ["@SUM(A1:A2)"], time: "+1+1", deadline: 2023-12-31}
                """);
        Path submission = Files.writeString(folder.resolve("submission.yaml"), """
                rubric: neimenggu-2023
                region: "=2+3"
                asOf: 2023-12-01
                tasks: tasks.yaml
                indicators:
                  监督抽检完成率: 90%
                """);
        Path saved = program.save(ledger(submission.toString()), "xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            XSSFSheet all = workbook.getSheetAt(0);
            Row row = row(all, "28");
            assertThat(row.getCell(column(all, "lead")).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(column(all, "support")).getStringCellValue()).isEqualTo("@SUM(A1:A2)");
            assertThat(row.getCell(column(all, "time")).getStringCellValue()).isEqualTo("+1+1");
            assertThat(row.getCell(column(all, "lead")).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(column(all, "daysLeft")).getNumericCellValue())
                    .isEqualTo(30);
        }
    }

    @Test
    void what_the_program_saved_into_a_ledger_is_kept_when_it_is_made_again() throws IOException {
        String submission = Sample.named("vetoed").submission();
        Path ledger = ledger(submission);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(ledger))) {
            XSSFSheet all = workbook.getSheetAt(0);
            row(all, "111").getCell(column(all, "progress")).setCellValue("整改中");
            try (var out = Files.newOutputStream(ledger)) {
                workbook.write(out);
            }
        }
        Path saved = program.save(ledger, "xlsx");
        Ran ran = readiness.run("ledger", submission, "-o", saved.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            XSSFSheet all = workbook.getSheetAt(0);
            assertThat(row(all, "111").getCell(column(all, "progress")).getStringCellValue())
                    .isEqualTo("整改中");
        }
    }

    private Path template() {
        Path out = folder.resolve("template");
        if (!Files.exists(out)) {
            Ran ran = readiness.run("template", "neimenggu-2023", "--as-of", "2023-12-01", "-o", out.toString());
            assertThat(ran.code()).as(ran.err()).isZero();
        }
        return out.resolve("填报表.xlsx");
    }

    private Path ledger(String submission) {
        Path out = folder.resolve("ledger.xlsx");
        Ran ran = readiness.run("ledger", submission, "-o", out.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        return out;
    }

    private static int column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(NAMES_ROW)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException("The column (" + name + ") must be there.");
    }

    private static Row row(Sheet sheet, String key) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column(sheet, "key"));
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new IllegalStateException("The row (" + key + ") must be there.");
    }

    private static List<String> texts(Sheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= STATUS_OPEN && row.getCell(column) != null) {
                texts.add(row.getCell(column).getStringCellValue());
            }
        }
        return texts;
    }

    private static List<String> locks(Sheet sheet) {
        List<String> open = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(cell.getAddress().formatAsString());
                }
            }
        }
        return open;
    }

    private static int checked(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .flatMap(each -> List.of(each.getRegions().getCellRangeAddresses()).stream())
                .mapToInt(CellRangeAddress::getNumberOfCells)
                .sum();
    }
}
