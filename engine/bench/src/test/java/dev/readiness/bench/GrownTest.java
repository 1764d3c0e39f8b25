package dev.readiness.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.Judging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrownTest {
    private static final int CLAUSES = GrownRubric.CLAUSES;

    @TempDir
    private Path folder;

    private Grown grown(int times) throws IOException {
        GrownRubric.write(times, folder);
        return Grown.of(Grown.packs(folder), GrownSubmission.yaml(times, 1));
    }

    private static Map<Integer, Outcome> outcomes(Submission submission, Judgements judgements) {
        return submission.rubric().clauses().values().stream()
                .collect(Collectors.toMap(Clause::number, judgements::outcome));
    }

    @Test
    void one_copy_is_judged_like_the_rubric_that_ships() throws IOException {
        Grown one = grown(1);
        Submission sample = Sample.submission();
        Judgements shipped = Judging.judgements(sample, new Judging("neimenggu-2023").byRules(Sample.facts()));
        assertThat(outcomes(one.submission(), one.judgements()))
                .hasSize(CLAUSES)
                .isEqualTo(outcomes(sample, shipped));
    }

    @Test
    void each_of_more_copies_than_a_file_holds_is_judged_alike() throws IOException {
        int copies = 30;
        Grown many = grown(copies);
        Map<Integer, Outcome> outcomes = outcomes(many.submission(), many.judgements());
        assertThat(outcomes).hasSize(copies * CLAUSES).containsValues(Outcome.MET, Outcome.NOT_MET, Outcome.MISSING);
        assertThat(outcomes)
                .allSatisfy(
                        (number, outcome) -> assertThat(outcome).isEqualTo(outcomes.get((number - 1) % CLAUSES + 1)));
    }
}
