package dev.readiness.office.template;

import static dev.readiness.office.layout.DataColumn.DATES;
import static dev.readiness.office.layout.DataColumn.DENOMINATOR;
import static dev.readiness.office.layout.DataColumn.NUMERATOR;
import static dev.readiness.office.layout.DataColumn.VALUE;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.SheetLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** The formulas that tell people whether a row is filled in. */
final class Status {
    private final TemplateWords words;
    private final String exemptionSheet;
    private final List<Clause> exemptible;

    /** @param exemptible the clauses of the sheet named {@code exemptionSheet}, in its order */
    Status(TemplateWords words, String exemptionSheet, List<Clause> exemptible) {
        this.words = words;
        this.exemptionSheet = exemptionSheet;
        this.exemptible = exemptible;
    }

    /** The state of {@code row} of the data, which stands at {@code index}, from 0. */
    String of(FormRow row, int index) {
        String filled = switch (row.indicator().kind()) {
            case RATE -> rate(cell(VALUE, index), cell(NUMERATOR, index), cell(DENOMINATOR, index));
            case EVENTS -> events(cell(VALUE, index), cell(DATES, index));
            default -> choose(cell(VALUE, index) + "=\"\"", said("status.open"), said("status.filled"));
        };
        return exempt(row)
                .map(all -> choose(all, said("status.exempt"), filled))
                .orElse(filled);
    }

    private String rate(String value, String numerator, String denominator) {
        String counted = "OR(" + numerator + "<>\"\"," + denominator + "<>\"\")";
        String half = "OR(" + numerator + "=\"\"," + denominator + "=\"\")";
        String byCount = choose(half, said("status.half"), said("status.filled"));
        return choose(
                value + "=\"\"",
                choose(counted, byCount, said("status.open")),
                choose(counted, said("status.twice"), said("status.filled")));
    }

    private String events(String value, String dates) {
        return choose(
                value + "=\"\"",
                choose(dates + "=\"\"", said("status.open"), said("status.filled")),
                choose(dates + "=\"\"", said("status.filled"), said("status.twice")));
    }

    /** Whether all clauses that the row is wanted for are declared not applicable; empty where one can't be. */
    Optional<String> exempt(FormRow row) {
        List<Clause> clauses = row.clauses();
        return exemptible.containsAll(clauses)
                ? Optional.of(clauses.stream().map(this::declared).collect(Collectors.joining(",", "AND(", ")")))
                : Optional.empty();
    }

    private String declared(Clause clause) {
        int index = SheetLayout.FIRST_ROW + exemptible.indexOf(clause);
        return quoted(exemptionSheet) + "!$" + CellReference.convertNumToColString(ExemptionColumn.DECLARED.ordinal())
                + "$" + (index + 1) + "<>\"\"";
    }

    /** The state of the declaration that stands at {@code index} of the sheet of clauses that may not apply. */
    String ofDeclaration(int index) {
        String declared = CellReference.convertNumToColString(ExemptionColumn.DECLARED.ordinal()) + (index + 1);
        String reason = CellReference.convertNumToColString(ExemptionColumn.REASON.ordinal()) + (index + 1);
        return choose(
                declared + "=\"\"",
                choose(reason + "=\"\"", "\"\"", said("status.choose")),
                choose(reason + "=\"\"", said("status.reason"), said("status.declared")));
    }

    /** How many rows of the data are filled in, as a sentence. */
    String progress(String dataSheet, int rows) {
        String column = CellReference.convertNumToColString(DataColumn.STATUS.ordinal());
        String range = quoted(dataSheet) + "!$" + column + "$" + (SheetLayout.FIRST_ROW + 1) + ":$" + column + "$"
                + (SheetLayout.FIRST_ROW + rows);
        return "COUNTIF(" + range + "," + said("status.filled") + ")&\" / \"&(" + rows + "-COUNTIF(" + range + ","
                + said("status.exempt") + "))";
    }

    private static String choose(String condition, String yes, String no) {
        return "IF(" + condition + "," + yes + "," + no + ")";
    }

    private String said(String key) {
        return "\"" + words.say(key).replace("\"", "\"\"") + "\"";
    }

    private static String cell(DataColumn column, int index) {
        return "$" + CellReference.convertNumToColString(column.ordinal()) + (index + 1);
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
