package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Which sheets, rows and columns a form has, and how it prints. */
class TemplateBookTest extends FormOfTheDistrict {
    @Test
    void the_meta_sheet_names_the_rubric_and_every_other_sheet() {
        Map<MetaKey, String> meta = meta(WORKBOOK);
        assertThat(meta)
                .containsEntry(MetaKey.FORMAT, "readiness-template")
                .containsEntry(MetaKey.RUBRIC, "neimenggu-2023")
                .containsEntry(MetaKey.DIGEST, DISTRICT.rubric().identity().digest())
                .containsEntry(MetaKey.UNIT, "");
        for (MetaKey key : List.of(MetaKey.GUIDE, MetaKey.DATA, MetaKey.EXEMPTIONS)) {
            assertThat(WORKBOOK.getSheet(meta.get(key))).as(key.id()).isNotNull();
        }
    }

    @Test
    void a_rubric_without_exemptible_clauses_has_no_sheet_for_them() {
        XSSFWorkbook other = workbook(Requests.bare("longting-2022", Lang.ZH));
        assertThat(meta(other)).containsEntry(MetaKey.EXEMPTIONS, "");
        assertThat(other.getSheet("合理缺项")).isNull();
    }

    @Test
    void columns_and_rows_are_named_for_the_program_out_of_sight() {
        Row names = data.getRow(SheetLayout.NAMES_ROW);
        assertThat(names.getZeroHeight()).isTrue();
        assertThat(data.isColumnHidden(DataColumn.KEY.ordinal())).isTrue();
        assertThat(StreamSupport.stream(names.spliterator(), false).map(Cell::getStringCellValue))
                .containsExactlyElementsOf(
                        Arrays.stream(DataColumn.values()).map(DataColumn::id).toList());
        assertThat(rows()).allSatisfy(row -> {
            RowKey key =
                    RowKey.parse(cell(row, DataColumn.KEY).getStringCellValue()).orElseThrow();
            assertThat(DISTRICT.rubric().indicator(key.indicator())).isPresent();
            assertThat(key.year())
                    .isEqualTo(
                            cell(row, DataColumn.YEAR).getCellType() == CellType.BLANK
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(
                                            (int) cell(row, DataColumn.YEAR).getNumericCellValue()));
        });
    }

    @Test
    void every_sheet_is_protected_without_a_password_and_the_workbook_keeps_its_sheets() {
        assertThat(WORKBOOK).allSatisfy(sheet -> assertThat(sheet.getProtect()).isTrue());
        assertThat(data.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(WORKBOOK.isStructureLocked()).isTrue();
    }

    @Test
    void it_prints_on_a4_across_with_the_header_on_every_page() {
        assertThat(List.of(WORKBOOK.getSheet("填报说明"), data, WORKBOOK.getSheet("合理缺项")))
                .allSatisfy(sheet -> {
                    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                    assertThat(sheet.getFitToPage()).isTrue();
                    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                    assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
                });
        assertThat(data.getRepeatingRows().getFirstRow()).isEqualTo(SheetLayout.HEADER_ROW);
        assertThat(data.getPaneInformation().isFreezePane()).isTrue();
        assertThat(data.getCTWorksheet().getAutoFilter().getRef())
                .startsWith("A2:")
                .endsWith(String.valueOf(SheetLayout.FIRST_ROW + rows().size()));
    }

    @Test
    void region_and_as_of_date_are_locked_where_they_are_known_and_open_where_not() {
        assertThat(guide(WORKBOOK, SheetLayout.REGION_CELL).getStringCellValue())
                .isEqualTo("白云鄂博矿区");
        assertThat(guide(WORKBOOK, SheetLayout.AS_OF_CELL)
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo(Requests.DAY);
        assertThat(guide(WORKBOOK, SheetLayout.REGION_CELL).getCellStyle().getLocked())
                .isTrue();
        assertThat(guide(WORKBOOK, SheetLayout.AS_OF_CELL).getCellStyle().getLocked())
                .isTrue();
        XSSFWorkbook open = workbook(Requests.bare("neimenggu-2023", Lang.ZH));
        for (String place : List.of(SheetLayout.REGION_CELL, SheetLayout.AS_OF_CELL)) {
            assertThat(guide(open, place).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(guide(open, place).getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void equal_requests_are_equal_bytes() {
        assertThat(bytes(Requests.district(Lang.ZH))).isEqualTo(bytes(DISTRICT));
    }

    @Test
    void names_from_a_task_table_stay_text() {
        XSSFWorkbook nasty = workbook(Requests.with("=1+1", "@SUM(A1)"));
        XSSFCell region = guide(nasty, SheetLayout.REGION_CELL);
        XSSFCell unit = nasty.getSheet("填报").getRow(SheetLayout.FIRST_ROW).getCell(DataColumn.UNITS.ordinal());
        for (XSSFCell cell : List.of(region, unit)) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void an_english_workbook_holds_no_chinese() {
        for (String rubric : List.of("neimenggu-2023", "national-2020")) {
            TemplateRequest request = Requests.bare(rubric, Lang.EN);
            Set<String> printed = request.rubric().clauses().values().stream()
                    .map(Clause::label)
                    .collect(Collectors.toSet());
            XSSFWorkbook english = workbook(request);
            assertThat(english)
                    .allSatisfy(sheet -> assertThat(sheet)
                            .allSatisfy(row -> assertThat(row)
                                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                                    .allSatisfy(cell -> assertThat(cell.getStringCellValue()
                                                    .lines()
                                                    .filter(line -> !printed.contains(line))
                                                    .map(line -> line.replace(
                                                            request.rubric()
                                                                    .identity()
                                                                    .document(),
                                                            "")))
                                            .noneMatch(line -> line.matches("(?s).*[\\p{IsHan}，。；、：].*")))));
        }
    }

    @Test
    void below_the_data_there_is_room_to_sign_which_no_program_reads() {
        List<Row> notes = StreamSupport.stream(data.spliterator(), false)
                .filter(row -> row.getRowNum() >= SheetLayout.FIRST_ROW + rows().size())
                .toList();
        assertThat(notes)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                cell(row, DataColumn.VALUE).getCellStyle().getLocked())
                        .isFalse());
        assertThat(cell(notes.get(0), DataColumn.ASKS).getStringCellValue()).contains("填报人", "审核人");
        XSSFSheet guide = WORKBOOK.getSheet("填报说明");
        assertThat(StreamSupport.stream(guide.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> cell.getCellType() == CellType.STRING)
                        .map(Cell::getStringCellValue))
                .contains("填报人", "审核人", "电话", "单位盖章");
    }

    @Test
    void a_form_of_one_unit_does_not_ask_for_the_as_of_date() {
        TemplateRequest request = Requests.bare("neimenggu-2023", Lang.ZH);
        TemplateWords words = new TemplateWords(request.lang());
        Form form = new Forms(request, words.phrases()).byUnit().get(0);
        try (XSSFWorkbook one =
                new XSSFWorkbook(new ByteArrayInputStream(new TemplateBook(request, words).of(form, true)))) {
            assertThat((Object) one.getSheetAt(0).getRow(new CellReference(SheetLayout.AS_OF_CELL).getRow()))
                    .isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
