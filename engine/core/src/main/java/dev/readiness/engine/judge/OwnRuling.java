package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.own.RuleAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of a rubric's own did with one answer.
 *
 * @param answer the answer
 * @param fired the rules that fired, in order
 * @param findings what they found; sound if it is exactly one thing
 * @param fault why they came to no end, with the rule that was firing if one was
 */
public record OwnRuling(RuleAnswer answer, List<String> fired, List<Finding> findings, Optional<Throwable> fault) {
    static final String FAULT = "engine.rule-failed";

    /**
     * Keeps copies of {@code fired} and {@code findings}.
     *
     * @param answer the answer
     * @param fired the rules that fired, in order
     * @param findings what they found; sound if it is exactly one thing
     * @param fault why they came to no end, with the rule that was firing if one was
     */
    public OwnRuling {
        fired = List.copyOf(fired);
        findings = List.copyOf(findings);
    }

    /** Its findings; what came to no end is not judged. */
    List<Finding> sound() {
        return fault.isPresent() ? List.of(Finding.error(FAULT, answer)) : findings;
    }
}
