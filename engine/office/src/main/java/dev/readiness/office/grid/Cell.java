package dev.readiness.office.grid;

import java.util.Optional;

/**
 * A cell that holds something.
 *
 * @param row from 1
 * @param column from 1
 * @param text what it holds: a text as typed, a number in plain decimal notation, a share with its percent sign, a day as
 *     2023-07-12, {@code true} or {@code false}, or the name of an error such as {@code #REF!}
 * @param shown what the screen shows, number format applied
 * @param formula the formula that {@code text} is the saved result of
 */
public record Cell(int row, int column, Kind kind, String text, String shown, Optional<String> formula) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        DAY,
        TRUTH,
        ERROR,
        /** A formula whose result was not saved. */
        NO_RESULT,
        /** A picture that stands in the cell in the place of a value; floating ones belong to no cell. */
        PICTURE
    }
}
