package dev.readiness.office.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed and kept from being changed. */
public final class Page {
    private static final double INCH_PER_CM = 1 / 2.54;

    private Page() {}

    /**
     * A4 landscape, as wide as the page, page numbers below.
     *
     * @param title stands above each page
     * @param pages below each page, with {@code &P} for the page and {@code &N} for their number
     */
    public static void landscape(XSSFSheet sheet, String title, String pages) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, INCH_PER_CM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, INCH_PER_CM);
        sheet.getHeader().setCenter(title.replace("&", "&&"));
        sheet.getFooter().setCenter(pages);
    }

    /** Prints the rows {@code first} to {@code last} above every page. */
    public static void repeat(XSSFSheet sheet, int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }

    /** Locks what is not open for input, without a password; widths, heights and the filter stay free. */
    public static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
