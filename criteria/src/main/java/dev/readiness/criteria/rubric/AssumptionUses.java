package dev.readiness.criteria.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What each assumption of a rubric may have a say in, whatever is handed in; in the order of the clauses. */
public final class AssumptionUses {
    private final Map<String, List<Asking>> judging = new HashMap<>();
    private final Map<String, List<Asking>> workingOut = new HashMap<>();
    private final List<Asking> ofOwnRules = new ArrayList<>();
    private final Set<String> ofFormulas = new HashSet<>();

    AssumptionUses(Collection<Assumption> assumptions, Collection<Indicator> indicators, List<Asking> askings) {
        for (Indicator indicator : indicators) {
            if (indicator.isDerived()) {
                ofFormulas.addAll(indicator.assumptions());
            }
        }
        for (Assumption assumption : assumptions) {
            Predicate<Requirement> mayJudge = mayJudge(assumption.id());
            List<Asking> judged = new ArrayList<>();
            for (Asking asking : askings) {
                if (mayJudge.test(asking.requirement())) {
                    judged.add(asking);
                }
            }
            judging.put(assumption.id(), judged);
        }
        for (Asking asking : askings) {
            Requirement requirement = asking.requirement();
            for (String assumption : ofFigures(requirement)) {
                workingOut.computeIfAbsent(assumption, id -> new ArrayList<>()).add(asking);
            }
            if (requirement.ownRule().isPresent()) {
                ofOwnRules.add(asking);
            }
        }
    }

    private static Set<String> ofFigures(Requirement requirement) {
        Set<String> all = Set.of();
        for (Indicator asked : requirement.asked()) {
            if (asked.isDerived()) {
                all = all.isEmpty() ? new HashSet<>() : all;
                all.addAll(asked.assumptions());
            }
        }
        return all;
    }

    /** Looked up once for all requirements, which are many. */
    private static Predicate<Requirement> mayJudge(String assumption) {
        return switch (assumption) {
            case "missingData" -> requirement -> true;
            case "years" -> Requirement::isOverYears;
            case "runningYear" ->
                requirement -> requirement.everyYear()
                        || requirement
                                .indicator()
                                .formula()
                                .filter(Formula::mayAverage)
                                .isPresent();
            case "pooledRates" ->
                requirement -> requirement.indicator().kind() == IndicatorKind.RATE && !requirement.everyYear();
            case "overallPlace" ->
                requirement -> requirement
                        .indicator()
                        .places()
                        .filter(JudgedPlace.OVERALL::equals)
                        .isPresent();
            case "nothingArose" -> requirement -> requirement.whenNone().isPresent();
            case "emptyRate" ->
                requirement -> requirement.whenNone().isEmpty()
                        && !requirement.indicator().isDerived();
            default -> requirement -> requirement.dependsOn(assumption);
        };
    }

    /**
     * {@return the requirements whose answers {@code assumption} may judge otherwise}
     *
     * @param assumption the assumption's name
     */
    public List<Asking> judging(String assumption) {
        Objects.requireNonNull(assumption, "assumption");
        return judging.getOrDefault(assumption, List.of());
    }

    /**
     * {@return the requirements that ask for a figure which {@code assumption} may work out otherwise}
     *
     * @param assumption the assumption's name
     */
    public List<Asking> workingOut(String assumption) {
        Objects.requireNonNull(assumption, "assumption");
        return workingOut.getOrDefault(assumption, List.of());
    }

    /** {@return the requirements that rules of the rubric's own judge, which may look at any assumption} */
    public List<Asking> ofOwnRules() {
        return Collections.unmodifiableList(ofOwnRules);
    }

    /**
     * {@return whether {@code assumption} decides a figure that is worked out, asked for or not}
     *
     * @param assumption the assumption's name
     */
    public boolean isOfFormula(String assumption) {
        Objects.requireNonNull(assumption, "assumption");
        return ofFormulas.contains(assumption);
    }
}
