package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.number.Quantity;

/**
 * How the whole is rounded: how it is written, and what that means.
 *
 * @param tenths to how many tenths
 * @param by the way, in the words of files; empty where the rubric leaves it open and nobody says otherwise
 */
record PlainRounding(int tenths, String by) {
    String yaml() {
        return "rounded: {to: %d.%d%s}".formatted(tenths / 10, tenths % 10, by.isEmpty() ? "" : ", by: " + by);
    }

    Quantity of(Quantity figure) {
        Quantity steps = figure.times(10).dividedBy(tenths);
        int below = steps.floor();
        boolean more = !steps.isWhole();
        boolean half = steps.minus(Quantity.of(below)).times(2).compareTo(Quantity.ONE) >= 0;
        int whole = switch (by) {
            case "down" -> below;
            case "up" -> more ? below + 1 : below;
            default -> half ? below + 1 : below;
        };
        return Quantity.of(whole).times(tenths).dividedBy(10);
    }
}
