package dev.readiness.engine.judge;

import dev.readiness.criteria.own.RuleConclusions;
import dev.readiness.criteria.own.RuleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes down what rules of a rubric's own conclude of one question, under their names. In which order makes no difference. */
final class OwnConclusions implements RuleConclusions {
    private final RuleQuestion asked;
    private final Map<String, List<Boolean>> said = new TreeMap<>();
    private String rule = "";

    OwnConclusions(RuleQuestion asked) {
        this.asked = asked;
    }

    /** The rule {@code name} is about to fire. */
    void fires(String name) {
        rule = name;
    }

    Map<String, List<Boolean>> said() {
        return said;
    }

    @Override
    public void holds(RuleQuestion question) {
        say(question, true);
    }

    @Override
    public void fails(RuleQuestion question) {
        say(question, false);
    }

    @SuppressWarnings("ReferenceEquality") // one that a rule made up may be equal, and was not asked
    private void say(RuleQuestion question, boolean holds) {
        if (question != asked) {
            throw new IllegalArgumentException(
                    "What is concluded must be of the question that the rule matched, not of (" + question + ").");
        }
        List<Boolean> its = said.computeIfAbsent(rule, name -> new ArrayList<>(1));
        if (!its.contains(holds)) {
            its.add(holds);
        }
    }
}
