package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;

/**
 * A quantity in the unit of its indicator.
 *
 * @param indicator whose figure it is
 * @param quantity in the indicator's unit; a rate as a share of 1
 */
public record Amount(Indicator indicator, Quantity quantity) {

    /**
     * {@return it with its unit: a rate as a percentage}
     *
     * @param lang the language of the unit
     */
    public String in(Lang lang) {
        return indicator.show(quantity, lang);
    }
}
