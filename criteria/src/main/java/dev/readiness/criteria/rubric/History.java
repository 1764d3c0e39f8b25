package dev.readiness.criteria.rubric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A rubric over time: each holds the one that its values replaced. */
public final class History {
    private final Rubric last;

    History(Rubric last) {
        this.last = last;
    }

    /** {@return the rubric with its last values, then the one that these replaced, and so on} */
    public List<Rubric> rubrics() {
        List<Rubric> all = new ArrayList<>(List.of(last));
        for (Optional<Revision<Rubric>> revision = last.revision();
                revision.isPresent();
                revision = revision.get().was().revision()) {
            all.add(revision.get().was());
        }
        return List.copyOf(all);
    }

    /** {@return the days on which its values changed, in order} */
    public List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>();
        for (Rubric each : rubrics()) {
            each.revision().ifPresent(revision -> days.add(0, revision.since()));
        }
        return days;
    }

    /** The rubric with the values that hold on {@code day}. */
    Rubric at(LocalDate day) {
        Rubric at = last;
        while (at.revision().isPresent() && day.isBefore(at.revision().get().since())) {
            at = at.revision().get().was();
        }
        return at;
    }

    /**
     * {@return since when a value of the rubric is what it is, and what it was before; empty if it was never another}
     *
     * @param <T> what is looked at
     * @param value what is looked at, such as {@code rubric -> rubric.clause(4).asks()}
     */
    public <T> Optional<Revision<T>> revisionOf(Function<Rubric, T> value) {
        Objects.requireNonNull(value, "value");
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
