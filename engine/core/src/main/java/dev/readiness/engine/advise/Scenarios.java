package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.conclude.Scenario;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a submission comes to: as it stands, then under the other ways to treat clauses that do not apply. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * {@return the scenarios of {@code standing}, which is what {@code judgements} of {@code submission} come to; it
     * alone if all applies}
     *
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param standing the scorecard under the submission's own settings
     */
    public static List<Scenario> of(Submission submission, Judgements judgements, Scorecard standing) {
        Objects.requireNonNull(judgements, "judgements");
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new Scenario(submission.settings().notApplicable(), standing));
        ScoringModel model = ScoringModel.of(submission.rubric().identity().model());
        for (Policies.NotApplicable mode : otherModes(submission)) {
            scenarios.add(new Scenario(
                    mode,
                    model.rescored(
                            standing,
                            submission,
                            judgements,
                            submission.settings().with(mode))));
        }
        return scenarios;
    }

    /** The other ways to treat clauses that do not apply; none if all apply. */
    private static List<Policies.NotApplicable> otherModes(Submission submission) {
        List<Policies.NotApplicable> modes = new ArrayList<>();
        if (submission.declaresExemptions()) {
            for (Policies.NotApplicable mode : Policies.NotApplicable.values()) {
                if (mode != submission.settings().notApplicable() && isOffered(submission, mode)) {
                    modes.add(mode);
                }
            }
        }
        return modes;
    }

    private static boolean isOffered(Submission submission, Policies.NotApplicable mode) {
        Optional<Assumption> assumption = submission.rubric().assumption(mode.key());
        return assumption.isPresent() && assumption.get().option(mode.id()).isPresent();
    }
}
