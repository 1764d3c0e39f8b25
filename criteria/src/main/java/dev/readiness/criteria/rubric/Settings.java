package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every assumption as it is taken in one assessment: the rubric's defaults, overridden by the user. */
public final class Settings {
    /** The assumption of how an item's points are split among clauses. */
    public static final String CLAUSE_POINTS = "clausePoints";

    private final Rubric rubric;
    private final Map<String, String> chosen;
    private final Map<Integer, Quantity> clausePoints;
    private final Map<String, Policies.Policy> taken = new HashMap<>();

    /**
     * @param chosen option id by assumption id, only where the user overrides
     * @param clausePoints points by clause number where the user gives them instead of an equal split
     */
    public Settings(Rubric rubric, Map<String, String> chosen, Map<Integer, Quantity> clausePoints) {
        this.rubric = rubric;
        this.chosen = Map.copyOf(chosen);
        this.clausePoints = Map.copyOf(clausePoints);
        for (Map.Entry<String, Map<String, Policies.Policy>> each : Policies.ALL.entrySet()) {
            taken.put(each.getKey(), taken(each.getKey(), each.getValue()));
        }
    }

    /** {@code others} with {@code assumption} taken by {@code option}. */
    private Settings(Settings others, String assumption, String option) {
        Map<String, String> changed = new HashMap<>(others.chosen);
        changed.put(assumption, option);
        this.rubric = others.rubric;
        this.chosen = Map.copyOf(changed);
        this.clausePoints = others.clausePoints;
        taken.putAll(others.taken);
        Map<String, Policies.Policy> policies = Policies.ALL.get(assumption);
        if (policies != null) {
            taken.put(assumption, taken(assumption, policies));
        }
    }

    public Map<String, String> chosen() {
        return chosen;
    }

    public Map<Integer, Quantity> clausePoints() {
        return clausePoints;
    }

    public static Settings standard(Rubric rubric) {
        return new Settings(rubric, Map.of(), Map.of());
    }

    public Policies.NotApplicable notApplicable() {
        return taken(Policies.NotApplicable.class, "notApplicable");
    }

    public Policies.Scope scope() {
        return taken(Policies.Scope.class, "notApplicableScope");
    }

    public Policies.PartialCredit partialCredit() {
        return taken(Policies.PartialCredit.class, "partialCredit");
    }

    public Policies.DeductionStep deductionStep() {
        return taken(Policies.DeductionStep.class, "deductionStep");
    }

    public Policies.Survey survey() {
        return taken(Policies.Survey.class, "survey");
    }

    public Policies.Years years() {
        return taken(Policies.Years.class, "years");
    }

    public Policies.RunningYear runningYear() {
        return taken(Policies.RunningYear.class, "runningYear");
    }

    public Policies.YearlyAverage yearlyAverage() {
        return taken(Policies.YearlyAverage.class, "yearlyAverage");
    }

    public Policies.LookBack lookBack() {
        return taken(Policies.LookBack.class, "lookBack");
    }

    public Policies.EmptyRate emptyRate() {
        return taken(Policies.EmptyRate.class, "emptyRate");
    }

    public Policies.NothingArose nothingArose() {
        return taken(Policies.NothingArose.class, "nothingArose");
    }

    public Policies.OverallPlace overallPlace() {
        return taken(Policies.OverallPlace.class, "overallPlace");
    }

    /** These settings with one assumption taken another way. */
    public Settings with(Policies.Policy policy) {
        return with(policy.key(), policy.id());
    }

    /** The same by the names of the assumption and of the option. */
    public Settings with(String assumption, String option) {
        return new Settings(this, assumption, option);
    }

    /** Whether {@code assumption}, which the rubric declares, is taken by {@code option}. */
    public boolean takes(String assumption, String option) {
        return rubric.assumption(assumption)
                .filter(declared -> option(declared).id().equals(option))
                .isPresent();
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

    /** The name of the option that each declared assumption is taken by. */
    public Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        for (Assumption assumption : rubric.assumptions()) {
            if (!assumption.options().isEmpty()) {
                options.put(assumption.id(), option(assumption).id());
            }
        }
        return options;
    }

    private <P extends Policies.Policy> P taken(Class<P> type, String key) {
        return Objects.requireNonNull(type.cast(taken.get(key)), key);
    }

    private Policies.Policy taken(String key, Map<String, Policies.Policy> policies) {
        Optional<String> id =
                rubric.assumption(key).map(assumption -> option(assumption).id());
        Policies.Policy policy = id.isPresent()
                ? policies.get(id.get())
                : policies.values().iterator().next();
        if (policy == null) {
            throw new IllegalStateException("The option (" + id + ") of (" + key + ") must be known to the engine.");
        }
        return policy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings
                && rubric.equals(settings.rubric)
                && chosen.equals(settings.chosen)
                && clausePoints.equals(settings.clausePoints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rubric, chosen, clausePoints);
    }
}
