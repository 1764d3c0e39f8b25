package dev.readiness.author.cases;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * The threshold of a requirement and the figures that cases hold against it.
 *
 * @param answers those of the requirement that have a figure
 */
record Threshold(Requirement requirement, List<Answer> answers) {

    /** A figure equals what it is held against. */
    boolean isTriedExactly() {
        return answers.stream()
                .anyMatch(answer -> distance(answer).filter(Quantity::isZero).isPresent());
    }

    /** A figure lies just below and another just above, unless there is nothing below zero or above 100 %. */
    boolean isTriedBeside() {
        return (isBottom()
                        || answers.stream()
                                .anyMatch(
                                        answer -> isWithinStep(distance(answer).map(Threshold::negated))))
                && (isTop() || answers.stream().anyMatch(answer -> isWithinStep(distance(answer))));
    }

    private boolean isBottom() {
        return answers.stream()
                .anyMatch(answer -> answer.target().filter(Quantity::isZero).isPresent());
    }

    private boolean isTop() {
        return requirement.indicator().kind() == IndicatorKind.RATE
                && answers.stream()
                        .anyMatch(answer ->
                                answer.target().filter(Quantity.ONE::equals).isPresent());
    }

    private boolean isWithinStep(Optional<Quantity> distance) {
        return distance.filter(far -> far.compareTo(Quantity.ZERO) > 0 && far.compareTo(step()) <= 0)
                .isPresent();
    }

    /** The smallest step that a case has to take: a tenth of a percent, a hundredth of a score, one of a count. */
    private Quantity step() {
        return switch (requirement.indicator().kind()) {
            case RATE -> Quantity.of("0.001");
            case SCORE -> Quantity.of("0.01");
            case DERIVED -> Quantity.of("0.05");
            default -> Quantity.ONE;
        };
    }

    /** How far the figure is above what it is held against. */
    private static Optional<Quantity> distance(Answer answer) {
        return answer.figure().flatMap(figure -> answer.target().map(figure::minus));
    }

    private static Quantity negated(Quantity quantity) {
        return Quantity.ZERO.minus(quantity);
    }
}
