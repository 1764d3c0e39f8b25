package dev.readiness.author.lint;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators, and the kinds of unit that answer for them. */
enum IndicatorRule implements LintRule {
    INDICATOR_UNUSED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<Indicator> used = pack.requirements()
                    .flatMap(requirement ->
                            Stream.concat(Stream.of(requirement.indicator()), requirement.inputs().stream()))
                    .collect(Collectors.toSet());
            pack.rubric().indicators().stream()
                    .filter(indicator -> !used.contains(indicator))
                    .forEach(indicator -> findings.at(
                            pack.files().of(indicator), "id", indicator.title().zh()));
        }
    },
    NO_UNIT {
        private final Set<IndicatorKind> measured =
                EnumSet.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.SCORE, IndicatorKind.DERIVED);

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
    /** Samples per thousand people divide by them. */
    PEOPLE_ZERO {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.requirements()
                    .flatMap(requirement -> requirement.divisors().stream())
                    .distinct()
                    .filter(people -> people.min()
                            .filter(min -> min.compareTo(Quantity.ONE) >= 0)
                            .isEmpty())
                    .forEach(people -> findings.at(
                            pack.files().of(people), "min", people.title().zh()));
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
}
