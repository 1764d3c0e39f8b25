package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Arrays;
import java.util.Map;

/**
 * Every assumption as it is taken in one assessment: the rubric's defaults, overridden by the user.
 *
 * @param chosen option id by assumption id, only where the user overrides
 * @param clausePoints points by clause number where the user gives them instead of an equal split
 */
public record Settings(Rubric rubric, Map<String, String> chosen, Map<Integer, Quantity> clausePoints) {
    /** The assumption of how an item's points are split among clauses. */
    public static final String CLAUSE_POINTS = "clausePoints";

    public Settings {
        chosen = Map.copyOf(chosen);
        clausePoints = Map.copyOf(clausePoints);
    }

    public static Settings standard(Rubric rubric) {
        return new Settings(rubric, Map.of(), Map.of());
    }

    public Policies.NotApplicable notApplicable() {
        return taken(Policies.NotApplicable.values());
    }

    public Policies.Scope scope() {
        return taken(Policies.Scope.values());
    }

    public Policies.PartialCredit partialCredit() {
        return taken(Policies.PartialCredit.values());
    }

    public Policies.Survey survey() {
        return taken(Policies.Survey.values());
    }

    public Policies.Years years() {
        return taken(Policies.Years.values());
    }

    public Policies.RapidTests rapidTests() {
        return taken(Policies.RapidTests.values());
    }

    public Policies.LookBack lookBack() {
        return taken(Policies.LookBack.values());
    }

    public Policies.EmptyRate emptyRate() {
        return taken(Policies.EmptyRate.values());
    }

    /** These settings with one assumption taken another way. */
    public Settings with(Policies.Policy policy) {
        Map<String, String> changed = new java.util.HashMap<>(chosen);
        changed.put(policy.key(), policy.id());
        return new Settings(rubric, changed, clausePoints);
    }

    public boolean overrides(Assumption assumption) {
        return option(assumption) != assumption.standard()
                || assumption.id().equals(CLAUSE_POINTS) && !clausePoints.isEmpty();
    }

    /** How {@code assumption} is taken. */
    public Assumption.Option option(Assumption assumption) {
        String id = chosen.get(assumption.id());
        return id == null ? assumption.standard() : assumption.option(id).orElse(assumption.standard());
    }

    private <P extends Policies.Policy> P taken(P[] policies) {
        String id = rubric.assumption(policies[0].key())
                .map(assumption -> option(assumption).id())
                .orElse(policies[0].id());
        return Arrays.stream(policies)
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The option (" + id + ") of (" + policies[0].key() + ") must be known to the engine."));
    }
}
