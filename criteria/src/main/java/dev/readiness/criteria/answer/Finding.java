package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Objects;

/**
 * What a rule says of an answer (判定), with the shares of the clause's points that it earns: the same at both ends
 * where it is certain, and from the worst to the best that a legal value could give where it is open.
 *
 * @param rule the name of the rule, {@code <file>.<what it found>}
 * @param answer what it judged
 * @param outcome what was found
 * @param low the share that is certain, 0 to 1
 * @param high the share that is still possible, {@code low} to 1
 */
public record Finding(String rule, Answer answer, Outcome outcome, Quantity low, Quantity high) {
    /**
     * Checks the order of the shares.
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     * @param outcome what was found
     * @param low the share that is certain, 0 to 1
     * @param high the share that is still possible, {@code low} to 1
     * @throws IllegalArgumentException if {@code low} is more than {@code high}
     */
    public Finding {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The low share (" + low + ") must not exceed the high (" + high + ").");
        }
    }

    /**
     * {@return that it is met and earns all points}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding met(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return certain(rule, answer, Outcome.MET, Quantity.ONE);
    }

    /**
     * {@return that it is met, but worth only {@code share} of the points}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     * @param share the share of the points that it earns, 0 to 1
     */
    public static Finding met(String rule, Answer answer, Quantity share) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return certain(rule, answer, Outcome.MET, share);
    }

    /**
     * {@return that it is not met and earns nothing}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding notMet(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return certain(rule, answer, Outcome.NOT_MET, Quantity.ZERO);
    }

    /**
     * {@return that it is not met, and yet worth {@code share} of the points}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     * @param share the share of the points that it earns, 0 to 1
     */
    public static Finding notMet(String rule, Answer answer, Quantity share) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return certain(rule, answer, Outcome.NOT_MET, share);
    }

    /**
     * {@return that too little was handed in to tell}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding missing(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        return open(rule, answer, Outcome.MISSING);
    }

    /**
     * {@return that it is not due yet: what is short, or not there, can still be made good}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding pending(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        return open(rule, answer, Outcome.PENDING);
    }

    /**
     * {@return that it does not apply here, and takes nothing from its clause}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding notApplicable(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return certain(rule, answer, Outcome.NOT_APPLICABLE, Quantity.ONE);
    }

    /**
     * {@return that it is not due yet, and worth at least {@code low} and at most {@code high} of the points}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     * @param low the share that is certain, 0 to 1
     * @param high the share that is still possible, {@code low} to 1
     */
    public static Finding pending(String rule, Answer answer, Quantity low, Quantity high) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(answer, "answer");
        return new Finding(rule, answer, Outcome.PENDING, low, high);
    }

    /**
     * {@return that it could not be judged}
     *
     * @param rule the name of the rule, {@code <file>.<what it found>}
     * @param answer what it judged
     */
    public static Finding error(String rule, Answer answer) {
        Objects.requireNonNull(rule, "rule");
        return open(rule, answer, Outcome.ERROR);
    }

    private static Finding certain(String rule, Answer answer, Outcome outcome, Quantity share) {
        return new Finding(rule, answer, outcome, share, share);
    }

    private static Finding open(String rule, Answer answer, Outcome outcome) {
        Requirement requirement = answer.requirement();
        return new Finding(rule, answer, outcome, requirement.worst(), requirement.best());
    }

    /** {@return the requirement that was judged} */
    public Requirement requirement() {
        return answer.requirement();
    }

    /** {@return whether points are lacking that are due: what is not due yet costs nothing} */
    public boolean costs() {
        return outcome != Outcome.PENDING && !low.equals(Quantity.ONE);
    }
}
