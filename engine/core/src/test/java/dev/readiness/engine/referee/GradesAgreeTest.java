package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.GradedRubric;
import dev.readiness.engine.conclude.Grading;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules over grades and caps, and {@link PlainGrades}, agree on random submissions. */
class GradesAgreeTest {
    private static final int SUBMISSIONS = Math.max(600, Integer.getInteger("readiness.submissions", 20_000) / 4);

    private final Assessor assessor = new Assessor();
    private final Random random = new Random(20240101);

    @Test
    void both_judges_find_the_same_ends() {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = GradedRubric.random(random);
            Assessment assessment = assessor.assess(submission, Optional.empty(), List.of());
            Grading grading = assessment.advice().ruling().grading().orElseThrow();
            int worst = new PlainGrades(submission, false).rank();
            int best = new PlainGrades(submission, true).rank();
            assertThat(rank(grading.certain())).as("submission %d", i).isEqualTo(worst);
            assertThat(rank(grading.possible())).as("submission %d", i).isEqualTo(best);
            assertThat(assessment.verdict().name())
                    .as("submission %d, %s", i, assessment.advice().ruling())
                    .isEqualTo(verdict(submission, worst, best));
            seen.add(worst + "-" + best);
            seen.add(assessment.advice().ruling().reason().name());
        }
        assertThat(seen)
                .contains("1-1", "4-1", "3-2", "4-4", "GRADED", "REACHED", "OUT_OF_REACH", "VETO_UNKNOWN")
                .contains("DEPENDS_ON_MISSING");
    }

    private static int rank(Optional<Grade> grade) {
        return grade.orElseThrow().rank();
    }

    private static String verdict(Submission submission, int worst, int best) {
        if (submission.targetGrade().isEmpty()) {
            return "GRADED";
        }
        int target = submission.targetGrade().get().rank();
        return worst <= target ? "READY" : best <= target ? "UNDECIDED" : "NOT_READY";
    }
}
