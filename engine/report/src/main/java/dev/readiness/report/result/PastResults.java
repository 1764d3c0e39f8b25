package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.Comparison;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the baseline held against the submission, and what is so no longer. */
final class PastResults {
    private final Context context;
    private final Phrases phrases;

    PastResults(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    List<Result> all() {
        return context.comparison().stream()
                .flatMap(known -> known.fixed().stream())
                .flatMap(this::result)
                .toList();
    }

    /** Nothing where the clause no longer asks for it, or where the baseline speaks of an outcome unknown here. */
    private Stream<Result> result(Comparison.Past past) {
        Clause clause = context.rubric().clause(past.clause());
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(past.outcome()))
                .findFirst();
        return clause.requirements().stream()
                .filter(requirement -> requirement.indicator().id().equals(past.indicator()))
                .limit(1)
                .flatMap(requirement -> outcome.map(each -> result(past, clause, requirement, each)).stream());
    }

    private Result result(Comparison.Past past, Clause clause, Requirement requirement, Outcome outcome) {
        Rule rule = context.rules().requirement(clause, requirement);
        return new Result(
                Subject.PAST,
                rule,
                clause.number(),
                ResultKind.of(outcome),
                Xccdf.word(outcome),
                Gravity.WARNING,
                Safe.line(phrases.say(
                        "result.past",
                        clause.label(),
                        phrases.title(requirement.indicator()),
                        phrases.outcome(outcome))),
                context.submission().place(requirement),
                Optional.empty(),
                Quantity.ZERO,
                false,
                Optional.of(Comparison.State.FIXED),
                Tracking.of(
                        rule.id(),
                        context.region(),
                        past.fingerprint(Claim.of(context.assessment())).text()));
    }
}
