package dev.readiness.office.intake;

import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks as offices send them back, by what is the matter with them. */
final class SpoiltBooks {
    private static final String RATE = "sampling-completion-rate";
    private static final String OTHER_RATE = "failed-samples-handled";
    private static final String COUNT = "population-for-sampling";
    private static final String DRILL = "emergency-drills";
    private static final String ACCIDENT = "major-food-accidents";
    private static final String MEETINGS = "monitoring-meetings";

    private SpoiltBooks() {}

    static Map<String, Consumer<SampleBook>> all() {
        Map<String, Consumer<SampleBook>> all = new TreeMap<>();
        rates(all);
        values(all);
        days(all);
        cells(all);
        rows(all);
        columns(all);
        sheets(all);
        declarations(all);
        return all;
    }

    private static void rates(Map<String, Consumer<SampleBook>> all) {
        all.put(
                "rate-without-percent-format",
                book -> book.number(RATE, DataColumn.VALUE, 0.98, "General")
                        .number(OTHER_RATE, DataColumn.VALUE, 98, "0.00"));
        all.put("rate-without-percent-as-text", book -> book.text(RATE, DataColumn.VALUE, "0.98"));
        all.put("rate-9800-percent", book -> book.number(RATE, DataColumn.VALUE, 98, "0%"));
        all.put("rate-in-words", book -> book.text(RATE, DataColumn.VALUE, "基本完成"));
        all.put(
                "rate-twice",
                book -> book.number(RATE, DataColumn.VALUE, 0.98, "0%")
                        .number(RATE, DataColumn.NUMERATOR, 49)
                        .number(RATE, DataColumn.DENOMINATOR, 50));
        all.put("fraction-half", book -> book.number(RATE, DataColumn.NUMERATOR, 49));
        all.put(
                "fraction-reversed",
                book -> book.number(OTHER_RATE, DataColumn.NUMERATOR, 50)
                        .number(OTHER_RATE, DataColumn.DENOMINATOR, 49));
    }

    private static void values(Map<String, Consumer<SampleBook>> all) {
        all.put("number-in-wrong-unit", book -> book.text(COUNT, DataColumn.VALUE, "1.2万人"));
        all.put(
                "number-broken-or-negative",
                book -> book.number(COUNT, DataColumn.VALUE, 12.5).number(MEETINGS + "/2023", DataColumn.VALUE, -1));
        all.put("number-as-percent", book -> book.number(COUNT, DataColumn.VALUE, 0.5, "0%"));
        all.put("word-for-yes-unknown", book -> book.text("major-work-tracked", DataColumn.VALUE, "已落实"));
        all.put(
                "numerator-of-a-count",
                book -> book.number(COUNT, DataColumn.NUMERATOR, 5).text(COUNT, DataColumn.DATES, "2023-01-01"));
        all.put("control-characters", book -> book.text(COUNT, DataColumn.VALUE, "1\u001B[2J"));
    }

    private static void days(Map<String, Consumer<SampleBook>> all) {
        all.put("day-without-day-format", book -> book.number(DRILL, DataColumn.DATES, 45119));
        all.put("day-that-is-none", book -> book.text(DRILL, DataColumn.DATES, "2023年2月30日、7月12日"));
        all.put("day-in-the-future", book -> book.number(DRILL, DataColumn.DATES, 45300, "yyyy-mm-dd"));
        all.put(
                "days-and-their-number-differ",
                book -> book.number(DRILL, DataColumn.VALUE, 2).text(DRILL, DataColumn.DATES, "2023-07-12"));
        all.put(
                "events-without-days",
                book -> book.number(DRILL, DataColumn.VALUE, 2).text(ACCIDENT, DataColumn.VALUE, "是"));
        all.put("as-of-is-no-day", book -> book.guide(SheetLayout.AS_OF_CELL, "年底"));
    }

    private static void cells(Map<String, Consumer<SampleBook>> all) {
        all.put("formula", book -> {
            book.cell(RATE, DataColumn.VALUE).setCellFormula("49/50");
            book.book()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(book.cell(RATE, DataColumn.VALUE));
        });
        all.put("formula-without-result", book -> book.formula(COUNT, DataColumn.VALUE, "SUM(A1:A2)"));
        all.put("formula-in-error", book -> {
            book.formula(COUNT, DataColumn.VALUE, "1/0");
            book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.cell(OTHER_RATE, DataColumn.VALUE).setCellErrorValue((byte) 0x17);
        });
        all.put("merged-cells", book -> {
            book.number(MEETINGS + "/2022", DataColumn.VALUE, 3);
            int row = book.row(MEETINGS + "/2022").getRowNum();
            int column = DataColumn.VALUE.ordinal();
            book.sheet().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
            book.sheet().addMergedRegion(new CellRangeAddress(row + 5, row + 7, column, column));
        });
    }

    private static void rows(Map<String, Consumer<SampleBook>> all) {
        all.put("rows-hidden", book -> {
            book.number(COUNT, DataColumn.VALUE, 12480).text(ACCIDENT, DataColumn.VALUE, "无");
            book.row(COUNT).setZeroHeight(true);
            book.row(ACCIDENT).setZeroHeight(true);
            book.row(RATE).setZeroHeight(true);
        });
        all.put("row-added", book -> {
            int last = book.sheet().getLastRowNum();
            book.sheet()
                    .createRow(last + 1)
                    .createCell(DataColumn.VALUE.ordinal())
                    .setCellValue(5);
            book.sheet()
                    .createRow(last + 2)
                    .createCell(DataColumn.ASKS.ordinal())
                    .setCellValue("备注");
        });
        all.put("rows-deleted", book -> {
            book.number(COUNT, DataColumn.VALUE, 12480);
            book.sheet().removeRow(book.row(RATE));
            book.sheet().removeRow(book.row(MEETINGS + "/2023"));
        });
        all.put("row-key-changed", book -> {
            book.number(COUNT, DataColumn.VALUE, 12480);
            book.cell(COUNT, DataColumn.KEY).setCellValue("population");
            book.cell(MEETINGS + "/2022", DataColumn.KEY).setCellValue(MEETINGS);
        });
        all.put("row-twice-with-another-value", book -> {
            book.number(COUNT, DataColumn.VALUE, 12480);
            int last = book.sheet().getLastRowNum();
            book.sheet()
                    .copyRows(book.row(COUNT).getRowNum(), book.row(COUNT).getRowNum(), last + 1, new CellCopyPolicy());
            book.sheet().getRow(last + 1).getCell(DataColumn.VALUE.ordinal()).setCellValue(13000);
        });
        all.put("rows-sorted-apart", book -> {
            book.number(RATE, DataColumn.VALUE, 1, "0%");
            book.cell(RATE, DataColumn.INDICATOR).setCellValue("不合格食品核查处置率");
        });
    }

    private static void columns(Map<String, Consumer<SampleBook>> all) {
        all.put("column-missing", book -> book.at(book.sheet(), "J1").setBlank());
        all.put(
                "column-names-missing",
                book -> book.sheet().removeRow(book.sheet().getRow(SheetLayout.NAMES_ROW)));
        all.put("column-twice", book -> book.at(book.sheet(), "Z1").setCellValue(DataColumn.VALUE.id()));
        all.put("column-hidden", book -> {
            book.text(DRILL, DataColumn.DATES, "2023-07-12");
            book.sheet().setColumnHidden(DataColumn.DATES.ordinal(), true);
        });
    }

    private static void sheets(Map<String, Consumer<SampleBook>> all) {
        all.put("sheet-hidden", book -> {
            book.number(COUNT, DataColumn.VALUE, 12480);
            book.book().setSheetHidden(book.book().getSheetIndex(SampleBook.DATA), true);
        });
        all.put("sheet-renamed", book -> book.book().setSheetName(1, "数据"));
        all.put(
                "sheet-of-meta-missing",
                book -> book.book().removeSheetAt(book.book().getSheetIndex(SheetLayout.META_SHEET)));
        all.put("rubric-unknown", book -> book.meta(MetaKey.RUBRIC, "neimenggu-2033"));
        all.put("rubric-revised", book -> book.meta(MetaKey.DIGEST, "0000"));
        all.put("layout-of-a-later-version", book -> book.meta(MetaKey.VERSION, "2"));
        all.put("region-missing", book -> book.guide(SheetLayout.REGION_CELL, ""));
        all.put("nothing-filled-in", book -> {});
    }

    private static void declarations(Map<String, Consumer<SampleBook>> all) {
        all.put("declaration-without-reason", book -> book.declare(19, "不适用", ""));
        all.put("declaration-unclear", book -> book.declare(19, "可能不适用", "辖区无粮食烘干业务"));
        all.put("reason-without-declaration", book -> book.declare(19, "", "辖区无粮食烘干业务"));
        all.put("declaration-of-a-veto", book -> {
            book.row("clause 19").getCell(ExemptionColumn.KEY.ordinal()).setCellValue("108");
            book.declare(19, "不适用", "没有发生");
        });
        all.put(
                "declared-and-filled-in",
                book -> book.declare(19, "不适用", "辖区无粮食烘干业务").text("grain-drying-sufficient", DataColumn.VALUE, "是"));
    }
}
