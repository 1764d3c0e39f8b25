package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.submission.Words;
import dev.readiness.criteria.text.Plain;
import dev.readiness.office.layout.DataColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the cells of one row into the parts of a value, as a submission names them. */
final class ValueCells {
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[、，,；;\\n\\r]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Set<DataColumn> VALUES = EnumSet.range(DataColumn.VALUE, DataColumn.DATES);

    private static final Set<String> NOTHING = Set.of(
            "无", "没有", "暂无", "未发生", "不涉及", "不适用", "未知", "不详", "none", "n/a", "na", "nil", "—", "——", "–", "-", "--",
            "/", "\\");

    private final Desk desk;
    private final Indicator indicator;
    private final boolean mayBeNone;
    private final Map<DataColumn, Node.Scalar> cells;

    /**
     * @param mayBeNone whether a word may say that nothing arose
     * @param cells the cells that hold something
     */
    ValueCells(Desk desk, Indicator indicator, boolean mayBeNone, Map<DataColumn, Node.Scalar> cells) {
        this.desk = desk;
        this.indicator = indicator;
        this.mayBeNone = mayBeNone;
        this.cells = withoutWords(cells);
    }

    List<Node.Entry> parts() {
        List<Node.Entry> parts = new ArrayList<>();
        switch (indicator.kind()) {
            case RATE -> rate(parts);
            case EVENTS -> events(parts);
            default -> part(parts, DataColumn.VALUE);
        }
        Stream.of(DataColumn.NUMERATOR, DataColumn.DENOMINATOR)
                .filter(column -> indicator.kind() != IndicatorKind.RATE)
                .forEach(this::refuse);
        if (indicator.kind() != IndicatorKind.EVENTS) {
            refuse(DataColumn.DATES);
        }
        return parts;
    }

    private Optional<Node.Scalar> cell(DataColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Words that may stand for none, for not known and for not applicable are no values; of an event some are. */
    private Map<DataColumn, Node.Scalar> withoutWords(Map<DataColumn, Node.Scalar> all) {
        Map<DataColumn, Node.Scalar> said = new EnumMap<>(DataColumn.class);
        all.forEach((column, cell) -> {
            String word = Plain.of(cell.text()).toLowerCase(Locale.ROOT);
            boolean none = indicator.kind() == IndicatorKind.EVENTS && saysNone(cell)
                    || mayBeNone && column == DataColumn.VALUE && Words.NONE.contains(word);
            if (VALUES.contains(column) && NOTHING.contains(word) && !none) {
                desk.report(WorkbookProblem.CELL_SAYS_NOTHING, cell.location(), cell.text());
            } else {
                said.put(column, cell);
            }
        });
        return said;
    }

    private void refuse(DataColumn column) {
        cell(column)
                .ifPresent(cell -> desk.report(
                        WorkbookProblem.CELL_NOT_WANTED,
                        cell.location(),
                        indicator.title().zh()));
    }

    private void part(List<Node.Entry> parts, DataColumn column) {
        cell(column).ifPresent(cell -> parts.add(entry(column, cell)));
    }

    /** The part is named as the column is. */
    private static Node.Entry entry(DataColumn column, Node node) {
        return new Node.Entry(new Node.Scalar(column.id(), true, node.location()), node);
    }

    private void rate(List<Node.Entry> parts) {
        Optional<Node.Scalar> numerator = cell(DataColumn.NUMERATOR);
        Optional<Node.Scalar> denominator = cell(DataColumn.DENOMINATOR);
        if (numerator.isPresent() != denominator.isPresent()) {
            desk.report(
                    WorkbookProblem.FRACTION_INCOMPLETE,
                    numerator.or(() -> denominator).orElseThrow().location());
            return;
        }
        part(parts, DataColumn.VALUE);
        part(parts, DataColumn.NUMERATOR);
        part(parts, DataColumn.DENOMINATOR);
    }

    private void events(List<Node.Entry> parts) {
        Optional<Node.Scalar> value = cell(DataColumn.VALUE);
        Optional<Node.Scalar> dates = cell(DataColumn.DATES);
        if (dates.isPresent()) {
            part(parts, DataColumn.VALUE);
            parts.add(entry(DataColumn.DATES, days(dates.get())));
        } else if (value.isPresent() && saysNone(value.get())) {
            parts.add(entry(DataColumn.DATES, value.get()));
        } else if (value.isPresent() && mayBeDays(value.get().text())) {
            parts.add(entry(DataColumn.DATES, days(value.get())));
        } else {
            part(parts, DataColumn.VALUE);
        }
    }

    private static boolean saysNone(Node.Scalar cell) {
        String word = Plain.of(cell.text()).toLowerCase(Locale.ROOT);
        return word.equals("0") || Words.NONE.contains(word);
    }

    /** A day, or several things: no other value of an event is more than one. */
    private static boolean mayBeDays(String text) {
        return isDay(text) || BETWEEN_DAYS.split(Plain.trimmed(text), 2).length > 1;
    }

    private static boolean isDay(String text) {
        return Figures.dayWrittenOtherwise(text).isPresent();
    }

    /** The days in {@code cell}, however they are written and parted. */
    private static Node days(Node.Scalar cell) {
        if (saysNone(cell)) {
            return cell;
        }
        List<Node> days = new ArrayList<>();
        for (String piece : BETWEEN_DAYS.split(Plain.trimmed(cell.text()))) {
            String text = Plain.trimmed(piece);
            List<String> words = isDay(text) ? List.of(text) : List.of(SPACES.split(text));
            words.stream()
                    .filter(word -> !word.isEmpty())
                    .map(word -> Desk.scalar(Figures.dayWrittenOtherwise(word).orElse(word), cell.location()))
                    .forEach(days::add);
        }
        return new Node.Sequence(days, cell.location());
    }
}
