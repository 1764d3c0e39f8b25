package dev.readiness.office.sheet;

import dev.readiness.criteria.number.Quantity;

/** The number format that shows a quantity as reports do: three decimals at most, and no point without decimals. */
public final class Decimals {
    private Decimals() {}

    public static String of(Quantity quantity) {
        String shown = quantity.shown();
        int point = shown.indexOf('.');
        return point < 0 ? "0" : "0." + "0".repeat(shown.length() - point - 1);
    }
}
