package dev.readiness.office.paper;

import dev.readiness.report.Safe;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The columns of a table: their heads, how the width is shared among them, which hold numbers. */
public final class Columns {
    private static final String FRAME = "808080";
    private static final String HEAD_FILL = "F0EFEA";

    private final List<Column> columns = new ArrayList<>();

    private record Column(String head, int share, ParagraphAlignment alignment) {}

    public Columns text(String head, int share) {
        columns.add(new Column(head, share, ParagraphAlignment.LEFT));
        return this;
    }

    public Columns number(String head, int share) {
        columns.add(new Column(head, share, ParagraphAlignment.RIGHT));
        return this;
    }

    int count() {
        return columns.size();
    }

    void write(XWPFTable table, List<List<String>> rows) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(Sizes.TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        frame(table);
        grid(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            head.getCell(i).setColor(HEAD_FILL);
            fill(head.getCell(i), "TableHead", columns.get(i).head(), ParagraphAlignment.CENTER, i);
        }
        rows.forEach(row -> row(table.createRow(), row));
    }

    private void row(XWPFTableRow row, List<String> texts) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(row.getCell(i), "TableText", texts.get(i), columns.get(i).alignment(), i);
        }
    }

    private void fill(XWPFTableCell cell, String style, String text, ParagraphAlignment alignment, int column) {
        cell.setWidth(String.valueOf(width(column)));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        lines(paragraph.createRun(), text);
    }

    private static void lines(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(Safe.text(lines[i]));
        }
    }

    private static void frame(XWPFTable table) {
        XWPFTable.XWPFBorderType single = XWPFTable.XWPFBorderType.SINGLE;
        table.setTopBorder(single, 8, 0, FRAME);
        table.setBottomBorder(single, 8, 0, FRAME);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NIL, 0, 0, FRAME);
        table.setRightBorder(XWPFTable.XWPFBorderType.NIL, 0, 0, FRAME);
        table.setInsideHBorder(single, 4, 0, FRAME);
        table.setInsideVBorder(single, 4, 0, FRAME);
    }

    private void grid(XWPFTable table) {
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < columns.size(); i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(i)));
        }
    }

    private int width(int column) {
        int all = columns.stream().mapToInt(Column::share).sum();
        return Sizes.TEXT_WIDTH * columns.get(column).share() / all;
    }
}
