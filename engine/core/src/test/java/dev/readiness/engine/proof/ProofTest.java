package dev.readiness.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.GradedRubric;
import dev.readiness.engine.plan.RandomStandings;
import dev.readiness.engine.referee.RandomSubmissions;
import dev.readiness.engine.score.ClauseScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is handed in against whatever rubric, everything that is found of it can be proved. */
class ProofTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final int CASES = Integer.getInteger("readiness.submissions", 20_000) / 100;

    @Test
    void everything_that_is_found_of_any_submission_to_any_rubric_is_proved() {
        Random dice = new Random(Long.getLong("readiness.seed", 20231201L));
        List<String> ids = ASSESSOR.packs().ids();
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (int i = 0; i < Math.max(CASES, 2 * ids.size()); i++) {
            Rubric rubric = ASSESSOR.packs().find(ids.get(i % ids.size())).orElseThrow();
            Submission submission = RandomStandings.random(rubric, dice);
            Assessment assessment = ASSESSOR.assess(submission, Optional.empty(), List.of());
            Proven.check(assessment, RandomSubmissions.show(submission));
            assessment.scorecard().clauses().forEach(clause -> seen.add(clause.outcome()));
        }
        assertThat(seen).contains(Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.NOT_APPLICABLE);
    }

    @TestFactory
    Stream<DynamicTest> everything_that_is_found_of_every_sample_is_proved() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
            samples = files.filter(
                            file -> file.toString().matches(".*/(samples|[a-z-]+-20\\d\\d/[a-z-]+)/submission\\.yaml"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file ->
                            !Files.exists(file.resolve("../../rules").normalize())) // they have to be built first
                    .sorted()
                    .toList();
        }
        assertThat(samples).hasSizeGreaterThan(8);
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> prove(sample)));
    }

    /** Its rubric ships, or stands around it. */
    private static void prove(Path sample) {
        Path around = sample.getParent().getParent();
        List<Path> own = Files.exists(around.resolve("rubric.yaml")) ? List.of(around) : List.of();
        Assessor assessor =
                own.isEmpty() ? ASSESSOR : new Assessor(Packs.with(own).packs());
        Assessor.Result result = assessor.assess(sample, Overrides.none());
        Proven.check(result.assessment().orElseThrow(() -> new AssertionError(result.problems())), sample.toString());
    }

    @Test
    void grades_and_caps_are_proved() {
        Random dice = new Random(20240101);
        Set<String> rules = new TreeSet<>();
        for (int i = 0; i < Math.max(CASES, 200); i++) {
            Assessment assessment = ASSESSOR.assess(GradedRubric.random(dice), Optional.empty(), List.of());
            Proven.check(assessment, "graded " + i);
            Proofs proofs = new Proofs(assessment);
            Stream.of(proofs.verdict(), proofs.score())
                    .flatMap(Proven::all)
                    .forEach(proof -> proof.claim().rule().ifPresent(rules::add));
        }
        assertThat(rules)
                .contains("grade.holds", "grade.fails", "condition.enough", "cap.grade-ruled-out", "veto.tripped");
    }

    /** A proof that took any figure would prove nothing. */
    @Test
    void a_figure_that_does_not_follow_is_found_out() {
        Random dice = new Random(1);
        Rubric rubric = ASSESSOR.packs().find("neimenggu-2023").orElseThrow();
        Assessment assessment = ASSESSOR.assess(RandomStandings.random(rubric, dice), Optional.empty(), List.of());
        Proof score = new Proofs(assessment).score();
        assertThat(score.isSound()).isTrue();
        List<Proof> broken = new ArrayList<>();
        Proven.all(score)
                .filter(proof -> proof.claim() instanceof Claim.OfItem)
                .forEach(proof -> broken.add(new Proof(
                        proof.claim(),
                        proof.step(),
                        proof.grounds().stream()
                                .map(ground -> better(ground, proof))
                                .toList())));
        assertThat(broken).isNotEmpty().anyMatch(proof -> !proof.isSound());
    }

    private static Proof better(Proof ground, Proof of) {
        boolean first = of.grounds().indexOf(ground) == 0;
        Claim.OfClause claim = (Claim.OfClause) ground.claim();
        Quantity more = claim.score().worth().plus(Quantity.ONE);
        return !first
                ? ground
                : Proof.elsewhere(new Claim.OfClause(new ClauseScore(
                        claim.score().clause(),
                        Outcome.MET,
                        more,
                        more.max(claim.score().possible()),
                        claim.score().maximum().plus(Quantity.ONE),
                        claim.score().judged())));
    }
}
