package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How the whole is rounded: how it is written, and what that means.
 *
 * @param tenths to how many tenths
 * @param by the way, in the words of files; empty where the rubric leaves it open and nobody says otherwise
 */
record PlainRounding(int tenths, String by) {
    static Optional<PlainRounding> maybe(Random random) {
        int tenths = List.of(1, 2, 5, 10).get(random.nextInt(4));
        String by = List.of("half-up", "down", "up", "").get(random.nextInt(4));
        return random.nextInt(3) == 0 ? Optional.of(new PlainRounding(tenths, by)) : Optional.empty();
    }

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
