package dev.readiness.author.lint;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators, and the kinds of unit that answer for them. */
enum IndicatorRule implements LintRule {
    INDICATOR_UNUSED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<Indicator> used = new HashSet<>();
            pack.requirements()
                    .flatMap(requirement -> requirement.asked().stream())
                    .forEach(indicator -> use(indicator, used));
            pack.rubric().indicators().stream()
                    .filter(indicator -> !used.contains(indicator))
                    .forEach(indicator -> findings.at(
                            pack.files().of(indicator), "id", indicator.title().zh()));
        }

        private void use(Indicator indicator, Set<Indicator> used) {
            used.add(indicator);
            indicator.formula().ifPresent(formula -> formula.all().forEach(term -> use(term.indicator(), used)));
        }
    },
    NO_UNIT {
        private final Set<IndicatorKind> measured =
                EnumSet.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.SCORE);

        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.rubric().indicators().stream()
                    .filter(indicator -> measured.contains(indicator.kind())
                            && indicator.unit().isEmpty())
                    .forEach(indicator -> findings.at(
                            pack.files().of(indicator),
                            "kind",
                            indicator.title().zh()));
        }
    },
    /** A score means nothing without the ends of its scale. */
    NO_SCALE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.rubric().indicators().stream()
                    .filter(indicator -> indicator.kind() == IndicatorKind.SCORE)
                    .filter(indicator ->
                            indicator.min().isEmpty() || indicator.max().isEmpty())
                    .forEach(indicator -> findings.at(
                            pack.files().of(indicator),
                            "kind",
                            indicator.title().zh()));
        }
    },
    RANGE_REVERSED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Indicator indicator : pack.rubric().indicators()) {
                indicator
                        .min()
                        .filter(min -> indicator
                                .max()
                                .filter(max -> max.compareTo(min) <= 0)
                                .isPresent())
                        .ifPresent(min -> findings.at(
                                pack.files().of(indicator),
                                "max",
                                indicator.max().orElse(min).shown(),
                                min.shown()));
            }
        }
    },
    /** Where nothing is divided by nothing, nobody can say what follows. */
    DIVISOR_ZERO {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.requirements()
                    .filter(requirement -> requirement.whenNone().isEmpty())
                    .flatMap(requirement -> requirement.asked().stream())
                    .flatMap(indicator -> indicator.formula().stream())
                    .filter(formula -> formula.per().stream().noneMatch(IndicatorRule::isAboveZero))
                    .flatMap(formula -> formula.per().stream().limit(1))
                    .map(Formula.Term::indicator)
                    .distinct()
                    .forEach(divisor -> findings.at(
                            pack.files().of(divisor), "min", divisor.title().zh()));
        }
    },
    /** What is put together has one unit, and what is not divided keeps it. */
    UNITS_DIFFER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Indicator indicator : pack.rubric().indicators()) {
                indicator
                        .formula()
                        .flatMap(formula -> stranger(indicator, formula))
                        .ifPresent(other -> findings.at(
                                pack.files().of(indicator),
                                "from",
                                indicator.title().zh(),
                                other.title().zh()));
            }
        }

        private Optional<Indicator> stranger(Indicator derived, Formula formula) {
            Indicator first = formula.terms().get(0).indicator();
            Optional<Indicator> term = Stream.concat(formula.terms().stream(), formula.minus().stream())
                    .map(Formula.Term::indicator)
                    .filter(other -> !isAlike(first, other))
                    .findFirst();
            Indicator divisor =
                    formula.per().isEmpty() ? first : formula.per().get(0).indicator();
            Optional<Indicator> per = formula.per().stream()
                    .map(Formula.Term::indicator)
                    .filter(other -> !isAlike(divisor, other))
                    .findFirst();
            boolean plain = formula.per().isEmpty()
                    && formula.fold() != Formula.Fold.CHANGE
                    && formula.times().equals(Quantity.ONE);
            boolean kept =
                    !plain || (derived.figures() == IndicatorKind.RATE) == (first.figures() == IndicatorKind.RATE);
            return term.or(() -> per).or(() -> kept ? Optional.empty() : Optional.of(first));
        }

        private boolean isAlike(Indicator one, Indicator other) {
            return one.unit().equals(other.unit())
                    && (one.figures() == IndicatorKind.RATE) == (other.figures() == IndicatorKind.RATE);
        }
    },
    RESPONSIBLE_UNIT_UNUSED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            PackFiles files = pack.files();
            Set<String> named = Stream.concat(files.items().stream(), files.clauses().stream())
                    .flatMap(entry -> entry.find("units").stream())
                    .flatMap(units -> units instanceof Node.Sequence list ? list.items().stream() : Stream.of(units))
                    .filter(Node.Scalar.class::isInstance)
                    .map(unit -> ((Node.Scalar) unit).text().strip())
                    .collect(Collectors.toSet());
            files.units().stream()
                    .filter(unit -> !named.contains(unit.text("unit")))
                    .forEach(unit -> findings.at(unit, "unit", unit.text("unit")));
        }
    };

    private static boolean isAboveZero(Formula.Term term) {
        return term.indicator()
                .min()
                .filter(min -> min.compareTo(Quantity.ZERO) > 0)
                .isPresent();
    }
}
