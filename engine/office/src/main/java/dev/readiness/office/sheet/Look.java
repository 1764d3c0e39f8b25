package dev.readiness.office.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks and whether it may be changed. Cells of one look share one style of their workbook.
 *
 * @param fill the background as RRGGBB, or empty
 * @param ink the colour of the text as RRGGBB
 * @param bold whether the text is bold
 * @param points the size of the text
 * @param framed whether the cell has a border
 * @param open whether it may be changed on a protected sheet
 * @param format the number format, such as {@code 0.00%}
 * @param align how it is aligned from left to right
 */
public record Look(
        String fill,
        String ink,
        boolean bold,
        int points,
        boolean framed,
        boolean open,
        String format,
        HorizontalAlignment align) {
    private static final String DARK = "1F3864";

    /** Text without a frame. */
    public static final Look PLAIN =
            new Look("", "000000", false, 10, false, false, "General", HorizontalAlignment.GENERAL);

    /** The title of a sheet. */
    public static final Look TITLE = PLAIN.sized(15).inked(DARK).strong();

    /** The header of a column. */
    public static final Look HEADER =
            PLAIN.framedBox().filled(DARK).inked("FFFFFF").strong().aligned(HorizontalAlignment.CENTER);

    /** What is given and can't be changed. */
    public static final Look GIVEN = PLAIN.framedBox();

    /** What people fill in. */
    public static final Look INPUT = GIVEN.filled("FFF2CC").opened();

    /** A cell that its row has no use for. */
    public static final Look IDLE = GIVEN.filled("D9D9D9");

    public Look filled(String colour) {
        return new Look(colour, ink, bold, points, framed, open, format, align);
    }

    public Look inked(String colour) {
        return new Look(fill, colour, bold, points, framed, open, format, align);
    }

    public Look strong() {
        return new Look(fill, ink, true, points, framed, open, format, align);
    }

    public Look sized(int size) {
        return new Look(fill, ink, bold, size, framed, open, format, align);
    }

    public Look opened() {
        return new Look(fill, ink, bold, points, framed, true, format, align);
    }

    public Look formatted(String numberFormat) {
        return new Look(fill, ink, bold, points, framed, open, numberFormat, align);
    }

    public Look aligned(HorizontalAlignment alignment) {
        return new Look(fill, ink, bold, points, framed, open, format, alignment);
    }

    private Look framedBox() {
        return new Look(fill, ink, bold, points, true, open, format, align);
    }
}
