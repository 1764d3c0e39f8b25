package dev.readiness.office.template;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: whose form it is, how to fill it in, and an example of each kind of row in it. */
final class GuideSheet {
    private static final List<DataColumn> SHOWN = List.of(
            DataColumn.INDICATOR,
            DataColumn.VALUE,
            DataColumn.NUMERATOR,
            DataColumn.DENOMINATOR,
            DataColumn.DATES,
            DataColumn.EVIDENCE,
            DataColumn.NOTE);
    private static final int LABEL = 1;
    private static final int ENTRY = 2;
    private static final int LAST = LABEL + SHOWN.size() - 1;
    private static final int REGION_ROW = 3;
    private static final int AS_OF_ROW = 4;
    private static final int SIGNATURE_ROW = AS_OF_ROW + 2;
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2023, 12, 1);
    private static final Look EXAMPLE = Look.GIVEN.inked("7F7F7F");

    private final Book book;
    private final TemplateWords words;
    private final TemplateRequest request;
    private final XSSFSheet sheet;
    private int next;

    GuideSheet(Book book, TemplateWords words, TemplateRequest request, XSSFSheet sheet) {
        this.book = book;
        this.words = words;
        this.request = request;
        this.sheet = sheet;
    }

    /**
     * @param unit whose form it is, in words
     * @param byUnit whether it is one of many: the as-of date is then not theirs to choose
     * @param progress the formula that says how much is filled in
     */
    void fill(Form form, String unit, boolean byUnit, String progress) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 256 * 2);
        sheet.setColumnWidth(LABEL, 256 * 34);
        for (int column = ENTRY; column <= LAST; column++) {
            sheet.setColumnWidth(column, 256 * (column < LAST - 2 ? 15 : 24));
        }
        book.line(sheet, 0).tall(2).text(LABEL, words.say("guide.title", words.rubric(request)), Look.TITLE);
        book.line(sheet, 1).tall(1.5).text(LABEL, unit, Look.PLAIN.sized(12).strong());
        merge(0);
        merge(1);
        head(byUnit);
        book.line(sheet, AS_OF_ROW + 1)
                .text(LABEL, words.say("guide.progress"), Look.GIVEN.strong())
                .formula(ENTRY, progress, Look.GIVEN);
        signature();
        next = SIGNATURE_ROW + 3;
        rules(form);
        examples(form);
        Page.protect(sheet);
    }

    /** Who filled it in; no program reads it. */
    private void signature() {
        Look entry = Look.INPUT.formatted("@");
        book.line(sheet, SIGNATURE_ROW)
                .text(LABEL, words.say("guide.filledInBy"), Look.GIVEN.strong())
                .blank(ENTRY, entry)
                .text(ENTRY + 1, words.say("guide.checkedBy"), Look.GIVEN.strong())
                .blank(ENTRY + 2, entry);
        book.line(sheet, SIGNATURE_ROW + 1)
                .text(LABEL, words.say("guide.phone"), Look.GIVEN.strong())
                .blank(ENTRY, entry)
                .text(ENTRY + 1, words.say("guide.seal"), Look.GIVEN.strong())
                .blank(ENTRY + 2, entry);
    }

    private void head(boolean byUnit) {
        Optional<String> region = request.regionKnown();
        Line first = book.line(sheet, REGION_ROW).text(LABEL, words.say("guide.region"), Look.GIVEN.strong());
        region.ifPresentOrElse(
                known -> first.text(ENTRY, known, Look.GIVEN), () -> first.blank(ENTRY, Look.INPUT.formatted("@")));
        if (byUnit && request.asOf().isEmpty()) {
            return;
        }
        Look day = (request.asOf().isPresent() ? Look.GIVEN : Look.INPUT)
                .formatted("yyyy-mm-dd")
                .aligned(HorizontalAlignment.LEFT);
        Line second = book.line(sheet, AS_OF_ROW).text(LABEL, words.say("guide.asOf"), Look.GIVEN.strong());
        request.asOf().ifPresentOrElse(known -> second.day(ENTRY, known, day), () -> {
            second.blank(ENTRY, day);
            onlyDays();
        });
    }

    private void onlyDays() {
        var helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", "", ""),
                new CellRangeAddressList(AS_OF_ROW, AS_OF_ROW, ENTRY, ENTRY));
        validation.createPromptBox(words.say("hint"), words.say("hint.asOf"));
        validation.createErrorBox(words.say("refused"), words.say("hint.asOf"));
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void rules(Form form) {
        title("guide.how");
        words.sayAll("guide.rule.").forEach(this::paragraph);
        if (request.before().isPresent()) {
            paragraph(words.say("guide.before"));
        }
        if (!form.exemptible().isEmpty()) {
            paragraph(words.say("guide.notApplicable", form.exemptible().size()));
        }
        if (!form.shared().isEmpty()) {
            paragraph(words.say(
                    "guide.shared",
                    words.list(form.shared().stream()
                            .map(row -> words.title(row.indicator()))
                            .distinct()
                            .toList())));
        }
        book.line(sheet, next)
                .text(LABEL, words.say("guide.colour.input"), Look.INPUT)
                .text(ENTRY, words.say("guide.colour.given"), Look.GIVEN)
                .text(ENTRY + 1, words.say("guide.colour.idle"), Look.IDLE);
        next += 2;
    }

    private void title(String key) {
        book.line(sheet, next++)
                .tall(1.5)
                .text(LABEL, words.say(key), Look.PLAIN.sized(12).strong());
    }

    private void paragraph(String text) {
        // A merged row does not grow by itself; 70 full-width characters fit on a line.
        book.line(sheet, next)
                .tall(Math.ceil(text.length() / Double.parseDouble(words.say("guide.perLine"))) + 0.3)
                .text(LABEL, text, Look.PLAIN);
        merge(next++);
    }

    private void merge(int row) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, LABEL, LAST));
    }

    private void examples(Form form) {
        title("guide.example");
        Line header = book.line(sheet, next++);
        for (DataColumn column : SHOWN) {
            header.text(LABEL + SHOWN.indexOf(column), words.say("data." + column.id()), Look.HEADER);
        }
        for (IndicatorKind kind : IndicatorKind.values()) {
            form.rows().stream()
                    .filter(row -> row.indicator().kind() == kind)
                    .findFirst()
                    .ifPresent(row -> words.sayAll("example." + kind + ".").forEach(cells -> example(row, cells)));
        }
    }

    /** A figure that would do, as near to what is asked for as a made-up one comes. */
    private static String value(FormRow row) {
        return row.asks().stream()
                .flatMap(ask -> ask.requirement().examples(EXAMPLE_DAY).stream())
                .filter(Example::met)
                .flatMap(example -> Optional.ofNullable(example.values().get(row.indicator())).stream())
                .flatMap(value -> figures(value).flatMap(each -> each.figure().stream()))
                .map(Quantity::shown)
                .findFirst()
                .orElse("3");
    }

    private static Stream<Value> figures(Value value) {
        return value instanceof Value.ByYear years
                ? years.years().values().stream().map(Value.YearFigure::value)
                : Stream.of(value);
    }

    /** @param cells what stands in the columns after the indicator, parted by bars */
    private void example(FormRow row, String cells) {
        Line line = book.line(sheet, next++);
        String year = row.key().year().isPresent()
                ? words.say("example.year", row.key().year().getAsInt())
                : "";
        line.text(LABEL, words.title(row.indicator()) + year, EXAMPLE);
        List<String> parts = List.of(cells.replace("%value%", value(row))
                .replace("%title%", words.say("example.evidence", words.title(row.indicator())))
                .split("\\|", -1));
        for (int i = 0; i < SHOWN.size() - 1; i++) {
            line.text(ENTRY + i, i < parts.size() ? parts.get(i) : "", EXAMPLE);
        }
        line.fit();
    }
}
