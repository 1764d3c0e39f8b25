package dev.readiness.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.Interval;
import java.util.List;
import java.util.stream.Stream;

/** Checks every proof of an assessment. */
public final class Proven {
    private Proven() {}

    /** Each proof ends at the figure of the report and follows, step by step, from rules and readings. */
    public static void check(Assessment assessment, String shown) {
        Proofs proofs = new Proofs(assessment);
        Proof score = proofs.score();
        assertThat(score.ends()).as(shown).contains(assessment.scorecard().interval());
        Proof verdict = proofs.verdict();
        assertThat(verdict.claim().rule()).contains(assessment.advice().ruling().rule());
        for (Proof proof : List.of(score, verdict)) {
            assertSound(proof, shown);
        }
        for (Clause clause : assessment.submission().rubric().clauses().values()) {
            List<Proof> found = proofs.clause(clause);
            assertThat(found).as("clause %d, %s", clause.number(), shown).isNotEmpty();
            found.forEach(proof -> assertSound(proof, shown));
            proofs.up(clause).forEach(proof -> assertSound(proof, shown));
        }
        assessment
                .scorecard()
                .clauses()
                .forEach(clause -> assertThat(
                                proofs.clause(clause.clause()).get(0).ends())
                        .contains(new Interval(clause.worth(), clause.possible())));
        for (VetoState veto : assessment.advice().vetoes()) {
            Proof proof = proofs.veto(veto);
            assertThat(proof.claim().rule()).contains(veto.rule());
            assertSound(proof, shown);
        }
        assessment
                .submission()
                .rubric()
                .indicators()
                .forEach(indicator -> proofs.indicator(indicator).forEach(proof -> assertSound(proof, shown)));
    }

    private static void assertSound(Proof proof, String shown) {
        all(proof).forEach(each -> {
            assertThat(each.step().follows(each))
                    .as("%s by %s of %s in %s", each.claim(), each.step(), each.grounds(), shown)
                    .isTrue();
            boolean rests = each.step() instanceof Step.Fact
                    || each.step() instanceof Step.Elsewhere
                    || each.step() instanceof Step.Exempt
                    || !each.grounds().isEmpty()
                    || each.claim() instanceof Claim.OfShare
                    || each.claim() instanceof Claim.OfDimension
                    || each.claim() instanceof Claim.OfTier
                    || each.claim() instanceof Concluded.OfGrade
                    || each.claim() instanceof Concluded.OfGradeNeed
                    || each.claim() instanceof Concluded.OfVeto
                    || each.claim() instanceof Concluded.OfLine;
            assertThat(rests).as("%s rests on nothing", each.claim()).isTrue();
        });
    }

    static Stream<Proof> all(Proof proof) {
        return Stream.concat(Stream.of(proof), proof.grounds().stream().flatMap(Proven::all));
    }
}
