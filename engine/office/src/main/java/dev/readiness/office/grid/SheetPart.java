package dev.readiness.office.grid;

import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.text.Plain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** The cells of one sheet. */
final class SheetPart extends XmlPart {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The function by which WPS shows a picture. */
    private static final Pattern DISPLAYED = Pattern.compile("(?i)\\bDISPIMG\\s*\\(");

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
    private final RichText look = new RichText();
    private final Map<Area, Cell> arrays = new LinkedHashMap<>();
    private boolean phonetic;
    private boolean picture;
    private Optional<String> formula = Optional.empty();
    private Optional<Area> array = Optional.empty();
    private final StringBuilder value = new StringBuilder();
    private boolean hasResult;

    SheetPart(Budget budget, List<String> shared, StylesPart styles, Numbers numbers) {
        super(budget);
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
    }

    Sheet sheet(String name, boolean hidden) throws Refused {
        for (Map.Entry<Area, Cell> array : arrays.entrySet()) {
            fillIn(array.getKey(), array.getValue());
        }
        return new Sheet(name, hidden, rows, hiddenRows, hiddenColumns, merged);
    }

    @Override
    void open(String name, Attributes attributes) throws Refused {
        switch (name) {
            case "row" -> openRow(attributes);
            case "c" -> openCell(attributes);
            case "col" -> hideColumns(attributes);
            case "rPh" -> phonetic = true;
            case "f" -> openFormula(attributes);
            case "mergeCell" -> {
                budget().takeThing();
                attribute(attributes, "ref").flatMap(Area::parse).ifPresent(merged::add);
            }
            default -> look.open(name, attributes);
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
        picture = attribute(attributes, "vm").isPresent();
        array = Optional.empty();
        value.setLength(0);
    }

    /** One formula may fill many cells: only the first of them holds it. */
    private void openFormula(Attributes attributes) {
        if (attribute(attributes, "t")
                .filter(kind -> kind.equals("array") || kind.equals("dataTable"))
                .isPresent()) {
            array = attribute(attributes, "ref").flatMap(Area::parse);
        }
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
                    value.append(look.looking(text));
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

    private Optional<Cell> cell(String raw) throws Refused {
        if (isPicture()) {
            return typed(Cell.Kind.PICTURE, raw);
        }
        boolean emptyText = type.equals("str") && hasResult && raw.isEmpty();
        if (Plain.isBlank(raw) && !emptyText) {
            Optional<Cell> open = formula.map(this::withoutResult);
            open.ifPresent(cell -> array.ifPresent(area -> arrays.put(area, cell)));
            return open;
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

    /** WPS keeps a picture in a cell as a formula, Excel as an error with metadata. */
    private boolean isPicture() {
        return formula.filter(code -> DISPLAYED.matcher(code).find()).isPresent() || picture && type.equals("e");
    }

    private Cell withoutResult(String code) {
        return new Cell(row, column, Cell.Kind.NO_RESULT, "", "=" + code, Optional.of(code));
    }

    /** Without its result an array formula leaves every cell of its area without one. */
    private void fillIn(Area area, Cell first) throws Refused {
        for (int r = area.firstRow(); r <= area.lastRow(); r++) {
            for (int c = area.firstColumn(); c <= area.lastColumn(); c++) {
                budget().takeThing();
                rows.computeIfAbsent(r, number -> new TreeMap<>())
                        .putIfAbsent(c, new Cell(r, c, Cell.Kind.NO_RESULT, "", first.shown(), first.formula()));
            }
        }
    }

    /** A text that the workbook does not hold is lost: no cell with it can be taken for empty. */
    private String sharedText(String raw) throws Refused {
        int index = raw.matches("\\d{1,8}") ? Integer.parseInt(raw) : -1;
        if (index < 0 || index >= shared.size()) {
            throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, "sharedStrings " + raw);
        }
        return shared.get(index);
    }

    /** A text; one of nothing but spaces holds nothing. */
    private Optional<Cell> text(String raw) {
        String text = raw.indexOf("_x") < 0 ? raw : unescaped(raw);
        return Plain.isBlank(text) ? Optional.empty() : typed(Cell.Kind.TEXT, text);
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
