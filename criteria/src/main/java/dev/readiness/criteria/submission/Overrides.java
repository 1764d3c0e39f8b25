package dev.readiness.criteria.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the caller says over and above the file.
 *
 * @param asOf goes before the submission's own
 * @param today taken where neither says, and asked for only then; the library itself never asks the clock
 * @param target goes before the submission's own; points as written, such as {@code 117}
 * @param assumptions option by assumption id; go before the submission's own
 */
public record Overrides(
        Optional<LocalDate> asOf,
        Supplier<Optional<LocalDate>> today,
        Optional<String> target,
        Map<String, String> assumptions) {
    public Overrides {
        assumptions = Map.copyOf(assumptions);
    }

    /** Nothing: the submission has to name its as-of date itself. */
    public static Overrides none() {
        return new Overrides(Optional.empty(), Optional::empty, Optional.empty(), Map.of());
    }

    /** Nothing but a day to take where the submission names none. */
    public static Overrides today(LocalDate today) {
        return new Overrides(Optional.empty(), () -> Optional.of(today), Optional.empty(), Map.of());
    }
}
