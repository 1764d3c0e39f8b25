package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.own.Findings;
import dev.readiness.criteria.own.RuleAnswer;
import java.util.ArrayList;
import java.util.List;

/** Takes down what rules of a rubric's own find, under their names, and minds the time that is left. */
final class OwnFindings implements Findings {
    private final List<Finding> all = new ArrayList<>(1);
    private String rule = "";

    /** The rule {@code name} is about to fire. */
    void fires(String name) {
        rule = name;
    }

    String rule() {
        return rule;
    }

    List<Finding> all() {
        return all;
    }

    @Override
    public void met(RuleAnswer answer) {
        earns(answer, Quantity.ONE);
    }

    @Override
    public void notMet(RuleAnswer answer) {
        earns(answer, Quantity.ZERO);
    }

    @Override
    public void earns(RuleAnswer answer, Quantity share) {
        if (share.isNegative() || share.compareTo(Quantity.ONE) > 0) {
            throw new IllegalArgumentException("The share (" + share + ") must be from 0 to 1.");
        }
        boolean full = share.equals(Quantity.ONE);
        if (full ? answer.isUnsettled() : answer.isEarly()) {
            all.add(Finding.pending(rule, answer));
        } else {
            all.add(full ? Finding.met(rule, answer) : Finding.notMet(rule, answer, share));
        }
    }

    @Override
    public void missing(RuleAnswer answer) {
        all.add(answer.isEarly() ? Finding.pending(rule, answer) : Finding.missing(rule, answer));
    }

    @Override
    public void notJudged(RuleAnswer answer) {
        all.add(Finding.error(rule, answer));
    }
}
