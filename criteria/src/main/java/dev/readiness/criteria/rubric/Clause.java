package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is judged (小项).
 *
 * @param number unique in the rubric: as the source numbers it, or the item's number × 100 plus its place there
 * @param label as the source prints its number
 * @param asks what it asks for, in our own words
 * @param cite where in the source it stands
 * @param points its points where the source prints them
 * @param units the kinds of unit that the source makes responsible, those that lead first; none if it names none
 * @param leads how many of them the source puts in the lead (牵头); 0 where they stand side by side
 * @param begins the first day of the period that it speaks of, if that is one to come
 * @param due the last day of all it asks for, if the source gives one
 * @param mayNotApply whether a region may declare that it does not apply
 * @param alwaysApplies whether it must never be declared not applicable
 * @param makeup how its requirements make a whole
 * @param requirements what has to hold and what is taken off, at least one
 * @param role what hangs on it beside its points
 */
public record Clause(
        int number,
        String label,
        Text asks,
        String cite,
        Optional<Quantity> points,
        List<Text> units,
        int leads,
        Optional<LocalDate> begins,
        Optional<LastDay> due,
        boolean mayNotApply,
        boolean alwaysApplies,
        Makeup makeup,
        List<Requirement> requirements,
        Role role)
        implements Numbered {
    /**
     * Keeps copies of {@code units} and {@code requirements}.
     *
     * @param number unique in the rubric: as the source numbers it, or the item's number × 100 plus its place there
     * @param label as the source prints its number
     * @param asks what it asks for, in our own words
     * @param cite where in the source it stands
     * @param points its points where the source prints them
     * @param units the kinds of unit that the source makes responsible, those that lead first; none if it names none
     * @param leads how many of them the source puts in the lead (牵头); 0 where they stand side by side
     * @param begins the first day of the period that it speaks of, if that is one to come
     * @param due the last day of all it asks for, if the source gives one
     * @param mayNotApply whether a region may declare that it does not apply
     * @param alwaysApplies whether it must never be declared not applicable
     * @param makeup how its requirements make a whole
     * @param requirements what has to hold and what is taken off, at least one
     * @param role what hangs on it beside its points
     */
    public Clause {
        units = List.copyOf(units);
        requirements = List.copyOf(requirements);
    }

    /**
     * {@return the same clause, asking {@code others}; those beyond its own are needs of it, too}
     *
     * @param others what it asks from here on, its own first
     */
    public Clause asking(List<Requirement> others) {
        return made(makeup.with(requirements.size(), others.size()), others);
    }

    /**
     * {@return the same clause as if {@code level} were the last of its levels; itself if it has no such level}
     *
     * @param level the name of a rung, as the source prints it
     */
    public Clause upTo(String level) {
        Objects.requireNonNull(level, "level");
        return made(makeup.upTo(level), requirements);
    }

    private Clause made(Makeup makeup, List<Requirement> requirements) {
        return new Clause(
                number,
                label,
                asks,
                cite,
                points,
                units,
                leads,
                begins,
                due,
                mayNotApply,
                alwaysApplies,
                makeup,
                requirements,
                role);
    }

    /**
     * {@return what it asks at {@code position}, if it does}
     *
     * @param position from 1
     */
    public Optional<Requirement> requirement(int position) {
        return requirements.stream()
                .filter(requirement -> requirement.position() == position)
                .findFirst();
    }

    /**
     * {@return the last day of {@code requirement}, which is one of its own: that of the clause, or one that comes
     * before it}
     *
     * @param requirement one of its own
     */
    public Optional<LastDay> due(Requirement requirement) {
        Optional<LastDay> own = requirement.about().due();
        if (own.isEmpty()) {
            return due;
        }
        return due.isPresent() && due.get().comparedTo(own.get()) < 0 ? due : own;
    }

    /** {@return every last day of anything it asks for} */
    public List<LastDay> lastDays() {
        return requirements.stream()
                .flatMap(requirement -> due(requirement).stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the same clause with another last day}
     *
     * @param day the last day from here on
     */
    public Clause dueOn(LastDay day) {
        return new Clause(
                number,
                label,
                asks,
                cite,
                points,
                units,
                leads,
                begins,
                Optional.of(day),
                mayNotApply,
                alwaysApplies,
                makeup,
                requirements,
                role);
    }
}
