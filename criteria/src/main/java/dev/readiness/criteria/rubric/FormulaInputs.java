package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up values to hand in so that an indicator has a certain figure. */
final class FormulaInputs {
    private final Map<Indicator, Value> values = new HashMap<>();
    private boolean possible = true;

    private FormulaInputs() {}

    /** Values for {@code figure} of {@code indicator}; empty where there are none that are the same in every year. */
    static Optional<Map<Indicator, Value>> of(Indicator indicator, Quantity figure) {
        FormulaInputs inputs = new FormulaInputs();
        inputs.set(indicator, figure);
        return inputs.possible ? Optional.of(inputs.values) : Optional.empty();
    }

    private void set(Indicator indicator, Quantity figure) {
        if (indicator.formula().isPresent()) {
            set(indicator.formula().get(), figure);
            return;
        }
        values.putIfAbsent(indicator, Value.of(indicator.figures(), figure));
    }

    private void set(Formula formula, Quantity figure) {
        if (formula.fold() == Formula.Fold.CHANGE || formula.times().isZero()) {
            possible = false;
            return;
        }
        boolean divided = !formula.per().isEmpty();
        Quantity figures = figure.dividedBy(formula.times());
        // so many that the first term is whole
        Quantity whole =
                divided ? formula.times().times(Quantity.of(figure.denominator().longValue())) : Quantity.ONE;
        Quantity folded = figures.times(whole);
        if (formula.fold() != Formula.Fold.PLUS) {
            formula.terms().forEach(term -> set(term.indicator(), folded));
        } else {
            difference(formula, folded, whole);
        }
        if (divided) {
            rest(formula.per(), whole);
        }
    }

    /** Of rates the better one is full, so that it is ahead of any other that it may be held against. */
    private void difference(Formula formula, Quantity difference, Quantity whole) {
        Quantity behind = Quantity.ZERO.minus(difference);
        if (formula.per().size() == 1 && formula.per().contains(formula.terms().get(0))) {
            possible &= !formula.minus().isEmpty() && difference.compareTo(whole) <= 0;
            first(formula.terms(), whole);
            first(formula.minus(), whole.minus(difference));
            return;
        }
        boolean rates = formula.terms().get(0).indicator().figures() == IndicatorKind.RATE;
        Quantity rest = rates ? Quantity.ONE.minus(difference.max(behind)).max(Quantity.ZERO) : Quantity.ZERO;
        Quantity least = formula.minus().isEmpty() ? Quantity.ZERO : rest;
        possible &= !difference.isNegative() || !formula.minus().isEmpty();
        first(formula.terms(), difference.max(Quantity.ZERO).plus(least));
        first(formula.minus(), behind.max(Quantity.ZERO).plus(least));
    }

    /** The first of {@code terms} has all, the others nothing. */
    private void first(List<Formula.Term> terms, Quantity all) {
        Quantity left = all;
        for (Formula.Term term : terms) {
            set(term.indicator(), left);
            left = Quantity.ZERO;
        }
    }

    /** What those of {@code terms} that are there already leave of {@code all} is the first other one's. */
    private void rest(List<Formula.Term> terms, Quantity all) {
        Quantity left = all;
        for (Formula.Term term : terms) {
            left = left.minus(Optional.ofNullable(values.get(term.indicator()))
                    .flatMap(Value::figure)
                    .orElse(Quantity.ZERO));
        }
        List<Formula.Term> others = terms.stream()
                .filter(term -> !values.containsKey(term.indicator()))
                .toList();
        possible &= !left.isNegative() && (left.isZero() || !others.isEmpty());
        first(others, left);
    }
}
