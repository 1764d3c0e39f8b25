package dev.readiness.criteria.need;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Works a derived indicator out of what was handed in, exactly. A figure of which an input lacks is missing, one of
 * which nothing arose is none, and one outside its indicator's own scale, or of a division by nothing, contradicts
 * itself.
 */
public final class Derivation {
    /** Where what is worked out stands. */
    public static final Location NOWHERE = new Location("", 0, 0);

    private final Indicator derived;
    private final Formula formula;
    private final GivenFigures given;

    private Derivation(Indicator derived, GivenFigures given) {
        this.derived = derived;
        this.formula = derived.formula().orElseThrow();
        this.given = given;
    }

    /** What {@code derived} comes to: one figure, or one of each judged year that has all it takes. */
    public static Optional<Value> of(Indicator derived, HandedIn given) {
        return new Derivation(derived, given).value(given, false);
    }

    /** What it comes to in {@code year}, by itself even where the average of years is taken. */
    public static Optional<Value> ofYear(Indicator derived, GivenFigures given, int year) {
        return new Derivation(derived, given).of(YearSpan.of(List.of(year)), false);
    }

    /**
     * The same of those inputs that are there, where only the lowest or highest of all is wanted: what the others are can
     * only make it lower, or higher.
     */
    public static Optional<Value> ofSome(Indicator derived, HandedIn given) {
        return new Derivation(derived, given).value(given, true);
    }

    private Optional<Value> value(HandedIn asked, boolean some) {
        YearSpan all = YearSpan.of(asked.years());
        if (formula.isAveraged(given.settings())) {
            return new Working(asked.averaged(), all, some).result();
        }
        if (!derived.yearly()) {
            return of(all, some);
        }
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year : asked.years()) {
            of(YearSpan.of(List.of(year)), some)
                    .ifPresent(value -> years.put(year, new Value.YearFigure(value, NOWHERE)));
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Value.ByYear(years));
    }

    private Optional<Value> of(YearSpan span, boolean some) {
        return new Working(span, span, some).result();
    }

    /** One figure, of the years of {@code span}. */
    private final class Working {
        private final YearSpan span;
        private final YearSpan among;
        private final boolean some;
        private boolean lacking;
        private boolean none;
        private boolean contradictory;

        /**
         * @param among the years in none of which more may be taken off than there is
         * @param some whether what lacks is left out
         */
        Working(YearSpan span, YearSpan among, boolean some) {
            this.span = span;
            this.among = among;
            this.some = some;
        }

        Optional<Value> result() {
            if (isOverdrawn()) {
                return Optional.of(new Value.Contradictory());
            }
            boolean change = formula.fold() == Formula.Fold.CHANGE;
            Optional<Quantity> divisor =
                    formula.per().isEmpty() ? Optional.of(Quantity.ONE) : sum(formula.per(), false);
            Optional<Quantity> figure = (change ? change() : folded(span)).map(formula.times()::times);
            if (contradictory) {
                return Optional.of(new Value.Contradictory());
            }
            if (divisor.filter(Quantity::isZero).isPresent()) {
                boolean nothing = none || figure.filter(Quantity::isZero).isPresent();
                return Optional.of(nothing ? new Value.None() : new Value.Contradictory());
            }
            if (lacking && !some) {
                return Optional.empty();
            }
            if (none || figure.isEmpty() || divisor.isEmpty()) {
                return none ? Optional.of(new Value.None()) : Optional.empty();
            }
            Quantity exact = figure.get().dividedBy(divisor.get());
            return Optional.of(isOffScale(exact) ? new Value.Contradictory() : Value.of(derived.figures(), exact));
        }

        private boolean isOffScale(Quantity exact) {
            return derived.min().filter(least -> exact.compareTo(least) < 0).isPresent()
                    || derived.max().filter(most -> exact.compareTo(most) > 0).isPresent();
        }

        /** Whether in any year more is taken off than there is, where that is a part of it. */
        private boolean isOverdrawn() {
            if (formula.minus().isEmpty() || !derived.isNeverNegative()) {
                return false;
            }
            for (int year : among.years()) {
                YearSpan one = YearSpan.of(List.of(year));
                Working working = new Working(one, one, false);
                if (working.folded(one).filter(Quantity::isNegative).isPresent() && !working.lacking) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Quantity> change() {
            int year = span.years().get(0);
            Optional<Quantity> now = folded(YearSpan.of(List.of(year)));
            Optional<Quantity> before = folded(YearSpan.of(List.of(year - 1)));
            if (now.isEmpty() || before.isEmpty()) {
                return Optional.empty();
            }
            Quantity more = now.get().minus(before.get());
            if (derived.unit().isPresent()) {
                return Optional.of(more);
            }
            none |= before.get().isZero();
            return before.get().isZero() ? Optional.empty() : Optional.of(more.dividedBy(before.get()));
        }

        private Optional<Quantity> folded(YearSpan years) {
            if (!formula.fold().picks()) {
                Optional<Quantity> sum = sum(formula.terms(), years, true);
                Optional<Quantity> less = sum(formula.minus(), years, true);
                return sum.isPresent() && less.isPresent()
                        ? Optional.of(sum.get().minus(less.get()))
                        : Optional.empty();
            }
            List<Quantity> figures = new ArrayList<>();
            boolean nothing = false;
            for (Formula.Term term : formula.terms()) {
                for (Optional<Value> value : values(term)) {
                    Optional<Quantity> figure = figure(value, years, true);
                    figure.ifPresent(figures::add);
                    nothing |= none;
                    none = false;
                }
            }
            none = nothing && figures.isEmpty();
            return figures.isEmpty() ? Optional.empty() : Optional.of(picked(figures));
        }

        private Quantity picked(List<Quantity> figures) {
            Quantity picked = figures.get(0);
            Quantity sum = Quantity.ZERO;
            for (Quantity figure : figures) {
                picked = formula.fold() == Formula.Fold.LOWEST ? picked.min(figure) : picked.max(figure);
                sum = sum.plus(figure);
            }
            return formula.fold() == Formula.Fold.MEAN ? sum.dividedBy(figures.size()) : picked;
        }

        private Optional<Quantity> sum(List<Formula.Term> terms, boolean flow) {
            return sum(terms, span, flow);
        }

        /** @param flow whether figures of several years come together in time, and are not there all the time */
        private Optional<Quantity> sum(List<Formula.Term> terms, YearSpan years, boolean flow) {
            Quantity sum = Quantity.ZERO;
            boolean complete = true;
            for (Formula.Term term : terms) {
                if (!term.counts(given.settings())) {
                    continue;
                }
                for (Optional<Value> value : values(term)) {
                    Optional<Quantity> figure = figure(value, years, flow && counts(term.indicator()));
                    complete &= figure.isPresent();
                    sum = sum.plus(figure.orElse(Quantity.ZERO));
                }
            }
            return complete ? Optional.of(sum) : Optional.empty();
        }

        private boolean counts(Indicator indicator) {
            return switch (indicator.figures()) {
                case COUNT, AMOUNT -> true;
                default -> false;
            };
        }

        private List<Optional<Value>> values(Formula.Term term) {
            if (formula.over() == Formula.Over.PLACES) {
                List<Optional<Value>> places =
                        List.copyOf(given.places(term.indicator()).values());
                if (!places.isEmpty()) {
                    return places;
                }
            }
            return List.of(given.value(term.indicator()));
        }

        private Optional<Quantity> figure(Optional<Value> value, YearSpan years, boolean flow) {
            if (value.isEmpty()) {
                lacking = true;
                return Optional.empty();
            }
            Optional<List<Value>> all = years.all(value.get());
            lacking |= all.isEmpty();
            if (all.isEmpty()) {
                return Optional.empty();
            }
            Quantity sum = Quantity.ZERO;
            for (Value each : all.get()) {
                contradictory |= each instanceof Value.Contradictory;
                none |= each.isNone();
                sum = sum.plus(each.figure().orElse(Quantity.ZERO));
            }
            boolean byYear = value.get() instanceof Value.ByYear;
            Quantity length =
                    flow && byYear ? years.length() : Quantity.of(all.get().size());
            return none || contradictory ? Optional.empty() : Optional.of(sum.dividedBy(length));
        }
    }
}
