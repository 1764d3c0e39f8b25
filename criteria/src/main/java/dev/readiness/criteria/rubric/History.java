package dev.readiness.criteria.rubric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A rubric over time: each holds the one that its values replaced. */
final class History {
    private History() {}

    /** {@code last}, then the one before it, and so on. */
    static List<Rubric> of(Rubric last) {
        List<Rubric> all = new ArrayList<>(List.of(last));
        for (Optional<Revision<Rubric>> revision = last.revision();
                revision.isPresent();
                revision = revision.get().was().revision()) {
            all.add(revision.get().was());
        }
        return List.copyOf(all);
    }

    static List<LocalDate> changes(Rubric last) {
        List<LocalDate> days = new ArrayList<>();
        for (Rubric each : of(last)) {
            each.revision().ifPresent(revision -> days.add(0, revision.since()));
        }
        return days;
    }

    static Rubric at(Rubric last, LocalDate day) {
        Rubric at = last;
        while (at.revision().isPresent() && day.isBefore(at.revision().get().since())) {
            at = at.revision().get().was();
        }
        return at;
    }

    static <T> Optional<Revision<T>> revisionOf(Rubric last, Function<Rubric, T> value) {
        T now = value.apply(last);
        for (Optional<Revision<Rubric>> revision = last.revision();
                revision.isPresent();
                revision = revision.get().was().revision()) {
            T was = value.apply(revision.get().was());
            if (!was.equals(now)) {
                return Optional.of(new Revision<>(revision.get().since(), was));
            }
        }
        return Optional.empty();
    }
}
