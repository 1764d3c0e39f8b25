package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Positions;
import java.util.List;
import java.util.Optional;

/** Findings by the requirement that they are of: from the last of each on, every one leads to the one before it. */
final class ByRequirement {
    private static final int NONE = -1;

    private final List<Finding> findings;

    /** One more than the place of the last finding of each requirement, by its position; 0 where there is none. */
    private final int[] last;

    private final int[] before;

    ByRequirement(Positions positions, List<Finding> findings) {
        this.findings = findings;
        this.last = new int[positions.askings().size()];
        this.before = new int[findings.size()];
        for (int place = 0; place < before.length; place++) {
            int position = positions.of(findings.get(place).requirement());
            before[place] = last[position] - 1;
            last[position] = place + 1;
        }
    }

    /**
     * What was found of {@code asking}, which stands at {@code position}, in {@code year}. No rule or several rules for
     * one answer is a broken rule base: that is never read as yes or no.
     */
    Finding one(int position, Asking asking, int year) {
        int found = NONE;
        int count = 0;
        for (int place = last[position] - 1; place != NONE; place = before[place]) {
            if (year == Answer.NO_YEAR || findings.get(place).answer().year() == year) {
                found = place;
                count++;
            }
        }
        return switch (count) {
            case 0 ->
                Finding.error(
                        Judge.NO_RULE,
                        new Answer.NoAnswer(new Asked(asking.requirement(), year, Optional.empty(), Optional.empty())));
            case 1 -> findings.get(found);
            default -> Finding.error(Judge.SEVERAL_RULES, findings.get(found).answer());
        };
    }
}
