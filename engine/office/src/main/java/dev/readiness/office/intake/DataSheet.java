package dev.readiness.office.intake;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Plain;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.layout.SheetLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the sheet to fill in, row by row. */
final class DataSheet {
    private static final Set<DataColumn> FILLED_IN = EnumSet.range(DataColumn.VALUE, DataColumn.NOTE);
    private static final Pattern BETWEEN_FILES = Pattern.compile("[；;\\n\\r]+");

    /** What people write where the figure handed in before is to go; a blank cell leaves it as it is. */
    private static final Set<String> CLEARING = Set.of("清空", "clear");

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int MOST_MISSING_NAMED = 8;

    private final Desk desk;
    private final Sheet sheet;
    private final Rubric rubric;
    private final NamedColumns columns;

    DataSheet(Desk desk, Sheet sheet, Rubric rubric, NamedColumns columns) {
        this.desk = desk;
        this.sheet = sheet;
        this.rubric = rubric;
        this.columns = columns;
    }

    /** The names of the columns that it can't be read without. */
    static List<String> wanted() {
        return Arrays.stream(DataColumn.values())
                .filter(column ->
                        FILLED_IN.contains(column) || column == DataColumn.KEY || column == DataColumn.INDICATOR)
                .map(DataColumn::id)
                .toList();
    }

    /** Where a further row would be filled in. */
    Location below() {
        int last = sheet.rows().isEmpty() ? columns.namesRow() : sheet.rows().lastKey();
        return desk.at(sheet, last + 1, columns.column(DataColumn.VALUE.id()));
    }

    List<FilledRow> rows() {
        List<FilledRow> rows = new ArrayList<>();
        boolean notes = false;
        OutOfSight hidden = new OutOfSight(desk, sheet);
        for (int row : sheet.rows().tailMap(columns.namesRow() + 1).keySet()) {
            Optional<String> key = sheet.cell(row, columns.column(DataColumn.KEY.id()))
                    .map(Cell::text)
                    .map(String::strip);
            boolean header = row == columns.namesRow() + 1
                    && key.flatMap(this::indicator).isEmpty();
            notes |= key.filter(SheetLayout.NOTES::equals).isPresent();
            if (notes && key.flatMap(this::indicator).isEmpty()) {
                continue;
            }
            Map<DataColumn, Node.Scalar> cells = header ? Map.of() : inputs(row);
            if (key.isPresent() && !header) {
                hidden.note(row, cells);
                row(row, key.get(), cells).ifPresent(rows::add);
            } else if (!cells.isEmpty()) {
                desk.report(
                        WorkbookProblem.ROW_WITHOUT_KEY,
                        cells.values().iterator().next().location());
            }
        }
        hidden.report();
        new MergedCells(desk, sheet).report(columns, FILLED_IN);
        return rows;
    }

    /** Reports the rows that were handed out with the keys {@code handedOut} and are there no more. */
    void reportMissing(String handedOut) {
        Set<String> here = new HashSet<>();
        int column = columns.column(DataColumn.KEY.id());
        sheet.rows()
                .keySet()
                .forEach(row -> sheet.cell(row, column)
                        .ifPresent(cell -> here.add(cell.text().strip())));
        List<String> missing = SPACES.splitAsStream(handedOut)
                .filter(key -> !key.isEmpty() && !here.contains(key))
                .map(this::titled)
                .toList();
        if (!missing.isEmpty()) {
            String named = missing.stream()
                    .limit(MOST_MISSING_NAMED)
                    .collect(Collectors.joining(", ", "", missing.size() > MOST_MISSING_NAMED ? " …" : ""));
            desk.report(
                    WorkbookProblem.ROWS_MISSING,
                    desk.at(sheet, columns.namesRow(), column),
                    String.valueOf(missing.size()),
                    named);
        }
    }

    /** The title of the indicator that the row {@code key} is about; the key itself where nobody knows it. */
    private String titled(String key) {
        Optional<RowKey> parsed = RowKey.parse(key);
        return indicator(key)
                .map(indicator -> indicator.title().zh()
                        + parsed.flatMap(RowKey::place)
                                .map(place -> " " + place)
                                .orElse("")
                        + parsed.filter(found -> found.year().isPresent())
                                .map(found -> " " + found.year().getAsInt())
                                .orElse(""))
                .orElse(key);
    }

    private Map<DataColumn, Node.Scalar> inputs(int row) {
        Map<DataColumn, Node.Scalar> cells = new EnumMap<>(DataColumn.class);
        for (DataColumn column : FILLED_IN) {
            int place = columns.column(column.id());
            (column == DataColumn.EVIDENCE ? desk.proof(sheet, row, place) : desk.input(sheet, row, place))
                    .ifPresent(cell -> cells.put(column, cell));
        }
        return cells;
    }

    /** The indicator whose row has the key {@code text}; by year exactly if it is wanted by year. */
    private Optional<Indicator> indicator(String text) {
        Optional<RowKey> key = RowKey.parse(text);
        return key.flatMap(found -> rubric.indicator(found.indicator()))
                .filter(found -> found.kind() != IndicatorKind.DERIVED)
                .filter(found -> found.yearly() == key.get().year().isPresent())
                .filter(found -> found.places().isPresent() || key.get().place().isEmpty());
    }

    private Optional<FilledRow> row(int row, String text, Map<DataColumn, Node.Scalar> cells) {
        Optional<Indicator> indicator = indicator(text);
        if (indicator.isEmpty()) {
            desk.report(
                    WorkbookProblem.ROW_KEY_UNKNOWN, desk.at(sheet, row, columns.column(DataColumn.KEY.id())), text);
            return Optional.empty();
        }
        if (isOfAnother(row, indicator.get())) {
            return Optional.empty();
        }
        Node.Scalar value = cells.get(DataColumn.VALUE);
        List<Node.Entry> parts = value != null && CLEARING.contains(Plain.of(value.text()))
                ? FilledRow.cleared(value)
                : new ValueCells(desk, indicator.get(), rubric.indicatorUses().mayBeNone(indicator.get()), cells)
                        .parts();
        Location place = parts.isEmpty()
                ? desk.at(sheet, row, columns.column(DataColumn.VALUE.id()))
                : parts.get(0).key().location();
        RowKey key = RowKey.parse(text).orElseThrow();
        return Optional.of(new FilledRow(
                indicator.get(),
                key.place(),
                key.year(),
                place,
                parts,
                files(cells),
                Optional.ofNullable(cells.get(DataColumn.NOTE))));
    }

    /** Whether the title in the row is that of another indicator: whoever sorts only some columns tears rows apart. */
    private boolean isOfAnother(int row, Indicator indicator) {
        int column = columns.column(DataColumn.INDICATOR.id());
        Optional<String> title = sheet.cell(row, column).map(Cell::text).map(Binding::plain);
        Optional<Indicator> other = title.flatMap(this::byTitle).filter(found -> !found.equals(indicator));
        other.ifPresent(found -> desk.report(
                WorkbookProblem.ROW_TITLE_DIFFERS,
                desk.at(sheet, row, column),
                indicator.title().zh(),
                title.orElseThrow()));
        return other.isPresent();
    }

    private Optional<Indicator> byTitle(String title) {
        return rubric.indicator(title)
                .or(() -> rubric.indicators().stream()
                        .filter(indicator -> indicator.title().en().equals(title))
                        .findFirst());
    }

    private static List<Node> files(Map<DataColumn, Node.Scalar> cells) {
        Node.Scalar cell = cells.get(DataColumn.EVIDENCE);
        return cell == null
                ? List.of()
                : Arrays.stream(BETWEEN_FILES.split(cell.text()))
                        .filter(file -> !Plain.isBlank(file))
                        .map(file -> (Node) Desk.scalar(file, cell.location()))
                        .toList();
    }
}
