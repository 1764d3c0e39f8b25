package dev.readiness.criteria.problem;

import java.util.regex.Pattern;

/**
 * A place in an input: in a text, or a cell of a workbook.
 *
 * @param file the path as the user gave it
 * @param sheet the sheet of a workbook; empty in a text
 * @param line from 1; of a cell its row
 * @param column from 1, in characters; of a cell its column
 */
public record Location(String file, String sheet, int line, int column) {
    private static final int LETTERS = 26;

    /**
     * A place in a text.
     *
     * @param file the path as the user gave it
     * @param line from 1
     * @param column from 1, in characters
     */
    public Location(String file, int line, int column) {
        this(file, "", line, column);
    }

    /** {@return whether it is a cell of a workbook} */
    public boolean isCell() {
        return !sheet.isEmpty();
    }

    /** {@return a cell as spreadsheet programs write it, such as {@code 填报!D17}} */
    public String cell() {
        String shown =
                Pattern.matches("[\\p{L}_][\\p{L}\\p{N}_]*", sheet) ? sheet : "'" + sheet.replace("'", "''") + "'";
        return shown + "!" + columnLetters() + line;
    }

    /** {@return the column as spreadsheet programs write it, such as {@code D}} */
    public String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** {@code file:line:column}, as editors and terminals link it, or {@code file:sheet!cell}. */
    @Override
    public String toString() {
        return isCell() ? file + ":" + cell() : file + ":" + line + ":" + column;
    }
}
