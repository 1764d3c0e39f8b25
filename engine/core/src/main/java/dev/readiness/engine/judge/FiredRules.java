package dev.readiness.engine.judge;

import dev.readiness.criteria.submission.Submission;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which rules submissions set off, also those that only work out what others judge. */
public final class FiredRules {
    private FiredRules() {}

    /**
     * {@return the names of all rules that any of {@code submissions}, all of the same rubric, sets off}
     *
     * @param submissions submissions by one rubric
     */
    public static SortedSet<String> by(Collection<Submission> submissions) {
        SortedSet<String> fired = new TreeSet<>();
        if (!submissions.isEmpty()) {
            RuleBase rules =
                    RuleBase.ofAnswers(submissions.iterator().next().rubric().id());
            submissions.forEach(submission -> fired.addAll(rules.fired(facts(submission))));
        }
        return fired;
    }

    private static List<Object> facts(Submission submission) {
        return new Pairing(submission).facts();
    }
}
