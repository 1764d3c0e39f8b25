package dev.readiness.office.grid;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sheet of a workbook: the cells that hold something, and what of it is out of sight. */
public final class Sheet {
    private final String name;
    private final boolean hidden;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<Area> merged;

    Sheet(
            String name,
            boolean hidden,
            SortedMap<Integer, SortedMap<Integer, Cell>> rows,
            BitSet hiddenRows,
            BitSet hiddenColumns,
            List<Area> merged) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.merged = List.copyOf(merged);
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    /** The cells by row and column, both from 1. */
    public SortedMap<Integer, SortedMap<Integer, Cell>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The cells of {@code row} by column. */
    public Map<Integer, Cell> row(int row) {
        return Collections.unmodifiableMap(rows.getOrDefault(row, new TreeMap<>()));
    }

    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /** Whether {@code row} is out of sight, by hand or by a filter. */
    public boolean hidesRow(int row) {
        return hiddenRows.get(row);
    }

    public boolean hidesColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** The merged cells; only the first of each holds something. */
    public List<Area> merged() {
        return merged;
    }
}
