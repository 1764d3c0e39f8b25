package dev.readiness.office.ledger;

import dev.readiness.office.sheet.Line;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * What people add to a cell beside its text.
 *
 * @param note the text of its comment
 * @param link where it leads
 * @param fill its background as RRGGBB, if that is none of the program's
 */
record CellMarks(Optional<String> note, Optional<String> link, Optional<String> fill) {
    private static final CellMarks NONE = new CellMarks(Optional.empty(), Optional.empty(), Optional.empty());
    private static final int RGB = 6;

    static CellMarks of(Cell cell, Set<String> ourFills) {
        Optional<String> note = Optional.ofNullable(cell.getCellComment())
                .map(Comment::getString)
                .map(Object::toString)
                .filter(text -> !text.isBlank());
        Optional<String> link = Optional.ofNullable(cell.getHyperlink())
                .map(Hyperlink::getAddress)
                .filter(address -> !address.isBlank());
        Optional<String> fill = fill(cell).filter(colour -> !ourFills.contains(colour));
        return note.isEmpty() && link.isEmpty() && fill.isEmpty() ? NONE : new CellMarks(note, link, fill);
    }

    private static Optional<String> fill(Cell cell) {
        if (!(cell.getCellStyle() instanceof XSSFCellStyle style)
                || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return Optional.empty();
        }
        return Optional.ofNullable(style.getFillForegroundXSSFColor())
                .map(XSSFColor::getARGBHex)
                .filter(argb -> argb.length() > RGB)
                .map(argb -> argb.substring(argb.length() - RGB));
    }

    boolean isNone() {
        return note.isEmpty() && link.isEmpty() && fill.isEmpty();
    }

    /** Puts them on the cell in {@code column}, which is written already. */
    void write(Line line, int column) {
        fill.ifPresent(colour -> line.fill(column, colour));
        note.ifPresent(text -> line.note(column, text));
        link.ifPresent(address -> line.link(column, address, kind(address)));
    }

    private static HyperlinkType kind(String address) {
        if (address.startsWith("mailto:")) {
            return HyperlinkType.EMAIL;
        }
        return address.matches("(?i)(https?|ftp)://.*") ? HyperlinkType.URL : HyperlinkType.FILE;
    }
}
