package dev.readiness.report;

import dev.readiness.engine.check.Matter;

/**
 * One thing that is worse than it was, in words.
 *
 * @param from how it was
 * @param to how it is
 * @param what it is: the score, how many indicators are missing, a veto, a clause
 */
public record Slip(String from, String to, String what) {

    /** What {@code matter}, one of {@link dev.readiness.engine.check.Gate#REGRESSION}, says. */
    public static Slip of(Matter matter, Phrases phrases) {
        if (matter instanceof Matter.ScoreFell fell) {
            return new Slip(fell.before().shown(), fell.now().shown(), phrases.say("check.slip.score"));
        }
        if (matter instanceof Matter.MoreMissing more) {
            return new Slip(
                    String.valueOf(more.before()), String.valueOf(more.now()), phrases.say("check.slip.missing"));
        }
        if (matter instanceof Matter.NewlyTripped newly) {
            return new Slip(
                    phrases.say("check.slip.clear"),
                    phrases.say("check.slip.tripped"),
                    phrases.say("check.slip.veto", newly.veto().clause().label()));
        }
        if (matter instanceof Matter.NewlyLost newly) {
            return new Slip(
                    phrases.say("check.slip.full"),
                    phrases.say("check.slip.lost"),
                    phrases.say("check.slip.clause", newly.clause().clause().label()));
        }
        throw new IllegalArgumentException("The matter (" + matter + ") must be worse than it was.");
    }
}
