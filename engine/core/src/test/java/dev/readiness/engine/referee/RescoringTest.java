package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RescoringTest {
    private static final int SUBMISSIONS = 100;

    @Test
    void what_is_worked_out_from_another_scorecard_is_what_scoring_anew_comes_to() {
        Random random = new Random(20231201);
        Judge judge = new Judge();
        int different = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = RandomSubmissions.random(Region.RUBRIC, random);
            Judgements judgements = judge.judge(submission);
            Scorecard standing = ScoringModel.of(submission, judgements, submission.settings());
            ScoringModel model = ScoringModel.of(submission.rubric().identity().model());
            for (NotApplicable mode : NotApplicable.values()) {
                Settings settings = submission.settings().with(mode);
                Scorecard anew = model.score(submission, judgements, settings);
                assertThat(model.rescored(standing, submission, judgements, settings))
                        .isEqualTo(anew);
                different += anew.equals(standing) ? 0 : 1;
            }
        }
        assertThat(different).isPositive();
    }

    @Test
    void what_is_judged_otherwise_in_part_comes_to_what_scoring_anew_does() {
        Random random = new Random(20231202);
        Judge judge = new Judge();
        int different = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = RandomSubmissions.random(Region.RUBRIC, random);
            Judgements judgements = judge.judge(submission);
            Scorecard standing = ScoringModel.of(submission, judgements, submission.settings());
            List<Asking> all = new ArrayList<>(Region.RUBRIC.positions().askings());
            all.removeIf(asking -> judgements.of(asking).isEmpty());
            for (String other : List.of("runningYear=open", "years=full-years", "rapidTests=counted", "survey=full")) {
                String[] taken = other.split("=");
                Submission otherwise = submission.taking(submission.settings().with(taken[0], taken[1]));
                Judgements again = judge.again(otherwise, judgements, all);
                ScoringModel model =
                        ScoringModel.of(submission.rubric().identity().model());
                Scorecard anew = model.score(otherwise, again, otherwise.settings());
                assertThat(model.again(standing, otherwise, again)).as(other).isEqualTo(anew);
                different += anew.equals(standing) ? 0 : 1;
            }
        }
        assertThat(different).isPositive();
    }
}
