package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and ledgers in the hands of a real spreadsheet program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreadsheetTest {
    /** A4 across, in points. */
    private static final Pattern A4_ACROSS =
            Pattern.compile("/MediaBox\\s*\\[\\s*0 0 84[12][.\\d]* 59[56][.\\d]*\\s*]");

    private static final int NAMES_ROW = 0;
    private static final int STATUS_OPEN = 2;

    private static final String VETOED = Sample.named("vetoed").submission();

    private final Readiness readiness = Readiness.command();

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What went in, and what came out when all was saved at once, since to start the program takes longest. */
    private final Map<String, Path> given = new HashMap<>();

    private final Map<String, Path> saved = new HashMap<>();
    private final Map<String, Path> printed = new HashMap<>();

    @BeforeAll
    void save_all(@TempDir Path made) throws IOException {
        folder = made;
        SpreadsheetProgram program = SpreadsheetProgram.in(folder);
        given.put("filled", filled());
        given.put("formulas", formulas());
        given.put("progress", progress());
        given.put("ledger", ledger("ledger", VETOED));
        given.put("plan", plan());
        convert(program, "xlsx", List.of("filled", "formulas", "progress"), saved);
        convert(program, "pdf", List.of("template", "ledger", "plan"), printed);
    }

    private void convert(SpreadsheetProgram program, String format, List<String> names, Map<String, Path> into) {
        List<Path> results = program.save(format, names.stream().map(given::get).toArray(Path[]::new));
        for (int i = 0; i < names.size(); i++) {
            into.put(names.get(i), results.get(i));
        }
    }

    @Test
    void a_template_comes_back_with_its_rows_locks_and_checks_and_is_reckoned() throws IOException {
        try (XSSFWorkbook filled = open(given.get("filled"));
                XSSFWorkbook back = open(saved.get("filled"))) {
            XSSFSheet data = filled.getSheet("填报");
            XSSFSheet again = back.getSheet("填报");
            assertThat(texts(again, column(again, "key"))).isEqualTo(texts(data, column(data, "key")));
            assertThat(again.getProtect()).isTrue();
            assertThat(locks(again)).isEqualTo(locks(data));
            assertThat(checked(again)).isEqualTo(checked(data)).isPositive();
            assertThat(again.getPrintSetup().getLandscape()).isTrue();
            assertThat(again.getRepeatingRows().getFirstRow()).isEqualTo(1);
            List<String> states = texts(again, column(again, "status"));
            assertThat(states.get(0)).isEqualTo("已填");
            assertThat(states.subList(1, states.size())).containsOnly("未填");
            assertThat(back.getSheet("readiness")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "ledger", "plan"})
    void it_prints_on_a4_across(String book) throws IOException {
        String pdf = Files.readString(printed.get(book), StandardCharsets.ISO_8859_1);
        assertThat(A4_ACROSS.matcher(pdf).results().count()).isPositive();
        assertThat(Pattern.compile("/MediaBox")
                        .matcher(A4_ACROSS.matcher(pdf).replaceAll(""))
                        .results())
                .isEmpty();
    }

    @Test
    void names_like_formulas_stay_text_when_the_program_saves_a_ledger() throws IOException {
        try (XSSFWorkbook workbook = open(saved.get("formulas"))) {
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
        Path ledger = saved.get("progress");
        Ran ran = readiness.run("ledger", VETOED, "-o", ledger.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        try (XSSFWorkbook workbook = open(ledger)) {
            XSSFSheet all = workbook.getSheetAt(0);
            assertThat(row(all, "111").getCell(column(all, "progress")).getStringCellValue())
                    .isEqualTo("整改中");
        }
    }

    /** A template, and the same with its first row filled in. */
    private Path filled() throws IOException {
        Path out = folder.resolve("template");
        Ran ran = readiness.run("template", "neimenggu-2023", "--as-of", "2023-12-01", "-o", out.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        Path template = out.resolve("填报表.xlsx");
        given.put("template", template);
        return changed(template, folder.resolve("filled.xlsx"), "填报", data -> data.getRow(STATUS_OPEN), "value", "是");
    }

    private Path formulas() throws IOException {
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
        return ledger("formulas", submission.toString());
    }

    private Path progress() throws IOException {
        Path ledger = ledger("progress", VETOED);
        return changed(ledger, ledger, "", all -> row(all, "111"), "progress", "整改中");
    }

    private Path plan() {
        Path book = folder.resolve("plan.xlsx");
        Ran ran =
                readiness.run("plan", Sample.named("baiyun-obo").submission(), "--alternatives", "-f", "xlsx:" + book);
        assertThat(ran.code()).as(ran.err()).isZero();
        return book;
    }

    private Path ledger(String name, String submission) {
        Path out = folder.resolve(name + ".xlsx");
        Ran ran = readiness.run("ledger", submission, "-o", out.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        return out;
    }

    /** {@code from} with {@code text} in one cell, of the first sheet if none is named. */
    private static Path changed(
            Path from, Path to, String name, Function<XSSFSheet, Row> where, String column, String text)
            throws IOException {
        try (XSSFWorkbook workbook = open(from)) {
            XSSFSheet sheet = name.isEmpty() ? workbook.getSheetAt(0) : workbook.getSheet(name);
            where.apply(sheet).getCell(column(sheet, column)).setCellValue(text);
            try (var out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
        return to;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
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
