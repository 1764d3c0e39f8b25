package dev.readiness.report;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Settings;
import java.util.List;
import java.util.Optional;

/** How a derived indicator is worked out, in words and signs. */
public record FormulaWords(Phrases phrases) {

    /** Such as {@code （巡查次数－重复巡查次数）÷人口数×1000，按各年平均}; empty where it is filled in. */
    public Optional<String> of(Indicator indicator, Settings settings) {
        return indicator.formula().map(formula -> say(formula, settings));
    }

    /** The same in brackets, to stand beside its title; nothing where it is filled in. */
    public String beside(Indicator indicator, Settings settings) {
        return of(indicator, settings)
                .map(formula -> phrases.say("formula.worked", formula))
                .orElse("");
    }

    private String say(Formula formula, Settings settings) {
        String folded = folded(formula, settings);
        String divided = formula.per().isEmpty()
                ? folded
                : phrases.say(
                        "formula.per",
                        folded,
                        bracketed(sum(formula.per(), settings), formula.per().size() > 1));
        String whole = formula.times().equals(Quantity.ONE)
                ? divided
                : phrases.say("formula.times", divided, formula.times().shown());
        if (formula.isAveraged(settings)) {
            return phrases.say("formula.over.YEARS", whole);
        }
        return formula.over() == Formula.Over.PLACES ? phrases.say("formula.over.PLACES", whole) : whole;
    }

    private String folded(Formula formula, Settings settings) {
        List<String> names = names(formula.terms(), settings);
        if (formula.fold() != Formula.Fold.PLUS) {
            return phrases.say("formula." + formula.fold(), phrases.list(names));
        }
        List<String> less = names(formula.minus(), settings);
        String sum = String.join(phrases.say("formula.plus"), names);
        String all = less.isEmpty()
                ? sum
                : sum + phrases.say("formula.minus") + String.join(phrases.say("formula.minus"), less);
        boolean several = names.size() + less.size() > 1;
        boolean goesOn = !formula.per().isEmpty() || !formula.times().equals(Quantity.ONE);
        return bracketed(all, several && goesOn);
    }

    private String sum(List<Formula.Term> terms, Settings settings) {
        return String.join(phrases.say("formula.plus"), names(terms, settings));
    }

    private String bracketed(String text, boolean needed) {
        return needed ? phrases.say("formula.bracketed", text) : text;
    }

    private List<String> names(List<Formula.Term> terms, Settings settings) {
        return terms.stream()
                .filter(term -> term.counts(settings))
                .map(term -> phrases.title(term.indicator()))
                .toList();
    }
}
