package dev.readiness.engine.proof;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;

/** Proves what an assessment says. */
public final class Proofs {
    private final Assessment assessment;
    private final Submission submission;
    private final ClauseProofs clauses;
    private final FigureProofs figures;

    /**
     * Proves what {@code assessment} says.
     *
     * @param assessment what is proved
     */
    public Proofs(Assessment assessment) {
        this.assessment = assessment;
        this.submission = assessment.submission();
        this.clauses = new ClauseProofs(assessment);
        this.figures = new FigureProofs(assessment, clauses);
    }

    /** {@return why the verdict is what it is: vetoes, grades and what the line asks for} */
    public Proof verdict() {
        return new VerdictProofs(assessment, clauses, figures).verdict();
    }

    /**
     * {@return how the figure comes about: from the readings up through clauses, items, dimensions and whatever caps
     * it}
     */
    public Proof score() {
        return figures.figure(true);
    }

    /**
     * {@return what is found of {@code clause}: its points and, if it is one, how it stands as a veto}
     *
     * @param clause a clause of the assessment's rubric
     */
    public List<Proof> clause(Clause clause) {
        return clauses.found(clause);
    }

    /**
     * {@return why the veto stands as it does}
     *
     * @param state one of those that the assessment's advice names
     */
    public Proof veto(VetoState state) {
        return clauses.of(state);
    }

    /**
     * {@return what follows from the reading of {@code indicator}: every requirement that is judged by it}
     *
     * @param indicator an indicator of the assessment's rubric
     */
    public List<Proof> indicator(Indicator indicator) {
        List<Proof> proofs = new ArrayList<>();
        for (Clause clause : submission.rubric().indicatorUses().clauses(indicator)) {
            judged(clause).stream()
                    .filter(judged -> judged.requirement().inputs().contains(indicator)
                            || judged.requirement().indicator().equals(indicator))
                    .forEach(judged -> proofs.add(clauses.of(judged)));
        }
        return proofs;
    }

    private List<Judged> judged(Clause clause) {
        List<Judged> judged = new ArrayList<>();
        assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == clause.number())
                .forEach(score -> judged.addAll(score.judged()));
        assessment.advice().vetoes().stream()
                .filter(veto -> veto.clause().number() == clause.number()
                        && submission.rubric().isVeto(clause.number()))
                .forEach(veto -> judged.addAll(veto.judged()));
        return judged;
    }

    /**
     * {@return what the points of {@code clause} go into, step by step up to the figure of the report; none of a
     * veto}
     *
     * @param clause a clause of the assessment's rubric
     */
    public List<Proof> up(Clause clause) {
        List<Proof> way = new ArrayList<>();
        for (DimensionScore dimension : assessment.scorecard().dimensions()) {
            for (ItemScore item : dimension.items()) {
                if (item.clauses().stream().anyMatch(score -> score.clause().number() == clause.number())) {
                    way.add(shallow(figures.item(item)));
                    way.addAll(figures.up(dimension, item));
                }
            }
        }
        return way;
    }

    /**
     * {@return {@code proof} with its grounds named, and none of theirs}
     *
     * @param proof any proof
     */
    public static Proof shallow(Proof proof) {
        return new Proof(
                proof.claim(),
                proof.step(),
                proof.grounds().stream()
                        .map(ground -> Proof.elsewhere(ground.claim()))
                        .toList());
    }
}
