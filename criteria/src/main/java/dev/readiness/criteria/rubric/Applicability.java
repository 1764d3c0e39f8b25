package dev.readiness.criteria.rubric;

import java.util.Objects;
import java.util.Optional;

/** What of a rubric a region may declare not to apply. */
public final class Applicability {
    private final Rubric rubric;

    Applicability(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * {@return whether {@code clause} may ever be declared not to apply: no veto may, and no survey}
     *
     * @param clause one of the rubric's clauses
     */
    public boolean mayBeExempt(Clause clause) {
        return !clause.alwaysApplies() && !isPartOfVeto(clause);
    }

    /**
     * {@return whether {@code indicator} may ever be declared not to apply: it is asked for itself, and every clause
     * that rests on it may}
     *
     * @param indicator one of the rubric's indicators
     */
    public boolean mayBeExempt(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        IndicatorUses uses = rubric.indicatorUses();
        for (Requirement requirement : uses.restingOn(indicator)) {
            if (!mayBeExempt(rubric.clause(requirement.clause()))) {
                return false;
            }
        }
        return !indicator.isDerived() && !uses.about(indicator).isEmpty();
    }

    /**
     * {@return whether {@code clause} is a veto, or one of a criterion that is}
     *
     * @param clause one of the rubric's clauses
     */
    public boolean isPartOfVeto(Clause clause) {
        Optional<Item> item = rubric.itemOf(clause);
        return item.isEmpty() || item.get().tier().filter(Tier.VETO::equals).isPresent();
    }
}
