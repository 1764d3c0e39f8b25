package dev.readiness.criteria.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the caller says over and above the file.
 *
 * @param asOf goes before the submission's own
 * @param today taken where neither says, and asked for only then; the library itself never asks the clock
 * @param target goes before the submission's own; points as written, such as {@code 117}
 * @param assumptions option by assumption id; go before the submission's own
 * @param changes what is supposed to stand in the file, made in their order
 */
public record Overrides(
        Optional<LocalDate> asOf,
        Supplier<Optional<LocalDate>> today,
        Optional<String> target,
        Map<String, String> assumptions,
        List<Change> changes) {
    /**
     * Keeps copies of {@code assumptions} and {@code changes}.
     *
     * @param asOf goes before the submission's own
     * @param today taken where neither says, and asked for only then; the library itself never asks the clock
     * @param target goes before the submission's own; points as written, such as {@code 117}
     * @param assumptions option by assumption id; go before the submission's own
     * @param changes what is supposed to stand in the file, made in their order
     */
    public Overrides {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(target, "target");
        assumptions = Map.copyOf(assumptions);
        changes = List.copyOf(changes);
    }

    /**
     * Supposes no changes.
     *
     * @param asOf goes before the submission's own
     * @param today taken where neither says, and asked for only then
     * @param target goes before the submission's own; points as written
     * @param assumptions option by assumption id
     */
    public Overrides(
            Optional<LocalDate> asOf,
            Supplier<Optional<LocalDate>> today,
            Optional<String> target,
            Map<String, String> assumptions) {
        this(asOf, today, target, assumptions, List.of());
    }

    /**
     * {@return the same with {@code supposed} in place of its own changes}
     *
     * @param supposed what is supposed to stand in the submission, in the order given
     */
    public Overrides with(List<Change> supposed) {
        return new Overrides(asOf, today, target, assumptions, supposed);
    }

    /** {@return nothing to go before a submission, which has to name its as-of date itself} */
    public static Overrides none() {
        return new Overrides(Optional.empty(), Optional::empty, Optional.empty(), Map.of());
    }

    /**
     * {@return nothing but a day to take where the submission names none}
     *
     * @param today the as-of date then
     */
    public static Overrides today(LocalDate today) {
        Objects.requireNonNull(today, "today");
        return new Overrides(Optional.empty(), () -> Optional.of(today), Optional.empty(), Map.of());
    }
}
