package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something measurable or attestable.
 *
 * @param id stable name, kebab-case, unique in the rubric
 * @param title unique in the rubric; a submission may use it as a key
 * @param kind what its values are
 * @param unit what a count, an amount, a score or a derived figure is measured in
 * @param yearly whether a figure is wanted for each year
 * @param plan whether it is the share of a plan that is carried out: more than 100 % is no mistake then
 * @param places which of the figures of a city and its counties is judged, if each may have one of its own
 * @param min least possible value, if the scale has one
 * @param max greatest possible value, if the scale has one
 * @param note what is counted
 * @param tie what its figure has to do with that of another, if the source says so
 * @param formula how it is worked out of others, where nobody fills it in
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
        Optional<Tie> tie,
        Optional<Formula> formula) {
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
            Optional.empty(),
            Optional.empty());

    /** Enough to tell indicators apart: the generated one would go through all fields, and is made at each start. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * {@return the kind of its figures: those of a derived indicator are amounts where it has a unit, else rates}
     */
    public IndicatorKind figures() {
        return kind != IndicatorKind.DERIVED ? kind : unit.isPresent() ? IndicatorKind.AMOUNT : IndicatorKind.RATE;
    }

    /** {@return whether it is worked out of others and never filled in} */
    public boolean isDerived() {
        return kind == IndicatorKind.DERIVED;
    }

    /** {@return the indicators that are filled in for it: itself, or what it is worked out of} */
    public List<Indicator> inputs() {
        return formula.map(Formula::inputs).orElse(List.of(this));
    }

    /** Whether {@code input} is one of its inputs. */
    boolean isMadeOf(Indicator input) {
        for (Indicator each : inputs()) {
            if (each.id().equals(input.id())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether its figure can only grow while a year goes on} */
    public boolean grows() {
        return formula.map(worked -> worked.grows(isNeverNegative())).orElse(kind == IndicatorKind.COUNT);
    }

    /** {@return whether its scale has no figure below 0} */
    public boolean isNeverNegative() {
        return min.filter(least -> !least.isNegative()).isPresent();
    }

    /** {@return the assumptions that decide its figure, where it is worked out} */
    public Set<String> assumptions() {
        return formula.map(Formula::assumptions).orElse(Set.of());
    }

    /**
     * {@return whether it is worked out as an average of years}
     *
     * @param settings how the rubric's assumptions are taken
     */
    public boolean isAveraged(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        return formula.isPresent() && formula.get().isAveraged(settings);
    }

    /**
     * {@return how many years before the one that it speaks of {@code input}, one of its inputs, has to reach back}
     *
     * @param input one of its inputs
     */
    public int yearsBefore(Indicator input) {
        Objects.requireNonNull(input, "input");
        return formula.map(worked -> worked.yearsBefore(input)).orElse(0);
    }

    /**
     * {@return {@code quantity} with this indicator's unit: a rate as a percentage}
     *
     * @param quantity a figure of it; a rate as a share of 1
     * @param lang the language of the unit
     */
    public String show(Quantity quantity, Lang lang) {
        Objects.requireNonNull(lang, "lang");
        return figures() == IndicatorKind.RATE
                ? quantity.shownAsPercent()
                : quantity.shown() + unit.map(text -> " " + text.in(lang)).orElse("");
    }
}
