package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement;

/**
 * What a rule says of an answer (判定).
 *
 * @param rule the name of the rule, {@code <file>.<what it found>}
 * @param answer what it judged
 * @param share how much of the clause's points the answer earns, 0 to 1
 */
public record Finding(String rule, Answer answer, Outcome outcome, Quantity share) {

    public static Finding met(String rule, Answer answer) {
        return new Finding(rule, answer, Outcome.MET, Quantity.ONE);
    }

    /** Met, but worth only {@code share} of the points. */
    public static Finding met(String rule, Answer answer, Quantity share) {
        return new Finding(rule, answer, Outcome.MET, share);
    }

    public static Finding notMet(String rule, Answer answer) {
        return new Finding(rule, answer, Outcome.NOT_MET, Quantity.ZERO);
    }

    /** Not met, and yet worth {@code share} of the points. */
    public static Finding notMet(String rule, Answer answer, Quantity share) {
        return new Finding(rule, answer, Outcome.NOT_MET, share);
    }

    public static Finding missing(String rule, Answer answer) {
        return new Finding(rule, answer, Outcome.MISSING, Quantity.ZERO);
    }

    public static Finding error(String rule, Answer answer) {
        return new Finding(rule, answer, Outcome.ERROR, Quantity.ZERO);
    }

    public Requirement requirement() {
        return answer.requirement();
    }
}
