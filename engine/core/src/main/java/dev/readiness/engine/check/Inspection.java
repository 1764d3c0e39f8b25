package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Scorecard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds one assessment against its gates. */
final class Inspection {
    private static final Comparator<Found> BY_PLACE = Comparator.comparing(
            found -> found.place.orElse(new Location("", 0, 0)),
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column));

    private final Assessment assessment;
    private final Submission submission;
    private final Gates gates;
    private final Optional<PastAssessment> past;
    private final Optional<List<String>> otherRubrics;
    private final FigureGates figures;

    /** @param otherRubrics by which rubrics a baseline that does not know this submission knows its region */
    Inspection(Assessment assessment, Gates gates, Optional<PastAssessment> past, Optional<List<String>> otherRubrics) {
        this.assessment = assessment;
        this.submission = assessment.submission();
        this.gates = gates;
        this.past = past;
        this.otherRubrics = otherRubrics;
        this.figures = new FigureGates(assessment, gates.thresholds());
    }

    /** What breaks a gate, and where. */
    record Found(Optional<Location> place, Matter matter) {
        static Found whole(Matter matter) {
            return new Found(Optional.empty(), matter);
        }
    }

    /** Every gate that is not off, in the order of {@link Gate}. */
    List<GateResult> results() {
        return Arrays.stream(Gate.values())
                .filter(gate -> gates.level(gate) != Level.OFF)
                .filter(gate -> !gate.isOfRegions())
                .filter(gate -> gate != Gate.REGRESSION || past.isPresent())
                .filter(gate -> gate != Gate.NOT_COMPARED || past.isPresent() || otherRubrics.isPresent())
                .map(this::result)
                .toList();
    }

    private GateResult result(Gate gate) {
        Level level = gates.level(gate);
        List<Breach> breaches = found(gate)
                .sorted(BY_PLACE)
                .map(found -> new Breach(gate, level, found.place, found.matter))
                .toList();
        return new GateResult(gate, level, breaches, gates.origin(gate));
    }

    private Stream<Found> found(Gate gate) {
        return switch (gate) {
            case VETO_TRIPPED -> vetoes(Veto.State.TRIPPED);
            case VETO_UNKNOWN -> vetoes(Veto.State.UNKNOWN);
            case NOT_JUDGED -> notJudged();
            case MISSING -> missing();
            case SCORE -> figures.score();
            case DIMENSION -> figures.dimensions();
            case ITEM -> figures.items();
            case ITEM_SHARE -> figures.itemShares();
            case NOT_APPLICABLE -> notOnList();
            case EVIDENCE -> unproven();
            case OVERDUE -> overdue();
            case EDITION -> edition();
            case VERDICT -> verdict();
            case NOT_COMPARED -> otherRubrics.stream().map(known -> Found.whole(new Matter.NotCompared(known)));
            case ABSENT, DUPLICATE -> Stream.empty();
            case REGRESSION -> past.stream().flatMap(then -> new Regression(assessment, then).found());
        };
    }

    private Stream<Found> vetoes(Veto.State state) {
        return assessment.advice().vetoes().stream()
                .filter(veto -> veto.state() == state)
                .map(veto -> new Found(place(submission, veto), new Matter.Veto(veto)));
    }

    private Stream<Found> notJudged() {
        return assessment
                .scorecard()
                .clauses()
                .filter(clause -> clause.counts() && clause.outcome() == Outcome.ERROR)
                .map(clause -> new Found(place(submission, clause.judged()), new Matter.NotJudged(clause)));
    }

    private Stream<Found> missing() {
        List<MissingIndicator> all = assessment.advice().missing();
        Thresholds thresholds = gates.thresholds();
        boolean anyLimit =
                thresholds.missing().isPresent() || thresholds.missingOf().isEmpty();
        Stream<Matter.TooManyMissing> inAll = anyLimit
                ? Stream.of(new Matter.TooManyMissing(
                        Optional.empty(), thresholds.missing().orElse(0), all))
                : Stream.empty();
        Stream<Matter.TooManyMissing> ofKind = thresholds.missingOf().entrySet().stream()
                .map(limit -> new Matter.TooManyMissing(
                        Optional.of(limit.getKey()),
                        limit.getValue(),
                        all.stream()
                                .filter(missing -> missing.indicator().kind() == limit.getKey())
                                .toList()));
        return Stream.concat(inAll, ofKind)
                .filter(limit -> limit.missing().size() > limit.most())
                .map(limit -> new Found(Optional.of(limit.missing().get(0).location()), limit));
    }

    private Stream<Found> notOnList() {
        Stream<Exemption> single = submission.exemptIndicators().values().stream()
                .flatMap(exemption -> submission.rubric().indicatorUses().about(exemption.indicator()).stream()
                        .map(requirement ->
                                new Exemption(requirement.clause(), exemption.reason(), exemption.location())));
        return Stream.concat(submission.exemptions().values().stream(), single)
                .filter(exemption -> !mayNotApply(exemption))
                .map(exemption -> new Found(Optional.of(exemption.location()), new Matter.NotOnList(exemption)));
    }

    private boolean mayNotApply(Exemption exemption) {
        return gates.thresholds()
                .mayNotApply()
                .map(list -> list.contains(exemption.clause()))
                .orElseGet(() -> {
                    Clause clause = submission.rubric().clauses().get(exemption.clause());
                    return clause != null && clause.mayNotApply();
                });
    }

    private Stream<Found> unproven() {
        Stream<Judged> scored =
                scorecard().clauses().filter(ClauseScore::counts).flatMap(score -> score.judged().stream());
        Stream<Judged> vetoes = assessment.advice().vetoes().stream().flatMap(veto -> veto.judged().stream());
        return Stream.concat(scored, vetoes)
                .filter(judged -> judged.outcome() == Outcome.MET)
                .flatMap(judged -> judged.requirement().inputs().stream())
                .distinct()
                .flatMap(indicator -> submission.reading(indicator).stream())
                .filter(reading -> reading.evidence().isEmpty())
                .map(reading -> new Found(Optional.of(reading.location()), new Matter.Unproven(reading)));
    }

    private Stream<Found> overdue() {
        return assessment.calendar().overdue().stream()
                .map(overdue -> new Found(place(submission, judged(overdue.clause())), new Matter.Late(overdue)));
    }

    private List<Judged> judged(Clause clause) {
        Stream<Judged> scored = scorecard()
                .clauses()
                .filter(score -> score.clause().equals(clause))
                .flatMap(score -> score.judged().stream());
        Stream<Judged> vetoes = assessment.advice().vetoes().stream()
                .filter(veto -> veto.clause().equals(clause))
                .flatMap(veto -> veto.judged().stream());
        return Stream.concat(scored, vetoes).toList();
    }

    private Stream<Found> edition() {
        return assessment.problems().stream()
                .filter(problem -> problem.code() == SubmissionProblem.EDITION_NOT_YET_VALID
                        || problem.code() == SubmissionProblem.EDITION_SUPERSEDED)
                .map(problem -> new Found(Optional.of(problem.location()), new Matter.WrongEdition(problem)));
    }

    private Stream<Found> verdict() {
        return assessment.verdict() == Verdict.READY
                ? Stream.empty()
                : Stream.of(Found.whole(new Matter.NotReady(assessment.advice().ruling())));
    }

    private Scorecard scorecard() {
        return assessment.scorecard();
    }

    /** Where the first finding stands that is as bad as the worst. */
    static Optional<Location> place(Submission submission, List<Judged> judged) {
        Outcome worst = Judged.worst(judged, Judged::outcome);
        return judged.stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.outcome() == worst)
                .findFirst()
                .map(finding -> Lack.place(submission, finding));
    }

    /** Of a criterion that is tripped: its figures trip it. */
    static Optional<Location> place(Submission submission, VetoState veto) {
        Optional<Finding> figure = veto.state() == Veto.State.TRIPPED
                ? veto.judged().stream()
                        .filter(judged -> judged.requirement().isQuantified())
                        .flatMap(judged -> judged.findings().stream())
                        .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                        .findFirst()
                : Optional.empty();
        return figure.map(finding -> Lack.place(submission, finding)).or(() -> place(submission, veto.judged()));
    }
}
