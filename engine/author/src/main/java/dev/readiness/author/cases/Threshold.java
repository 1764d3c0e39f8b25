package dev.readiness.author.cases;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines of a requirement and the figures that cases hold against it.
 *
 * @param answers those of the requirement that have a figure
 */
record Threshold(Requirement requirement, List<Answer> answers) {

    /** Of each line, a figure equals it. */
    boolean isTriedExactly() {
        return isTried(line -> isAnyAway(line, Quantity::isZero));
    }

    /** A figure lies just below each line and another just above, unless the scale ends there. */
    boolean isTriedBeside() {
        return isTried(line -> (isBottom(line) || isAnyAway(line, far -> isWithinStep(Quantity.ZERO.minus(far))))
                && (isTop(line) || isAnyAway(line, this::isWithinStep)));
    }

    /** Of its own lines each; where it is held against other figures, one of these. */
    private boolean isTried(Predicate<Quantity> line) {
        List<Quantity> own = requirement.lines();
        return own.isEmpty()
                ? answers.stream().flatMap(answer -> answer.target().stream()).anyMatch(line)
                : own.stream().allMatch(line);
    }

    /** Whether the distance of some figure from {@code line} is one that is wanted. */
    private boolean isAnyAway(Quantity line, Predicate<Quantity> wanted) {
        return answers.stream()
                .filter(answer -> !requirement.lines().isEmpty()
                        || answer.target().filter(line::equals).isPresent())
                .flatMap(answer -> answer.figure().stream())
                .anyMatch(figure -> wanted.test(figure.minus(line)));
    }

    private boolean isBottom(Quantity line) {
        Indicator indicator = requirement.indicator();
        return (indicator.isDerived()
                        ? indicator.min()
                        : Optional.of(indicator.min().orElse(Quantity.ZERO)))
                .filter(line::equals)
                .isPresent();
    }

    private boolean isTop(Quantity line) {
        boolean full = requirement.indicator().kind() == IndicatorKind.RATE && line.equals(Quantity.ONE);
        return full || requirement.indicator().max().filter(line::equals).isPresent();
    }

    private boolean isWithinStep(Quantity distance) {
        return distance.compareTo(Quantity.ZERO) > 0 && distance.compareTo(step()) <= 0;
    }

    /** The smallest step that a case has to take: a tenth of a percent, a hundredth of a score, one of a count. */
    private Quantity step() {
        return switch (requirement.indicator().kind()) {
            case RATE -> Quantity.of("0.001");
            case SCORE -> Quantity.of("0.01");
            case DERIVED -> Quantity.of(requirement.indicator().unit().isPresent() ? "0.05" : "0.001");
            default -> Quantity.ONE;
        };
    }
}
