package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Plain;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.ExemptionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of clauses and single indicators that may be declared not applicable. */
final class ExemptionSheet {
    private static final Set<String> YES = Set.of("不适用", "不涉及", "notapplicable", "n/a", "是", "yes", "true", "√");
    private static final Set<String> NO = Set.of("适用", "applicable", "否", "no", "false");

    private final Desk desk;
    private final Sheet sheet;
    private final Rubric rubric;
    private final NamedColumns columns;

    ExemptionSheet(Desk desk, Sheet sheet, Rubric rubric, NamedColumns columns) {
        this.desk = desk;
        this.sheet = sheet;
        this.rubric = rubric;
        this.columns = columns;
    }

    static List<String> wanted() {
        return List.of(ExemptionColumn.KEY.id(), ExemptionColumn.DECLARED.id(), ExemptionColumn.REASON.id());
    }

    List<Declared> declared() {
        List<Declared> declared = new ArrayList<>();
        for (int row : sheet.rows().tailMap(columns.namesRow() + 1).keySet()) {
            Optional<String> key =
                    cell(row, ExemptionColumn.KEY).map(Cell::text).map(String::strip);
            boolean header =
                    row == columns.namesRow() + 1 && key.flatMap(this::kind).isEmpty();
            if (!header) {
                read(row, key).ifPresent(declared::add);
            }
        }
        return declared;
    }

    private Optional<Declared> read(int row, Optional<String> key) {
        Optional<Node.Scalar> word = input(row, ExemptionColumn.DECLARED);
        Optional<Node.Scalar> reason = input(row, ExemptionColumn.REASON);
        if (word.isEmpty() && reason.isEmpty()) {
            return Optional.empty();
        }
        Location place = word.or(() -> reason).orElseThrow().location();
        Optional<String> kind = key.flatMap(this::kind);
        if (kind.isEmpty()) {
            desk.report(
                    key.isEmpty() ? WorkbookProblem.ROW_WITHOUT_KEY : WorkbookProblem.ROW_KEY_UNKNOWN,
                    place,
                    key.orElse(""));
            return Optional.empty();
        }
        return saysYes(word, reason)
                ? Optional.of(new Declared(
                        kind.get(),
                        Desk.scalar(key.orElseThrow(), place),
                        reason.orElse(Desk.blank(desk.at(sheet, row, columns.column(ExemptionColumn.REASON.id()))))))
                : Optional.empty();
    }

    private Optional<String> kind(String key) {
        if (Figures.whole(key).map(rubric.clauses()::get).isPresent()) {
            return Optional.of("clause");
        }
        return rubric.indicator(key).map(found -> "indicator");
    }

    private boolean saysYes(Optional<Node.Scalar> word, Optional<Node.Scalar> reason) {
        String plain = word.map(Node.Scalar::text)
                .map(Plain::of)
                .map(text -> text.toLowerCase(Locale.ROOT).replace(" ", ""))
                .orElse("");
        if (YES.contains(plain)) {
            return true;
        }
        if (word.isPresent() && !NO.contains(plain)) {
            desk.report(
                    WorkbookProblem.DECLARATION_UNCLEAR,
                    word.get().location(),
                    word.get().text());
        } else {
            reason.ifPresent(text -> desk.report(WorkbookProblem.REASON_WITHOUT_DECLARATION, text.location()));
        }
        return false;
    }

    private Optional<Cell> cell(int row, ExemptionColumn column) {
        return sheet.cell(row, columns.column(column.id()));
    }

    private Optional<Node.Scalar> input(int row, ExemptionColumn column) {
        return desk.input(sheet, row, columns.column(column.id()));
    }
}
