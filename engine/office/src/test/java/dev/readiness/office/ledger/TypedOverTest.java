package dev.readiness.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.Assessment;
import dev.readiness.office.layout.SheetLayout;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write into a ledger, in whichever column, is kept or refused when it is made again. */
class TypedOverTest {
    /** What the figures say. */
    private static final Set<LedgerColumn> REFUSED = EnumSet.of(
            LedgerColumn.CLAUSE,
            LedgerColumn.GRADE,
            LedgerColumn.WORTH,
            LedgerColumn.FOUND,
            LedgerColumn.DAYS_LEFT,
            LedgerColumn.STATE);

    private static final Set<LedgerColumn> COLUMNS = EnumSet.complementOf(EnumSet.of(LedgerColumn.KEY));
    private static final Set<LedgerColumn> KEPT = kept();

    private static final Assessment BEFORE = Assessed.of("监督抽检完成率: 90%", "群众满意度: 79");
    private static final Assessment AFTER = Assessed.of("监督抽检完成率: 95%", "群众满意度: 85");
    private static final Assessment LED = Assessed.of("市监局", List.of("监督抽检完成率: 90%", "群众满意度: 79"));
    private static final byte[] FIRST = Written.of(BEFORE).bytes();
    private static final byte[] UNITS = Written.of(LED).bytes();

    private final Written first = Written.open(FIRST);

    /** The row of clause 28 stays open, that of clause 111 is closed since. */
    @ParameterizedTest
    @ValueSource(strings = {"28", "111"})
    void a_text_in_any_column_is_kept_unless_the_figures_say_what_stands_there(String key) {
        for (LedgerColumn column : KEPT) {
            type(first, key, column);
        }
        Written again = first.again(AFTER);
        Written more = again.again(BEFORE);
        for (LedgerColumn column : KEPT) {
            assertThat(Written.text(again.row(key), column)).as(column.name()).isEqualTo("人写的");
            assertThat(Written.text(more.row(key), column)).as(column.name()).isEqualTo("人写的");
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_text_in_place_of_what_the_figures_say_is_refused(LedgerColumn column) {
        for (String key : List.of("28", "111")) {
            Written ledger = Written.open(FIRST);
            Cell cell = type(ledger, key, column);
            LedgerReader.Read read = new LedgerReader(AFTER.submission()).read(ledger.bytes());
            assertThat(read.refusal()).contains(LedgerReader.Refusal.TYPED_OVER);
            assertThat(read.detail()).isEqualTo("台账!" + cell.getAddress());
        }
    }

    private static Set<LedgerColumn> kept() {
        Set<LedgerColumn> kept = EnumSet.copyOf(COLUMNS);
        kept.removeAll(REFUSED);
        return kept;
    }

    static Set<LedgerColumn> refused() {
        return REFUSED;
    }

    private static Cell type(Written ledger, String key, LedgerColumn column) {
        Cell cell = ledger.row(key).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        cell.setCellValue("人写的");
        return cell;
    }

    @Test
    void a_text_in_the_rows_above_is_kept() {
        for (LedgerColumn column : COLUMNS) {
            for (int head = LedgerBook.NAMES_ROW + 1; head < LedgerBook.FIRST_ROW; head++) {
                if (head != LedgerBook.AS_OF_ROW || column.ordinal() != LedgerBook.AS_OF_COLUMN) {
                    Written.write(first.all.getRow(head), column.ordinal(), "人写的 " + head);
                }
            }
        }
        Written again = first.again(AFTER).again(AFTER);
        for (LedgerColumn column : COLUMNS) {
            assertThat(Written.text(again.all.getRow(LedgerBook.HEADER_ROW), column))
                    .as(column.name())
                    .isEqualTo("人写的 " + LedgerBook.HEADER_ROW);
            assertThat(Written.text(again.all.getRow(1), column))
                    .as(column.name())
                    .isEqualTo("人写的 1");
        }
    }

    @Test
    void nothing_typed_is_nothing_kept() {
        Written again = first.again(AFTER);
        assertThat(again.bytes()).isNotEmpty();
        assertThat(Written.text(again.row("28"), LedgerColumn.TODO)).contains("再提高 5 个百分点");
        assertThat(new LedgerReader(AFTER.submission())
                        .read(again.bytes())
                        .ledger()
                        .orElseThrow()
                        .rows()
                        .values())
                .allSatisfy(row -> assertThat(row.typed()).isEmpty());
    }

    @Test
    void a_deadline_that_people_set_stays_set_until_they_clear_it() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        Cell cell =
                first.row("28").getCell(LedgerColumn.DEADLINE.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellValue(day);
        Written again = first.again(AFTER).again(BEFORE);
        Cell kept = again.row("28").getCell(LedgerColumn.DEADLINE.ordinal());
        assertThat(kept.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
        assertThat(again.row("28").getCell(LedgerColumn.DAYS_LEFT.ordinal()).getCellType())
                .isEqualTo(CellType.FORMULA);
        kept.setBlank();
        assertThat(Written.text(again.again(AFTER).row("28"), LedgerColumn.DEADLINE))
                .isEqualTo(Written.text(Written.of(AFTER).row("28"), LedgerColumn.DEADLINE));
    }

    @Test
    void notes_links_and_fills_are_kept_in_every_column() {
        for (LedgerColumn column : COLUMNS) {
            mark(first.row("28").getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        }
        Written again = first.again(AFTER);
        for (Written each : List.of(again, again.again(BEFORE))) {
            for (LedgerColumn column : COLUMNS) {
                Cell kept = each.row("28").getCell(column.ordinal());
                assertThat(kept.getCellComment().getString().getString())
                        .as(column.name())
                        .isEqualTo("请核实");
                assertThat(kept.getHyperlink().getAddress()).as(column.name()).isEqualTo("https://example.org/a");
                assertThat(((XSSFCellStyle) kept.getCellStyle())
                                .getFillForegroundXSSFColor()
                                .getARGBHex())
                        .as(column.name())
                        .isEqualTo("FFFF0000");
            }
        }
    }

    @Test
    void a_state_that_people_wrote_into_a_row_of_their_own_stays() {
        Row added = first.all.createRow(first.all.getLastRowNum() + 1);
        Written.write(added, LedgerColumn.ASKS.ordinal(), "督查发现");
        Written.write(added, LedgerColumn.STATE.ordinal(), "已销号");
        assertThat(first.again(AFTER).rows())
                .anyMatch(row -> Written.text(row, LedgerColumn.STATE).equals("已销号"));
    }

    @Test
    void progress_on_a_sheet_of_a_unit_comes_back_to_the_first_one() {
        Written units = Written.open(UNITS);
        XSSFSheet unit = units.workbook.getSheetAt(1);
        Row row = unit.getRow(UnitSheet.FIRST_ROW);
        String key = row.getCell(0).getStringCellValue();
        type(row, "progress", "整改中");
        type(row, "remark", "已约谈");
        Written again = units.again(LED);
        assertThat(Written.text(again.row(key), LedgerColumn.PROGRESS)).isEqualTo("整改中");
        assertThat(Written.text(again.row(key), LedgerColumn.REMARK)).isEqualTo("已约谈");
        Row shown = again.workbook.getSheet(unit.getSheetName()).getRow(UnitSheet.FIRST_ROW);
        assertThat(shown.getCell(UnitSheet.column("progress")).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(Written.text(shown, UnitSheet.column("progress"))).isEqualTo("整改中");
    }

    @Test
    void what_was_written_on_both_sheets_stands_side_by_side() {
        Written units = Written.open(UNITS);
        XSSFSheet unit = units.workbook.getSheetAt(1);
        Row row = unit.getRow(UnitSheet.FIRST_ROW);
        String key = row.getCell(0).getStringCellValue();
        Written.write(units.row(key), LedgerColumn.PROGRESS.ordinal(), "需协调");
        Written.write(units.row(key), LedgerColumn.REMARK.ordinal(), "办公室已催");
        type(row, "progress", "已完成");
        type(row, "remark", "9月底完成");
        Written again = units.again(LED);
        assertThat(Written.text(again.row(key), LedgerColumn.PROGRESS)).contains("需协调", unit.getSheetName() + "：已完成");
        assertThat(Written.text(again.row(key), LedgerColumn.REMARK)).contains("办公室已催", unit.getSheetName() + "：9月底完成");
    }

    /** A ledger of an earlier version does not remember what it wrote itself. */
    @Test
    void of_a_ledger_that_remembers_nothing_both_sheets_are_kept_as_well() {
        Written units = Written.open(UNITS);
        Row row = units.workbook.getSheetAt(1).getRow(UnitSheet.FIRST_ROW);
        String key = row.getCell(0).getStringCellValue();
        Written.write(units.row(key), LedgerColumn.PROGRESS.ordinal(), "需协调");
        type(row, "progress", "已完成");
        for (Row meta : units.workbook.getSheet(SheetLayout.META_SHEET)) {
            for (int column = 3; column <= 5; column++) {
                Optional.ofNullable(meta.getCell(column)).ifPresent(meta::removeCell);
            }
        }
        Written again = units.again(LED);
        assertThat(Written.text(again.row(key), LedgerColumn.PROGRESS)).contains("需协调", "已完成");
        assertThat(Written.text(again.again(LED).row(key), LedgerColumn.PROGRESS))
                .isEqualTo(Written.text(again.row(key), LedgerColumn.PROGRESS));
    }

    @Test
    void anything_else_on_a_sheet_of_a_unit_is_refused() {
        for (String column : List.of("clause", "grade", "found", "todo", "time", "deadline")) {
            Written ledger = Written.open(UNITS);
            XSSFSheet unit = ledger.workbook.getSheetAt(1);
            Cell cell = unit.getRow(UnitSheet.FIRST_ROW).getCell(UnitSheet.column(column));
            cell.setCellValue("人写的");
            LedgerReader.Read read = new LedgerReader(LED.submission()).read(ledger.bytes());
            assertThat(read.refusal()).as(column).contains(LedgerReader.Refusal.TYPED_OVER);
            assertThat(read.detail()).contains(unit.getSheetName() + "!" + cell.getAddress());
        }
        Written ledger = Written.open(UNITS);
        mark(ledger.workbook.getSheetAt(1).getRow(UnitSheet.FIRST_ROW).getCell(UnitSheet.column("progress")));
        assertThat(new LedgerReader(LED.submission()).read(ledger.bytes()).refusal())
                .contains(LedgerReader.Refusal.TYPED_OVER);
    }

    @Test
    void a_picture_is_not_thrown_away() {
        int picture = first.workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
        first.all.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2), picture);
        assertThat(new LedgerReader(AFTER.submission()).read(first.bytes()).refusal())
                .contains(LedgerReader.Refusal.STRANGE_OBJECTS);
    }

    private static void type(Row row, String column, String text) {
        Cell cell = row.getCell(UnitSheet.column(column));
        cell.removeFormula();
        cell.setCellValue(text);
    }

    private void mark(Cell cell) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        var note = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        note.setString("请核实");
        cell.setCellComment(note);
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.org/a");
        cell.setHyperlink(link);
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, 0, 0}, null));
        cell.setCellStyle(style);
    }
}
