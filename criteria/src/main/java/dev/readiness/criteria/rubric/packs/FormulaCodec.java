package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;

/** Goes through how a derived indicator is worked out, of indicators that its codec knows. */
final class FormulaCodec {
    static final Formula BLANK = new Formula(
            Formula.Fold.PLUS,
            List.of(),
            List.of(),
            List.of(),
            Quantity.ONE,
            Formula.Over.NOTHING,
            Optional.empty(),
            List.of());

    private static final Formula.OptionTaken TAKEN = new Formula.OptionTaken("", "");
    private static final Formula.Term TERM = new Formula.Term(Indicator.BLANK, Optional.empty());
    private static final Formula.Fold[] FOLDS = Formula.Fold.values();
    private static final Formula.Over[] OVERS = Formula.Over.values();

    private final Codec codec;

    FormulaCodec(Codec codec) {
        this.codec = codec;
    }

    Formula formula(Formula now) {
        return new Formula(
                codec.constant(FOLDS, now.fold()),
                terms(now.terms()),
                terms(now.minus()),
                terms(now.per()),
                codec.quantity(now.times()),
                codec.constant(OVERS, now.over()),
                taken(now.averaged()),
                names(now.assumes()));
    }

    private List<Formula.Term> terms(List<Formula.Term> now) {
        Formula.Term[] terms = new Formula.Term[codec.count(now.size())];
        for (int i = 0; i < terms.length; i++) {
            Formula.Term term = RubricCodec.at(now, i, TERM);
            terms[i] = new Formula.Term(codec.reference(term.indicator()), taken(term.under()));
        }
        return List.of(terms);
    }

    private Optional<Formula.OptionTaken> taken(Optional<Formula.OptionTaken> maybe) {
        if (!codec.flag(maybe.isPresent())) {
            return Optional.empty();
        }
        Formula.OptionTaken now = maybe.orElse(TAKEN);
        return Optional.of(new Formula.OptionTaken(codec.text(now.assumption()), codec.text(now.option())));
    }

    private List<String> names(List<String> now) {
        String[] names = new String[codec.count(now.size())];
        for (int i = 0; i < names.length; i++) {
            names[i] = codec.text(RubricCodec.at(now, i, ""));
        }
        return List.of(names);
    }
}
