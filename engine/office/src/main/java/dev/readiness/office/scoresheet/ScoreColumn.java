package dev.readiness.office.scoresheet;

import java.util.Locale;
import org.apache.poi.ss.util.CellReference;

/** The columns of the score sheet, in order. */
enum ScoreColumn {
    NUMBER(6),
    /** The title of a dimension or item, or what a clause asks for. */
    ASKS(36),
    /** What it is worth. */
    POINTS(8),
    /** What it earns. */
    EARNED(8),
    /** By formula: what it lacks. */
    LACKS(8),
    OUTCOME(9),
    /** Why it does not earn all. */
    WHY(32),
    /** What was filled in. */
    READING(38),
    EVIDENCE(24),
    UNIT(18);

    private final int width;

    ScoreColumn(int width) {
        this.width = width;
    }

    /** Names it among the words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The address of its cell in row {@code index}, from 0. */
    String cell(int index) {
        return CellReference.convertNumToColString(ordinal()) + (index + 1);
    }
}
