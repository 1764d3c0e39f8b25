package dev.readiness.engine.conclude;

import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.engine.judge.OwnConclusion;
import java.util.List;

/**
 * How a line stands that rules of the rubric's own conclude.
 *
 * @param line the line
 * @param remark whether it stands beside the verdict and changes nothing
 * @param worst what they conclude if all that is open turns out badly
 * @param best the same if it turns out well
 */
public record LineState(RuledLine line, boolean remark, OwnConclusion worst, OwnConclusion best) {
    /** {@return whether they conclude exactly one thing, at the worst and at the best} */
    public boolean judged() {
        return worst.isSound() && best.isSound();
    }

    /** {@return whether it holds; OPEN where what is open makes a difference, or where it is not judged} */
    public Truth truth() {
        if (!judged() || worst.holds() != best.holds()) {
            return Truth.OPEN;
        }
        return best.holds() ? Truth.HOLDS : Truth.FAILS;
    }

    /** {@return the rules that say so: one, or what is said at the worst and at the best} */
    public List<String> rules() {
        return worst.rule().equals(best.rule()) ? List.of(worst.rule()) : List.of(worst.rule(), best.rule());
    }

    /** {@return the same in one word} */
    public String rule() {
        return String.join(", ", rules());
    }
}
