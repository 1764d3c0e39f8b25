package dev.readiness.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.Assessment;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.ledger.LedgerReader.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Making a ledger again loses nothing that people wrote. */
class KeptLedgerTest {
    private final Assessment before = Assessed.of("监督抽检完成率: 90%", "群众满意度: 79");
    private final Assessment after = Assessed.of("监督抽检完成率: 95%", "群众满意度: 85");
    private final Written first = Written.of(before);

    @Test
    void progress_and_remark_follow_their_clause_and_what_nobody_typed_is_written_anew() {
        Row row = first.row("28");
        Written.write(row, LedgerColumn.PROGRESS.ordinal(), "整改中");
        Written.write(row, LedgerColumn.REMARK.ordinal(), "=1+1");
        Row again = first.again(after).row("28");
        assertThat(Written.text(again, LedgerColumn.PROGRESS)).isEqualTo("整改中");
        assertThat(Written.text(again, LedgerColumn.REMARK)).isEqualTo("=1+1");
        assertThat(again.getCell(LedgerColumn.REMARK.ordinal()).getCellType()).isEqualTo(CellType.STRING);
        assertThat(Written.text(again, LedgerColumn.TODO)).contains("再提高 5 个百分点");
    }

    @Test
    void a_column_that_people_added_is_kept_with_its_header_and_its_kinds_of_value() {
        Written.write(first.all.getRow(LedgerBook.HEADER_ROW), LedgerBook.COLUMNS + 2, "责任科室");
        Row row = first.row("28");
        Written.write(row, LedgerBook.COLUMNS + 2, "抽检科");
        row.createCell(LedgerBook.COLUMNS + 4).setCellFormula("1+2");
        first.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Written again = first.again(after);
        assertThat(Written.text(again.all.getRow(LedgerBook.HEADER_ROW), LedgerBook.COLUMNS))
                .isEqualTo("责任科室");
        assertThat(Written.text(again.row("28"), LedgerBook.COLUMNS)).isEqualTo("抽检科");
        assertThat(again.row("28").getCell(LedgerBook.COLUMNS + 1).getCellType())
                .isEqualTo(CellType.NUMERIC);
        assertThat(again.row("28").getCell(LedgerBook.COLUMNS + 1).getNumericCellValue())
                .isEqualTo(3);
        assertThat(Written.text(again.again(after).row("28"), LedgerBook.COLUMNS))
                .isEqualTo("抽检科");
    }

    @Test
    void what_is_done_is_kept_and_marked_and_opens_again_if_it_must() {
        Written.write(first.row("111"), LedgerColumn.REMARK.ordinal(), "已走访");
        assertThat(Written.text(first.row("111"), LedgerColumn.GRADE)).isEqualTo("触发否决");
        Written second = first.again(after);
        Row done = second.row("111");
        assertThat(Written.text(done, LedgerColumn.STATE)).isEqualTo("已满足");
        assertThat(Written.text(done, LedgerColumn.REMARK)).isEqualTo("已走访");
        assertThat(Written.text(done, LedgerColumn.FOUND)).contains("79 分");
        assertThat(done.getCell(LedgerColumn.RESOLVED.ordinal()).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(done.getRowNum())
                .isEqualTo(second.rows().get(second.rows().size() - 1).getRowNum());
        Row open = second.again(before).row("111");
        assertThat(Written.text(open, LedgerColumn.STATE)).isEqualTo("待整改");
        assertThat(Written.text(open, LedgerColumn.REMARK)).isEqualTo("已走访");
        assertThat(open.getCell(LedgerColumn.RESOLVED.ordinal()).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void rows_that_people_added_or_copied_are_kept_as_they_wrote_them() {
        int last = first.all.getLastRowNum();
        Row added = first.all.createRow(last + 1);
        Written.write(added, LedgerColumn.ASKS.ordinal(), "督查发现：台账不全");
        Written.write(added, LedgerColumn.PROGRESS.ordinal(), "未开始");
        Row copied = first.all.createRow(last + 2);
        Written.write(copied, LedgerColumn.KEY.ordinal(), "28");
        Written.write(copied, LedgerColumn.REMARK.ordinal(), "另一处");
        Written again = first.again(after).again(after);
        assertThat(again.rows())
                .filteredOn(row -> Written.text(row, LedgerColumn.STATE).equals("自行添加"))
                .hasSize(2)
                .anyMatch(row -> Written.text(row, LedgerColumn.ASKS).equals("督查发现：台账不全")
                        && Written.text(row, LedgerColumn.PROGRESS).equals("未开始"))
                .anyMatch(row -> Written.text(row, LedgerColumn.REMARK).equals("另一处"));
        assertThat(Written.text(again.row("28"), LedgerColumn.REMARK)).isEmpty();
    }

    @Test
    void a_row_whose_clause_the_rubric_no_longer_has_stays_with_what_it_said() {
        Row row = first.row("28");
        String found = Written.text(row, LedgerColumn.FOUND);
        Written.write(row, LedgerColumn.KEY.ordinal(), "999");
        Row gone = first.again(after).row("999");
        assertThat(Written.text(gone, LedgerColumn.STATE)).isEqualTo("细则已无此项");
        assertThat(Written.text(gone, LedgerColumn.FOUND)).isEqualTo(found);
    }

    @Test
    void a_file_that_is_not_the_ledger_before_this_one_is_refused() throws java.io.IOException {
        assertThat(refusal("not a workbook".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.NO_LEDGER);
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.NO_LEDGER);
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("台账");
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            other.write(out);
            assertThat(refusal(out.toByteArray())).isEqualTo(Refusal.NO_LEDGER);
        }
        assertThat(refusal(Written.of(Assessed.sample("henan-2022/jiyuan")).bytes()))
                .isEqualTo(Refusal.OTHER_RUBRIC);
        assertThat(refusal(Written.of(Assessed.sample("neimenggu-2023/vetoed")).bytes()))
                .isEqualTo(Refusal.OTHER_REGION);
    }

    @Test
    void a_ledger_is_the_region_s_own_however_its_name_is_typed() throws java.io.IOException {
        String region = after.submission().region();
        for (String typed : List.of(" " + region, region.charAt(0) + " " + region.substring(1), region + "\u200b")) {
            assertThat(readWith(typed).refusal()).as(typed).isEmpty();
        }
        assertThat(readWith(region + "县").refusal()).contains(Refusal.OTHER_REGION);
    }

    /** The ledger of before with {@code region} among what a program reads of it. */
    private LedgerReader.Read readWith(String region) throws java.io.IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(first.bytes()));
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            String before = after.submission().region();
            book.getSheet(SheetLayout.META_SHEET)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.toString().equals(before)) {
                            cell.setCellValue(region);
                        }
                    }));
            book.write(out);
            return new LedgerReader(after.submission()).read(out.toByteArray());
        }
    }

    @Test
    void sheets_of_somebody_s_own_are_not_thrown_away() {
        first.workbook.createSheet("周调度");
        LedgerReader.Read read = new LedgerReader(after.submission()).read(first.bytes());
        assertThat(read.refusal()).contains(Refusal.STRANGE_SHEETS);
        assertThat(read.detail()).isEqualTo("周调度");
    }

    private Refusal refusal(byte[] bytes) {
        return new LedgerReader(after.submission()).read(bytes).refusal().orElseThrow();
    }
}
