package dev.readiness.engine.proof;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Whole;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves clauses: from their points down to the readings. */
final class ClauseProofs {
    private final Assessment assessment;
    private final Submission submission;

    ClauseProofs(Assessment assessment) {
        this.assessment = assessment;
        this.submission = assessment.submission();
    }

    /** What is found of {@code clause}: its points and, if it is one, how it stands as a veto. */
    List<Proof> found(Clause clause) {
        List<Proof> proofs = new ArrayList<>();
        assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == clause.number())
                .forEach(score -> proofs.add(of(score)));
        for (VetoState veto : assessment.advice().vetoes()) {
            if (veto.clause().number() == clause.number() && submission.rubric().isVeto(clause.number())) {
                proofs.add(of(veto));
            }
        }
        return proofs;
    }

    Proof of(VetoState state) {
        return new Proof(
                new Concluded.OfVeto(state),
                new Step.Rule(),
                state.judged().stream().map(this::of).toList());
    }

    Proof of(ClauseScore score) {
        Claim claim = new Claim.OfClause(score);
        Clause clause = score.clause();
        List<Judged> judged = score.judged();
        if (score.outcome() == Outcome.NOT_APPLICABLE && judged.isEmpty()) {
            return Proof.of(claim, new Step.Exempt());
        }
        if (submission.rubric().identity().model() == Model.CONFORMITY) {
            return new Proof(
                    claim,
                    new Step.AllMet(),
                    clause.makeup().isGrouped()
                            ? List.of(whole(clause, judged, Policies.PartialCredit.NONE))
                            : judged.stream().map(this::of).toList());
        }
        Proof share = whole(clause, judged, submission.settings().partialCredit());
        Optional<Extra> extra = submission.rubric().itemOf(clause).flatMap(Item::extra);
        if (extra.isPresent() && score.outcome() != Outcome.NOT_APPLICABLE) {
            Quantity points = clause.points().orElse(Quantity.ZERO);
            return Proof.of(claim, new PointStep.Outside(points, extra.get().adds()), share);
        }
        return score.outcome() == Outcome.NOT_APPLICABLE
                ? Proof.of(claim, new Step.Exempt(), share)
                : Proof.of(claim, new PointStep.Share(score.maximum()), share);
    }

    /** The share that all of a clause earns: what it needs, less what is taken off, if it counts at all. */
    private Proof whole(Clause clause, List<Judged> judged, Policies.PartialCredit credit) {
        Makeup makeup = clause.makeup();
        Proof needs = needs(clause, judged, credit);
        List<Proof> grounds = new ArrayList<>(List.of(needs));
        judged.stream().filter(each -> each.requirement().deducts()).forEach(each -> grounds.add(of(each)));
        boolean stops = makeup.beyond() == Makeup.Beyond.CLAUSE;
        Whole body = Whole.unconditional(clause, judged, credit);
        Proof deducted = grounds.size() == 1
                ? needs
                : new Proof(new Claim.OfShare(clause, Optional.empty(), body), new Step.Deducted(stops), grounds);
        if (makeup.when().isEmpty()) {
            return deducted;
        }
        Makeup.Condition when = makeup.when().get();
        return Proof.of(
                new Claim.OfShare(clause, Optional.empty(), Whole.of(clause, judged, credit)),
                new Step.When(when.otherwise()),
                part(clause, when.part(), judged),
                deducted);
    }

    private Proof needs(Clause clause, List<Judged> judged, Policies.PartialCredit credit) {
        List<Proof> parts = clause.makeup().needs().stream()
                .map(part -> part(clause, part, judged))
                .toList();
        Step step = credit == Policies.PartialCredit.NONE ? new Step.Ranked(0) : new Step.Mean();
        return new Proof(
                new Claim.OfShare(clause, Optional.empty(), Whole.needed(clause, judged, credit)), step, parts);
    }

    private Proof part(Clause clause, Part part, List<Judged> judged) {
        if (part instanceof Part.Need need) {
            return of(judged.get(need.position() - 1));
        }
        Claim claim = new Claim.OfShare(clause, Optional.of(part), Whole.of(part, judged));
        if (part instanceof Part.When when) {
            return Proof.of(
                    claim,
                    new Step.When(when.full() ? Makeup.Otherwise.FULL : Makeup.Otherwise.ZERO),
                    part(clause, when.condition(), judged),
                    part(clause, when.then(), judged));
        }
        if (part instanceof Part.Ladder ladder) {
            return new Proof(
                    claim,
                    new Step.Climbed(
                            ladder.rungs().stream().map(Part.Rung::earns).toList()),
                    ladder.rungs().stream()
                            .map(rung -> part(clause, rung.needs(), judged))
                            .toList());
        }
        if (part instanceof Part.Portions portions) {
            return new Proof(
                    claim,
                    new Step.Portions(
                            portions.portions().stream()
                                    .map(Part.Portion::points)
                                    .toList(),
                            portions.most()),
                    portions.portions().stream()
                            .map(portion -> part(clause, portion.needs(), judged))
                            .toList());
        }
        Part.Choice choice = (Part.Choice) part;
        return new Proof(
                claim,
                new Step.Ranked(choice.isAll() ? 0 : choice.least()),
                choice.parts().stream().map(each -> part(clause, each, judged)).toList());
    }

    /** One requirement: what the rules found of it, each year, from what was filled in. */
    Proof of(Judged judged) {
        return new Proof(
                new Claim.OfRequirement(judged),
                new Step.Ranked(0),
                judged.findings().stream().map(this::of).toList());
    }

    private Proof of(Finding finding) {
        Requirement requirement = finding.requirement();
        List<Proof> readings = requirement.inputs().stream()
                .map(input -> Proof.of(
                        new Claim.OfReading(
                                input,
                                submission.reading(input),
                                submission
                                        .reading(input)
                                        .map(reading -> reading.location())
                                        .orElseGet(() -> submission.gap(input))),
                        new Step.Fact()))
                .toList();
        return new Proof(new Claim.OfFinding(finding), new Step.Rule(), readings);
    }
}
