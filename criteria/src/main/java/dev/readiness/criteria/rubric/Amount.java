package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;

/** A quantity in the unit of its indicator. */
public record Amount(Indicator indicator, Quantity quantity) {

    /** With its unit: a rate as a percentage. */
    public String in(Lang lang) {
        return indicator.show(quantity, lang);
    }
}
