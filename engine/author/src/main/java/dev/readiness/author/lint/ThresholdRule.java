package dev.readiness.author.lint;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Threshold;
import java.util.Optional;

/** Thresholds and the range that their indicator can take. */
enum ThresholdRule implements LintRule {
    THRESHOLD_OUT_OF_RANGE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.requirements().forEach(requirement -> {
                requirement.lines().stream()
                        .filter(target -> isOutside(requirement, target))
                        .findFirst()
                        .ifPresent(target -> findings.at(
                                pack.files().of(requirement), key(requirement), shown(requirement, target)));
                requirement
                        .aim()
                        .filter(aim -> isOutside(requirement, aim))
                        .ifPresent(aim -> findings.at(pack.files().of(requirement), "aim", shown(requirement, aim)));
            });
        }

        private boolean isOutside(Requirement requirement, Quantity target) {
            Indicator indicator = requirement.indicator();
            boolean broken =
                    indicator.kind() == IndicatorKind.COUNT && !target.shown().matches("-?\\d+");
            return broken
                    || least(indicator).filter(min -> target.compareTo(min) < 0).isPresent()
                    || greatest(indicator)
                            .filter(max -> target.compareTo(max) > 0)
                            .isPresent();
        }
    },
    /** A threshold that every figure reaches asks for nothing. */
    THRESHOLD_IDLE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.requirements()
                    .filter(requirement -> target(requirement)
                            .filter(target -> isIdle(requirement, target))
                            .isPresent())
                    .forEach(requirement -> findings.at(
                            pack.files().of(requirement),
                            key(requirement),
                            shown(requirement, target(requirement).orElse(Quantity.ZERO))));
        }

        private boolean isIdle(Requirement requirement, Quantity target) {
            Optional<Quantity> end =
                    isCeiling(requirement) ? greatest(requirement.indicator()) : least(requirement.indicator());
            return end.filter(target::equals).isPresent();
        }
    },
    AIM_BELOW_TARGET {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.requirements()
                    .forEach(requirement -> requirement
                            .aim()
                            .filter(aim -> target(requirement)
                                    .filter(target -> aim.compareTo(target) <= 0)
                                    .isPresent())
                            .ifPresent(
                                    aim -> findings.at(pack.files().of(requirement), "aim", shown(requirement, aim))));
        }
    };

    private static Optional<Quantity> target(Requirement requirement) {
        return judged(requirement).flatMap(Threshold::number);
    }

    private static boolean isCeiling(Requirement requirement) {
        return judged(requirement).filter(Threshold::isCeiling).isPresent();
    }

    private static Optional<Threshold<?>> judged(Requirement requirement) {
        return requirement.thresholds().stream().findFirst();
    }

    private static Optional<Quantity> least(Indicator indicator) {
        if (isReversed(indicator)) {
            return Optional.empty();
        }
        return indicator.isDerived() ? indicator.min() : indicator.min().or(() -> Optional.of(Quantity.ZERO));
    }

    private static Optional<Quantity> greatest(Indicator indicator) {
        if (isReversed(indicator)) {
            return Optional.empty();
        }
        return indicator.kind() == IndicatorKind.RATE && !indicator.plan()
                ? indicator.max().or(() -> Optional.of(Quantity.ONE))
                : indicator.max();
    }

    /** A range that is none has been reported as such. */
    private static boolean isReversed(Indicator indicator) {
        return indicator.min().isPresent()
                && indicator
                        .max()
                        .filter(max -> max.compareTo(indicator.min().get()) <= 0)
                        .isPresent();
    }

    private static String key(Requirement requirement) {
        return judged(requirement).map(Threshold::key).orElse("");
    }

    /** As a number or a percentage, which every language writes alike. */
    private static String shown(Requirement requirement, Quantity quantity) {
        return requirement.indicator().figures() == IndicatorKind.RATE ? quantity.shownAsPercent() : quantity.shown();
    }
}
