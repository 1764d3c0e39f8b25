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
        for (Asking asking : askings) {
            Requirement requirement = asking.requirement();
            for (Assumption assumption : assumptions) {
                if (mayJudge(assumption.id(), requirement)) {
                    add(asking, assumption.id(), judging);
                }
            }
            for (String assumption : ofFigures(requirement)) {
                add(asking, assumption, workingOut);
            }
            if (requirement.ownRule().isPresent()) {
                ofOwnRules.add(asking);
            }
        }
    }

    private static void add(Asking asking, String assumption, Map<String, List<Asking>> uses) {
        uses.computeIfAbsent(assumption, id -> new ArrayList<>()).add(asking);
    }

    private static Set<String> ofFigures(Requirement requirement) {
        Set<String> all = new HashSet<>();
        for (Indicator asked : requirement.asked()) {
            if (asked.isDerived()) {
                all.addAll(asked.assumptions());
            }
        }
        return all;
    }

    private static boolean mayJudge(String assumption, Requirement requirement) {
        Indicator indicator = requirement.indicator();
        return switch (assumption) {
            case "missingData" -> true;
            case "years" -> requirement.isOverYears();
            case "runningYear" ->
                requirement.everyYear()
                        || indicator.formula().filter(Formula::mayAverage).isPresent();
            case "pooledRates" -> indicator.kind() == IndicatorKind.RATE && !requirement.everyYear();
            case "overallPlace" ->
                indicator.places().filter(JudgedPlace.OVERALL::equals).isPresent();
            case "nothingArose" -> requirement.whenNone().isPresent();
            case "emptyRate" -> requirement.whenNone().isEmpty() && !indicator.isDerived();
            default -> requirement.dependsOn(assumption);
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
