package dev.readiness.criteria.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What asks for each indicator of a rubric. */
public final class IndicatorUses {
    private final Map<String, List<Clause>> clausesOf = new HashMap<>();

    /** @param clauses in the order of their numbers */
    IndicatorUses(Collection<Clause> clauses) {
        for (Clause clause : clauses) {
            for (Requirement requirement : clause.requirements()) {
                for (Indicator input : requirement.inputs()) {
                    addOnce(clause, clausesOf.computeIfAbsent(input.id(), id -> new ArrayList<>(1)));
                }
            }
        }
    }

    /** The clauses come one after the other, so that {@code clause} is the last of {@code its} or not there yet. */
    private static void addOnce(Clause clause, List<Clause> its) {
        if (its.isEmpty() || its.get(its.size() - 1) != clause) {
            its.add(clause);
        }
    }

    /**
     * {@return the clauses that need {@code indicator} to be judged, by number}
     *
     * @param indicator one of the rubric's indicators
     */
    public List<Clause> clauses(Indicator indicator) {
        return Collections.unmodifiableList(clausesOf.getOrDefault(indicator.id(), List.of()));
    }

    /**
     * {@return what asks for {@code indicator} itself, in the order of the clauses; not what is only worked out from
     * it}
     *
     * @param indicator one of the rubric's indicators
     */
    public List<Requirement> about(Indicator indicator) {
        List<Requirement> about = new ArrayList<>();
        for (Clause clause : clauses(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                if (requirement.indicator().id().equals(indicator.id())) {
                    about.add(requirement);
                }
            }
        }
        return about;
    }

    /**
     * {@return the same with what asks for something that is worked out of it: none of them applies where it does
     * not}
     *
     * @param indicator one of the rubric's indicators
     */
    public List<Requirement> restingOn(Indicator indicator) {
        List<Requirement> resting = new ArrayList<>();
        for (Clause clause : clauses(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                if (requirement.indicator().isMadeOf(indicator)) {
                    resting.add(requirement);
                }
            }
        }
        return resting;
    }

    /**
     * {@return how many years before the first that is judged {@code indicator} is wanted: a change needs one more}
     *
     * @param indicator one of the rubric's indicators
     */
    public int yearsBefore(Indicator indicator) {
        int most = 0;
        for (Clause clause : clauses(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                for (Indicator asked : requirement.asked()) {
                    most = Math.max(most, asked.yearsBefore(indicator));
                }
            }
        }
        return most;
    }

    /**
     * {@return whether the rubric says of {@code indicator} what follows where nothing arose that it speaks of}
     *
     * @param indicator one of the rubric's indicators
     */
    public boolean mayBeNone(Indicator indicator) {
        for (Requirement requirement : about(indicator)) {
            if (requirement.whenNone().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
