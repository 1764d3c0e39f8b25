package dev.readiness.criteria.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What asks for an indicator, of all clauses of a rubric. */
final class IndicatorUses {
    private final Map<String, List<Clause>> clausesOf = new HashMap<>();

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

    /** The clauses that need {@code indicator} to be judged, by number. */
    List<Clause> of(Indicator indicator) {
        return Collections.unmodifiableList(clausesOf.getOrDefault(indicator.id(), List.of()));
    }

    /** What asks for {@code indicator} itself. */
    List<Requirement> about(Indicator indicator) {
        List<Requirement> about = new ArrayList<>();
        for (Clause clause : of(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                if (requirement.indicator().id().equals(indicator.id())) {
                    about.add(requirement);
                }
            }
        }
        return about;
    }

    /** What asks for {@code indicator}, or for something that is worked out of it. */
    List<Requirement> restingOn(Indicator indicator) {
        List<Requirement> resting = new ArrayList<>();
        for (Clause clause : of(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                if (requirement.indicator().isMadeOf(indicator)) {
                    resting.add(requirement);
                }
            }
        }
        return resting;
    }

    int yearsBefore(Indicator indicator) {
        int most = 0;
        for (Clause clause : of(indicator)) {
            for (Requirement requirement : clause.requirements()) {
                for (Indicator asked : requirement.asked()) {
                    most = Math.max(most, asked.yearsBefore(indicator));
                }
            }
        }
        return most;
    }

    boolean mayBeNone(Indicator indicator) {
        for (Requirement requirement : about(indicator)) {
            if (requirement.whenNone().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
