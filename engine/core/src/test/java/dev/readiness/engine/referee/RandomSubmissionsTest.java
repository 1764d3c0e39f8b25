package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomSubmissionsTest {
    private final SubmissionReader reader = new SubmissionReader(new Packs());

    @Test
    void every_submission_shown_is_read_without_an_error_and_judged_alike() {
        submissions(300).forEach(submission -> {
            String text = RandomSubmissions.show(submission);
            ReadSubmission read = reader.read("random.yaml", text.getBytes(StandardCharsets.UTF_8), Overrides.none());
            assertThat(read.submission()).as("%s\n%s", read.problems(), text).isPresent();
            assertThat(Referee.judge(read.submission().orElseThrow())).as(text).isEqualTo(Referee.judge(submission));
        });
    }

    @Test
    void every_verdict_and_outcome_and_state_of_a_veto_comes_up() {
        Set<String> verdicts = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        submissions(500).map(Referee::judge).forEach(judgement -> {
            verdicts.add(judgement.verdict());
            states.addAll(judgement.vetoes().values());
            outcomes.addAll(judgement.clauses().values());
        });
        assertThat(verdicts).containsExactly("NOT_READY", "READY", "UNDECIDED", "VETOED");
        assertThat(states).containsExactly("CLEAR", "TRIPPED", "UNKNOWN");
        assertThat(outcomes).containsExactly(Outcome.values());
    }

    @Test
    void the_interval_is_never_upside_down_or_above_full_marks() {
        submissions(500)
                .map(Referee::judge)
                .forEach(judgement -> assertThat(
                                List.of(Quantity.ZERO, judgement.low(), judgement.high(), PrintedTable.NOMINAL_MAXIMUM))
                        .isSorted());
    }

    @Test
    void the_same_seed_gives_the_same_submissions() {
        assertThat(submissions(5).map(RandomSubmissions::show))
                .containsExactlyElementsOf(
                        submissions(5).map(RandomSubmissions::show).toList());
    }

    @Test
    void shrinking_leaves_what_the_failing_needs_and_nothing_else() {
        Predicate<Submission> fails =
                submission -> Referee.judge(submission).clauses().get(43) == Outcome.NOT_MET
                        && submission.exemptions().containsKey(10);
        Submission failing = submissions(2000).filter(fails).findFirst().orElseThrow();
        Submission shrunk = RandomSubmissions.shrink(failing, fails);
        assertThat(shrunk.readings()).hasSize(1);
        assertThat(shrunk.exemptions()).containsOnlyKeys(10);
        assertThat(shrunk.settings().chosen()).isEmpty();
        assertThat(shrunk.target()).isEmpty();
        assertThat(shrunk.electives()).isEmpty();
    }

    private static Stream<Submission> submissions(int count) {
        Random random = new Random(20230401);
        return Stream.generate(() -> RandomSubmissions.random(Region.RUBRIC, random))
                .limit(count);
    }
}
