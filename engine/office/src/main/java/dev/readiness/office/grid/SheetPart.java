package dev.readiness.office.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** The cells of one sheet. */
final class SheetPart extends XmlPart {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> shared;
    private final StylesPart styles;
    private final Numbers numbers;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Area> merged = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean phonetic;
    private Optional<String> formula = Optional.empty();
    private final StringBuilder value = new StringBuilder();
    private boolean hasResult;

    SheetPart(Budget budget, List<String> shared, StylesPart styles, Numbers numbers) {
        super(budget);
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
    }

    Sheet sheet(String name, boolean hidden) {
        return new Sheet(name, hidden, rows, hiddenRows, hiddenColumns, merged);
    }

    @Override
    void open(String name, Attributes attributes) throws Refused {
        switch (name) {
            case "row" -> openRow(attributes);
            case "c" -> openCell(attributes);
            case "col" -> hideColumns(attributes);
            case "rPh" -> phonetic = true;
            case "mergeCell" -> {
                budget().takeThing();
                attribute(attributes, "ref").flatMap(Area::parse).ifPresent(merged::add);
            }
            default -> {}
        }
    }

    private void openRow(Attributes attributes) {
        int given = number(attributes, "r");
        row = Math.min(given > 0 ? given : row + 1, Area.MOST_ROWS);
        column = 0;
        if (flag(attributes, "hidden")) {
            hiddenRows.set(row);
        }
    }

    private void openCell(Attributes attributes) {
        Optional<Area> place = attribute(attributes, "r").flatMap(Area::parse);
        row = place.map(Area::firstRow).orElse(row);
        column = Math.min(place.map(Area::firstColumn).orElse(column + 1), Area.MOST_COLUMNS);
        type = attribute(attributes, "t").orElse("n");
        style = number(attributes, "s");
        formula = Optional.empty();
        hasResult = false;
        value.setLength(0);
    }

    private void hideColumns(Attributes attributes) {
        int first = number(attributes, "min");
        int last = Math.min(number(attributes, "max"), Area.MOST_COLUMNS);
        if (flag(attributes, "hidden") && first > 0 && last >= first) {
            hiddenColumns.set(first, last + 1);
        }
    }

    @Override
    void close(String name, String text) throws Refused {
        switch (name) {
            case "f" -> formula = Optional.of(text);
            case "v" -> {
                hasResult = true;
                value.append(text);
            }
            case "t" -> {
                if (!phonetic) {
                    value.append(text);
                }
            }
            case "rPh" -> phonetic = false;
            case "c" -> closeCell();
            default -> {}
        }
    }

    private void closeCell() throws Refused {
        Optional<Cell> cell = row < 1 ? Optional.empty() : cell(value.toString());
        if (cell.isPresent()) {
            budget().takeThing();
            budget().takeText(cell.get().text().length());
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell.get());
        }
    }

    private Optional<Cell> cell(String raw) {
        if (raw.isEmpty()) {
            return formula.filter(code -> !hasResult)
                    .map(code -> new Cell(row, column, Cell.Kind.NO_RESULT, "", "=" + code, formula));
        }
        return switch (type) {
            case "s" -> text(sharedText(raw));
            case "str", "inlineStr" -> text(raw);
            case "d" -> typed(Cell.Kind.DAY, raw.substring(0, Math.min(raw.length(), "2023-07-12".length())));
            case "b" -> typed(Cell.Kind.TRUTH, raw.equals("1") || raw.equals("true") ? "true" : "false");
            case "e" -> typed(Cell.Kind.ERROR, raw);
            default ->
                numbers.cell(row, column, raw, styles.format(style), formula).or(() -> text(raw));
        };
    }

    private String sharedText(String raw) {
        int index = raw.matches("\\d{1,8}") ? Integer.parseInt(raw) : -1;
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    /** A text; one of nothing but spaces holds nothing. */
    private Optional<Cell> text(String raw) {
        String text = raw.indexOf("_x") < 0 ? raw : unescaped(raw);
        return text.isBlank() ? Optional.empty() : typed(Cell.Kind.TEXT, text);
    }

    private Optional<Cell> typed(Cell.Kind kind, String text) {
        return Optional.of(new Cell(row, column, kind, text, text, formula));
    }

    /** Control characters are written as {@code _x000D_}. */
    private static String unescaped(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}
