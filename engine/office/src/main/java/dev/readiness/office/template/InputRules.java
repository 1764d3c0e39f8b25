package dev.readiness.office.template;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.office.layout.DataColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a cell of the data takes: checked on entry, with a hint before and the reason after. */
final class InputRules {
    /** More than anything that is counted; a spreadsheet can't say "no upper end" beside a lower one. */
    private static final String LIMITLESS = "999999999999";

    private final TemplateWords words;
    private final boolean mayBeCleared;
    private final Map<Rule, CellRangeAddressList> cells = new LinkedHashMap<>();

    /** Cells of one rule share one entry of the file. */
    private record Rule(
            DataColumn column,
            IndicatorKind kind,
            Optional<Quantity> min,
            Optional<Quantity> max,
            boolean plan,
            boolean mayBeNone) {}

    /** @param mayBeCleared whether a word may stand for what is to go, so that a refusal can be overruled */
    InputRules(TemplateWords words, boolean mayBeCleared) {
        this.words = words;
        this.mayBeCleared = mayBeCleared;
    }

    /** Has the cell in {@code column} of line {@code index} take what the indicator of {@code row} does there. */
    void add(DataColumn column, FormRow row, int index) {
        Indicator indicator = row.indicator();
        boolean mayBeNone = column == DataColumn.VALUE && row.mayBeNone();
        Rule rule = new Rule(column, indicator.kind(), indicator.min(), indicator.max(), indicator.plan(), mayBeNone);
        cells.computeIfAbsent(rule, key -> new CellRangeAddressList())
                .addCellRangeAddress(index, column.ordinal(), index, column.ordinal());
    }

    void apply(XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        cells.forEach((rule, range) -> {
            int first = range.getCellRangeAddress(0).getFirstRow();
            DataValidation validation = helper.createValidation(constraint(helper, rule, first), range);
            String key = rule.column() == DataColumn.VALUE
                    ? "value." + rule.kind()
                    : rule.column().id() + "." + rule.kind();
            validation.setEmptyCellAllowed(true);
            validation.setErrorStyle(mayBeCleared ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
            validation.createPromptBox(words.say("hint"), prompt(key, rule));
            validation.createErrorBox(words.say("refused"), prompt(key, rule));
            validation.setShowPromptBox(true);
            validation.setShowErrorBox(rule.column() != DataColumn.DATES);
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        });
    }

    private String prompt(String key, Rule rule) {
        String range = rule.max()
                .map(most -> "\n"
                        + words.say(
                                "how.range", rule.min().orElse(Quantity.ZERO).shown(), most.shown()))
                .orElse("");
        String plan = rule.plan() ? "\n" + words.say("how.plan") : "";
        String none = rule.mayBeNone() ? "\n" + words.say("how.none") : "";
        String clear = mayBeCleared && rule.column() == DataColumn.VALUE ? "\n" + words.say("how.clear") : "";
        return words.say("hint." + key) + range + plan + none + clear;
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Rule rule, int first) {
        return switch (rule.column()) {
            case NUMERATOR -> whole(helper, "0", rule.plan() ? LIMITLESS : upTo(DataColumn.DENOMINATOR, first));
            case DENOMINATOR -> whole(helper, rule.plan() ? "0" : from(DataColumn.NUMERATOR, first), LIMITLESS);
            case DATES -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", "2000");
            default -> rule.mayBeNone() ? valueOrNone(helper, rule, first) : value(helper, rule);
        };
    }

    /** What stands there otherwise, or the word for none. */
    private DataValidationConstraint valueOrNone(DataValidationHelper helper, Rule rule, int first) {
        if (rule.kind() == IndicatorKind.ATTESTED) {
            return helper.createFormulaListConstraint(TemplateBook.YES_NO_OR_NONE);
        }
        boolean rate = rule.kind() == IndicatorKind.RATE;
        String cell = cell(DataColumn.VALUE, first);
        String least = rate ? "0" : rule.min().map(Quantity::written).orElse("0");
        String most = rate ? mostShare(rule) : rule.max().map(Quantity::written).orElse(LIMITLESS);
        return helper.createCustomConstraint("OR(" + cell + "=\"" + words.say("word.none") + "\",AND(ISNUMBER(" + cell
                + ")," + cell + ">=" + least + "," + cell + "<=" + most + "))");
    }

    private static DataValidationConstraint value(DataValidationHelper helper, Rule rule) {
        String least = rule.min().map(Quantity::written).orElse("0");
        String most = rule.max().map(Quantity::written).orElse(LIMITLESS);
        return switch (rule.kind()) {
            case ATTESTED -> helper.createFormulaListConstraint(TemplateBook.YES_OR_NO);
            case EVENTS -> helper.createFormulaListConstraint(TemplateBook.NONE);
            case RATE -> decimal(helper, "0", mostShare(rule));
            case COUNT -> whole(helper, least, most);
            default -> decimal(helper, least, most);
        };
    }

    /** More of a plan may be carried out than was planned; beyond twice of it counts have to say so. */
    private static String mostShare(Rule rule) {
        return rule.plan() ? "2" : "1";
    }

    /** A numerator is no more than its denominator, once there is one. */
    private static String upTo(DataColumn column, int index) {
        String cell = cell(column, index);
        return "IF(" + cell + "=\"\"," + LIMITLESS + "," + cell + ")";
    }

    private static String from(DataColumn column, int index) {
        String cell = cell(column, index);
        return "IF(" + cell + "=\"\",0," + cell + ")";
    }

    private static String cell(DataColumn column, int index) {
        return "$" + CellReference.convertNumToColString(column.ordinal()) + (index + 1);
    }

    private static DataValidationConstraint whole(DataValidationHelper helper, String least, String most) {
        return helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, least, most);
    }

    private static DataValidationConstraint decimal(DataValidationHelper helper, String least, String most) {
        return helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, least, most);
    }
}
