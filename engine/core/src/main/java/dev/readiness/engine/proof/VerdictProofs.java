package dev.readiness.engine.proof;

import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Rung;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Wanted;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.GradeState;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.conclude.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Proves the verdict: from vetoes, grades and what the line asks for. */
final class VerdictProofs {
    private final Assessment assessment;
    private final ClauseProofs clauses;
    private final FigureProofs figures;

    VerdictProofs(Assessment assessment, ClauseProofs clauses, FigureProofs figures) {
        this.assessment = assessment;
        this.clauses = clauses;
        this.figures = figures;
    }

    Proof verdict() {
        Ruling ruling = assessment.advice().ruling();
        List<Proof> grounds = new ArrayList<>();
        assessment.advice().vetoes().forEach(veto -> grounds.add(clauses.of(veto)));
        assessment
                .advice()
                .lines()
                .forEach(line -> grounds.add(new Proof(new Concluded.OfLine(line), new Step.Rule(), List.of())));
        ruling.conditions().forEach(condition -> grounds.add(condition(condition)));
        ruling.grading().ifPresent(grading -> grounds.add(grades(grading)));
        if (ruling.conditions().isEmpty() && ruling.grading().isEmpty()) {
            grounds.add(figures.figure(false));
        }
        return new Proof(new Concluded.OfVerdict(ruling), new Step.Rule(), grounds);
    }

    private Proof condition(Condition condition) {
        List<Proof> grounds = new ArrayList<>();
        if (condition.about() instanceof TierScore tier) {
            grounds.add(Proof.elsewhere(new Claim.OfTier(tier)));
        } else if (condition.about() instanceof Rung) {
            assessment
                    .advice()
                    .ruling()
                    .grading()
                    .ifPresent(grading -> grounds.add(Proof.elsewhere(new Concluded.OfGrades(grading))));
        } else {
            grounds.add(figures.figure(false));
        }
        return new Proof(new Concluded.OfCondition(condition), new Step.Rule(), grounds);
    }

    private Proof grades(Grading grading) {
        return new Proof(
                new Concluded.OfGrades(grading),
                new Step.Rule(),
                grading.states().stream().map(this::grade).toList());
    }

    private Proof grade(GradeState state) {
        return new Proof(
                new Concluded.OfGrade(state),
                new Step.Rule(),
                state.needs().stream().map(this::need).toList());
    }

    private Proof need(GradeState.Need need) {
        List<Proof> grounds = new ArrayList<>();
        if (need.wanted() instanceof Wanted.Uncapped uncapped) {
            grounds.addAll(clauses.found(assessment.submission().rubric().clause(uncapped.clause())));
        } else if (need.wanted() instanceof Wanted.Ruled ruled) {
            assessment.advice().lines().stream()
                    .filter(line -> line.line().name().equals(ruled.line()))
                    .forEach(line -> grounds.add(Proof.elsewhere(new Concluded.OfLine(line))));
        } else if (need.wanted() instanceof Wanted.Vetoes) {
            assessment.advice().vetoes().forEach(veto -> grounds.add(Proof.elsewhere(new Concluded.OfVeto(veto))));
        } else if (need.figure().filter(figure -> figure.of().equals("whole")).isPresent()) {
            grounds.add(Proof.elsewhere(figures.figure(false).claim()));
        }
        return new Proof(new Concluded.OfGradeNeed(need), new Step.Rule(), grounds);
    }
}
