package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.Optional;

/** What was found of each requirement of the scored clauses. */
final class RequirementResults {
    private final Context context;
    private final Phrases phrases;

    RequirementResults(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    List<Result> all() {
        return context.assessment()
                .scorecard()
                .clauses()
                .flatMap(clause -> of(clause).stream())
                .toList();
    }

    private List<Result> of(ClauseScore clause) {
        Exemption exemption =
                context.submission().exemptions().get(clause.clause().number());
        return exemption == null
                ? clause.judged().stream().map(judged -> judged(clause, judged)).toList()
                : clause.clause().requirements().stream()
                        .map(requirement -> exempt(clause, requirement, exemption))
                        .toList();
    }

    private Result exempt(ClauseScore clause, Requirement requirement, Exemption exemption) {
        String message =
                phrases.say("result.exempt", clause.clause().label(), phrases.asks(requirement), exemption.reason());
        return result(
                clause,
                requirement,
                Outcome.NOT_APPLICABLE,
                message,
                exemption.location(),
                Optional.of(Safe.line(exemption.reason())),
                Optional.empty());
    }

    private Result judged(ClauseScore clause, Judged judged) {
        Outcome outcome = asked(clause, clause.outcomeOf(judged));
        String found = phrases.say(
                clause.counts() ? "result.requirement" : "result.notSelected",
                clause.clause().label(),
                context.why().plain(judged, context.assessment()));
        String lost =
                costs(clause, judged) ? phrases.say("result.lost", clause.lost().shown()) : "";
        return result(
                clause,
                judged.requirement(),
                outcome,
                found + lost,
                context.place(judged),
                Optional.empty(),
                clause.counts() ? context.state(judged) : Optional.empty());
    }

    /** Nobody has to earn what is added outside the maximum. */
    private Outcome asked(ClauseScore clause, Outcome outcome) {
        boolean adds = context.rubric()
                .itemOf(clause.clause())
                .flatMap(Item::extra)
                .filter(Extra::adds)
                .isPresent();
        return adds && outcome == Outcome.NOT_MET ? Outcome.NOT_SELECTED : outcome;
    }

    /** Whether it is for this requirement that the clause lacks points; a survey may be met and still earn less. */
    private static boolean costs(ClauseScore clause, Judged judged) {
        boolean earnsLess = judged.outcome() == Outcome.MET && judged.low().compareTo(Quantity.ONE) < 0;
        return !clause.lost().isZero() && (judged.outcome() == Outcome.NOT_MET || earnsLess);
    }

    private Result result(
            ClauseScore clause,
            Requirement requirement,
            Outcome outcome,
            String message,
            Location place,
            Optional<String> justification,
            Optional<Comparison.State> state) {
        Rule rule = context.rules().requirement(clause.clause(), requirement);
        ResultKind kind = ResultKind.of(outcome);
        return new Result(
                Subject.REQUIREMENT,
                rule,
                clause.clause().number(),
                kind,
                Xccdf.word(outcome),
                Gravity.WARNING,
                Safe.line(message),
                place,
                justification,
                clause.lost(),
                // What is missing is said once for all clauses that wait for it.
                kind.isUnresolved() && kind != ResultKind.OPEN,
                state,
                Tracking.of(rule.id(), context.region()));
    }
}
