package dev.readiness.engine.judge;

import dev.readiness.criteria.own.RuleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of a rubric's own did with one question.
 *
 * @param question the question
 * @param fired the rules that fired, in order
 * @param said what they concluded, by rule: true for holds, and both where a rule said both
 * @param steady whether they conclude the same in whatever order they see what was judged
 * @param fault why they came to no end
 */
public record OwnConclusion(
        RuleQuestion question,
        List<String> fired,
        Map<String, List<Boolean>> said,
        boolean steady,
        Optional<Throwable> fault) {
    private static final String UNSTEADY = "engine.rule-hangs-on-order";

    /**
     * Keeps copies of {@code fired} and {@code said}.
     *
     * @param question the question
     * @param fired the rules that fired, in order
     * @param said what they concluded, by rule: true for holds, and both where a rule said both
     * @param steady whether they conclude the same in whatever order they see what was judged
     * @param fault why they came to no end
     */
    public OwnConclusion {
        fired = List.copyOf(fired);
        said = Map.copyOf(said);
    }

    /** The same beside {@code other}, which is what they say in another order. */
    OwnConclusion beside(OwnConclusion other) {
        boolean same = said.equals(other.said) && fault.isPresent() == other.fault.isPresent();
        List<String> all = new ArrayList<>(fired);
        all.addAll(other.fired);
        return same ? this : new OwnConclusion(question, all, said, false, fault.or(other::fault));
    }

    /** {@return whether exactly one rule concluded exactly one thing} */
    public boolean isSound() {
        return fault.isEmpty()
                && steady
                && said.size() == 1
                && said.values().iterator().next().size() == 1;
    }

    /** {@return whether it holds; only of a sound one} */
    public boolean holds() {
        return said.values().iterator().next().get(0);
    }

    /** {@return the rule that says so, or what is wrong} */
    public String rule() {
        if (isSound()) {
            return said.keySet().iterator().next();
        }
        if (fault.isPresent()) {
            return OwnRuling.FAULT;
        }
        return !steady ? UNSTEADY : said.isEmpty() ? Judge.NO_RULE : Judge.SEVERAL_RULES;
    }
}
