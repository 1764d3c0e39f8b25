package dev.readiness.office.grid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows and columns from 1, the last ones included. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    /** The rectangle written in {@code text}, such as {@code D17:D19} or {@code D17}, if it is one. */
    public static Optional<Area> parse(String text) {
        int colon = text.indexOf(':');
        Optional<Area> first = cell(colon < 0 ? text : text.substring(0, colon));
        Optional<Area> last = colon < 0 ? first : cell(text.substring(colon + 1));
        return first.flatMap(from -> last.map(to -> new Area(
                Math.min(from.firstRow, to.firstRow),
                Math.min(from.firstColumn, to.firstColumn),
                Math.max(from.firstRow, to.firstRow),
                Math.max(from.firstColumn, to.firstColumn))));
    }

    private static Optional<Area> cell(String text) {
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(matcher.group(2));
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return row < 1 || row > MOST_ROWS || column > MOST_COLUMNS
                ? Optional.empty()
                : Optional.of(new Area(row, column, row, column));
    }

    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
