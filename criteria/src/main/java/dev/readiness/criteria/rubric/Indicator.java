package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import java.util.Optional;

/**
 * Something measurable or attestable.
 *
 * @param id stable name, kebab-case, unique in the rubric
 * @param title unique in the rubric; a submission may use it as a key
 * @param unit what a count, an amount, a score or a derived figure is measured in
 * @param yearly whether a figure is wanted for each year
 * @param plan whether it is the share of a plan that is carried out: more than 100 % is no mistake then
 * @param places which of the figures of a city and its counties is judged, if each may have one of its own
 * @param min least possible value, if the scale has one
 * @param max greatest possible value, if the scale has one
 * @param note what is counted
 * @param tie what its figure has to do with that of another, if the source says so
 */
public record Indicator(
        String id,
        Text title,
        IndicatorKind kind,
        Optional<Text> unit,
        boolean yearly,
        boolean plan,
        Optional<JudgedPlace> places,
        Optional<Quantity> min,
        Optional<Quantity> max,
        Optional<Text> note,
        Optional<Tie> tie) {
    /** Stands where an indicator is yet to be read. */
    public static final Indicator BLANK = new Indicator(
            "",
            new Text("", ""),
            IndicatorKind.ATTESTED,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** {@code quantity} with this indicator's unit: a rate as a percentage. */
    public String show(Quantity quantity, Lang lang) {
        return kind == IndicatorKind.RATE
                ? quantity.shownAsPercent()
                : quantity.shown() + unit.map(text -> " " + text.in(lang)).orElse("");
    }
}
