package dev.readiness.office.sheet;

import dev.readiness.office.layout.SheetLayout;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making. The same contents always come to the same bytes. */
public final class Book implements Closeable {
    private static final String FRAME = "A6A6A6";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FillKey, XSSFCellStyle> filled = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
    private final List<String> names = new ArrayList<>(List.of(SheetLayout.META_SHEET));
    private final String font;

    private record StyleKey(Look look, boolean quoted) {}

    private record FillKey(short style, String colour) {}

    private record FontKey(String ink, boolean bold, int points) {}

    /**
     * @param title what the file's properties say
     * @param font the font of all text
     */
    public Book(String title, String font) {
        this.font = font;
        workbook.getFontAt(0).setFontName(font);
        workbook.getFontAt(0).setFontHeightInPoints((short) Look.PLAIN.points());
        Undated.describe(workbook.getProperties(), title);
    }

    /** A new sheet whose name is made of {@code name}, fit for a spreadsheet program and not yet taken. */
    public XSSFSheet sheet(String name) {
        String fit = SheetNames.fit(name, names);
        names.add(fit);
        return workbook.createSheet(fit);
    }

    /** A new sheet under the name that no other may have. */
    XSSFSheet metaSheet() {
        return workbook.createSheet(SheetLayout.META_SHEET);
    }

    /** Line {@code index} of {@code sheet}, from 0, to write into. */
    public Line line(XSSFSheet sheet, int index) {
        return new Line(this, sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index));
    }

    /** Gives the cells of {@code range}, such as {@code 选项!$A$1:$A$2}, a name. */
    public void name(String name, String range) {
        var named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(range);
    }

    /** Hides {@code sheet} so that it can't be shown by a right click. */
    public void hide(XSSFSheet sheet) {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Keeps sheets from being added, removed and renamed; without a password. */
    public void lockStructure() {
        workbook.lockStructure();
    }

    XSSFCellStyle style(Look look, boolean quoted) {
        return styles.computeIfAbsent(new StyleKey(look, quoted), this::newStyle);
    }

    /** {@code style} with the background {@code colour} as RRGGBB. */
    XSSFCellStyle filled(XSSFCellStyle style, String colour) {
        return filled.computeIfAbsent(new FillKey(style.getIndex(), colour), key -> {
            XSSFCellStyle other = workbook.createCellStyle();
            other.cloneStyleFrom(style);
            other.setFillForegroundColor(colour(colour));
            other.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return other;
        });
    }

    void note(XSSFSheet sheet, XSSFCell cell, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                cell.getColumnIndex() + 1,
                cell.getRowIndex(),
                cell.getColumnIndex() + 4,
                cell.getRowIndex() + 4);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(text);
        cell.setCellComment(note);
    }

    void link(XSSFCell cell, String address, HyperlinkType kind) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(kind);
        try {
            link.setAddress(address);
        } catch (IllegalArgumentException e) { // no address that can be written as it is: it is kept as a note
            note(cell.getSheet(), cell, address);
            return;
        }
        cell.setHyperlink(link);
    }

    private XSSFCellStyle newStyle(StyleKey key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontKey(look.ink(), look.bold(), look.points()), this::newFont));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(look.align());
        style.setLocked(!look.open());
        style.setQuotePrefixed(key.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.framed()) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(FRAME));
        style.setBottomBorderColor(colour(FRAME));
        style.setLeftBorderColor(colour(FRAME));
        style.setRightBorderColor(colour(FRAME));
    }

    private XSSFFont newFont(FontKey key) {
        XSSFFont made = workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints((short) key.points());
        made.setBold(key.bold());
        made.setColor(colour(key.ink()));
        return made;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }

    /** The file, every formula with its result, so that programs that don't calculate show figures, too. */
    public byte[] bytes() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(out.toByteArray());
    }

    /** Gives back what the workbook holds; to close it would write it once more, to nowhere. */
    @Override
    public void close() {
        workbook.getPackage().revert();
    }
}
