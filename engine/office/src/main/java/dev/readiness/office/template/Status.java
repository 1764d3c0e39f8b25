package dev.readiness.office.template;

import static dev.readiness.office.layout.DataColumn.DATES;
import static dev.readiness.office.layout.DataColumn.DENOMINATOR;
import static dev.readiness.office.layout.DataColumn.NUMERATOR;
import static dev.readiness.office.layout.DataColumn.VALUE;

import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.layout.SheetLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** The formulas that tell people whether a row is filled in. */
final class Status {
    private final TemplateWords words;
    private final String exemptionSheet;
    private final List<ExemptRow> exemptible;

    /** @param exemptible the rows of the sheet named {@code exemptionSheet}, in its order */
    Status(TemplateWords words, String exemptionSheet, List<ExemptRow> exemptible) {
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

    /** Whether all that the row is wanted for is declared not applicable; empty where some of it can't be. */
    Optional<String> exempt(FormRow row) {
        Optional<String> single = declared(
                each -> each.indicator().filter(row.indicator()::equals).isPresent());
        List<Optional<String>> clauses = row.clauses().stream()
                .map(clause -> declared(
                        each -> each.indicator().isEmpty() && each.clause().equals(clause)))
                .toList();
        Optional<String> all = clauses.stream().allMatch(Optional::isPresent)
                ? Optional.of(clauses.stream().flatMap(Optional::stream).collect(Collectors.joining(",", "AND(", ")")))
                : Optional.empty();
        return all.isPresent() && single.isPresent()
                ? Optional.of("OR(" + all.get() + "," + single.get() + ")")
                : all.or(() -> single);
    }

    private Optional<String> declared(Predicate<ExemptRow> wanted) {
        for (int i = 0; i < exemptible.size(); i++) {
            if (wanted.test(exemptible.get(i))) {
                return Optional.of(quoted(exemptionSheet) + "!$"
                        + CellReference.convertNumToColString(ExemptionColumn.DECLARED.ordinal()) + "$"
                        + (SheetLayout.FIRST_ROW + i + 1) + "<>\"\"");
            }
        }
        return Optional.empty();
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
