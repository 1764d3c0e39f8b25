package dev.readiness.engine.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a plan is made for beside the target.
 *
 * @param by the day on which it has to stand; the as-of date where it is left out
 * @param maxEffort what may be spent
 * @param without a unit that is not to be troubled
 * @param alternatives whether other plans are looked for, too, which takes longer
 */
public record Aim(Optional<LocalDate> by, OptionalInt maxEffort, Optional<String> without, boolean alternatives) {
    /**
     * Makes sure that nothing is null.
     *
     * @param by the day on which it has to stand; the as-of date where it is left out
     * @param maxEffort what may be spent
     * @param without a unit that is not to be troubled
     * @param alternatives whether other plans are looked for, too, which takes longer
     */
    public Aim {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(maxEffort, "maxEffort");
        Objects.requireNonNull(without, "without");
    }

    /** {@return whatever it takes} */
    public static Aim any() {
        return new Aim(Optional.empty(), OptionalInt.empty(), Optional.empty(), false);
    }

    /** {@return the same with other plans beside the cheapest one} */
    public Aim withAlternatives() {
        return new Aim(by, maxEffort, without, true);
    }
}
