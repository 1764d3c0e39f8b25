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
     * Takes each assumption by its default unless somebody chose.
     *
     * @param rubric whose assumptions they are
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

    /** {@return what the user chose, option id by assumption id; the rest is taken by default} */
    public Map<String, String> chosen() {
        return chosen;
    }

    /** {@return the points that the user gives, by clause number, instead of an equal split} */
    public Map<Integer, Quantity> clausePoints() {
        return clausePoints;
    }

    /**
     * {@return every assumption of {@code rubric} by its default}
     *
     * @param rubric whose assumptions they are
     */
    public static Settings standard(Rubric rubric) {
        return new Settings(rubric, Map.of(), Map.of());
    }

    /** {@return what becomes of a clause that does not apply} */
    public Policies.NotApplicable notApplicable() {
        return taken(Policies.NotApplicable.class, "notApplicable");
    }

    /** {@return which clauses may be declared not applicable} */
    public Policies.Scope scope() {
        return taken(Policies.Scope.class, "notApplicableScope");
    }

    /** {@return what a clause earns of which only some requirements are met} */
    public Policies.PartialCredit partialCredit() {
        return taken(Policies.PartialCredit.class, "partialCredit");
    }

    /** {@return whether points are taken off for a step that has only begun} */
    public Policies.DeductionStep deductionStep() {
        return taken(Policies.DeductionStep.class, "deductionStep");
    }

    /** {@return how the figure of the whole is rounded where the source does not say which way} */
    public Policies.TotalRounding totalRounding() {
        return taken(Policies.TotalRounding.class, "totalRounding");
    }

    /** {@return how a survey's result becomes points} */
    public Policies.Survey survey() {
        return taken(Policies.Survey.class, "survey");
    }

    /** {@return which years are judged where something is asked for each year} */
    public Policies.Years years() {
        return taken(Policies.Years.class, "years");
    }

    /** {@return whether what a rate has reached in a year that is not over counts} */
    public Policies.RunningYear runningYear() {
        return taken(Policies.RunningYear.class, "runningYear");
    }

    /** {@return which years a yearly average is taken over} */
    public Policies.YearlyAverage yearlyAverage() {
        return taken(Policies.YearlyAverage.class, "yearlyAverage");
    }

    /** {@return whether the day on which a look-back period begins belongs to it} */
    public Policies.LookBack lookBack() {
        return taken(Policies.LookBack.class, "lookBack");
    }

    /** {@return what becomes of a rate whose denominator is zero} */
    public Policies.EmptyRate emptyRate() {
        return taken(Policies.EmptyRate.class, "emptyRate");
    }

    /** {@return what becomes of requirements where nothing arose} */
    public Policies.NothingArose nothingArose() {
        return taken(Policies.NothingArose.class, "nothingArose");
    }

    /** {@return whose figure is judged where a text wants an overall one} */
    public Policies.OverallPlace overallPlace() {
        return taken(Policies.OverallPlace.class, "overallPlace");
    }

    /**
     * {@return these settings with one assumption taken another way}
     *
     * @param policy the other way
     */
    public Settings with(Policies.Policy policy) {
        return with(policy.key(), policy.id());
    }

    /**
     * {@return the same by the names of the assumption and of the option}
     *
     * @param assumption the assumption's name
     * @param option the option's name
     */
    public Settings with(String assumption, String option) {
        return new Settings(this, assumption, option);
    }

    /**
     * {@return whether {@code assumption}, which the rubric declares, is taken by {@code option}}
     *
     * @param assumption the assumption's name
     * @param option the option's name
     */
    public boolean takes(String assumption, String option) {
        Objects.requireNonNull(assumption, "assumption");
        Objects.requireNonNull(option, "option");
        return rubric.assumption(assumption)
                .filter(declared -> option(declared).id().equals(option))
                .isPresent();
    }

    /**
     * {@return whether the user took {@code assumption} otherwise than by default}
     *
     * @param assumption one of the rubric's own
     */
    public boolean overrides(Assumption assumption) {
        return option(assumption) != assumption.standard()
                || assumption.id().equals(CLAUSE_POINTS) && !clausePoints.isEmpty();
    }

    /**
     * {@return how {@code assumption} is taken}
     *
     * @param assumption one of the rubric's own
     */
    public Assumption.Option option(Assumption assumption) {
        String id = chosen.get(assumption.id());
        return id == null ? assumption.standard() : assumption.option(id).orElse(assumption.standard());
    }

    /** {@return the name of the option that each declared assumption is taken by} */
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
