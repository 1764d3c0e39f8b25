package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import java.util.List;
import java.util.stream.Stream;

/**
 * One finding that is not "met" of a clause that counts or of a veto: the smallest thing that a report can point at.
 *
 * @param clause the clause
 * @param veto whether the clause is a veto, or part of a criterion that is one
 * @param finding what was found
 * @param location where its reading stands, or would have to be written
 * @param fingerprint what makes it the same in another report
 */
public record Lack(Clause clause, boolean veto, Finding finding, Location location, Fingerprint fingerprint) {

    /**
     * {@return all of {@code assessment}: those of clauses in the order of the rubric, then those of veto clauses}
     *
     * @param assessment how a submission stands
     */
    public static List<Lack> of(Assessment assessment) {
        Submission submission = assessment.submission();
        Stream<Lack> clauses = assessment
                .scorecard()
                .items()
                .flatMap(item -> item.clauses().stream()
                        .filter(ClauseScore::counts)
                        .flatMap(score -> lacks(submission, score.clause(), isVeto(item.item()), score.judged())));
        Stream<Lack> vetoes = assessment.advice().vetoes().stream()
                .filter(veto -> submission.rubric().isVeto(veto.clause().number()))
                .flatMap(veto -> lacks(submission, veto.clause(), true, veto.judged()));
        return Stream.concat(clauses, vetoes).toList();
    }

    private static boolean isVeto(Item item) {
        return item.tier().filter(Tier.VETO::equals).isPresent();
    }

    private static Stream<Lack> lacks(Submission submission, Clause clause, boolean veto, List<Judged> judged) {
        return judged.stream()
                .flatMap(each -> each.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.MET && finding.outcome() != Outcome.PENDING)
                        .map(finding -> new Lack(
                                clause,
                                veto,
                                finding,
                                place(submission, finding),
                                Fingerprint.of(submission, clause.number(), finding))));
    }

    /** Where what {@code finding} is about stands, or would have to be written. */
    static Location place(Submission submission, Finding finding) {
        return finding.outcome() == Outcome.MISSING
                ? submission.gap(finding.requirement())
                : submission.place(finding.requirement());
    }
}
