package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with an input. */
final class ProblemResults {
    private static final String SEPARATOR = "\u0000";
    /** Stands in a problem's sentence for what differs from one to the next. */
    private static final List<String> ANYTHING = Collections.nCopies(9, "…");

    private final Phrases phrases;
    private final Workspace workspace;

    ProblemResults(Phrases phrases, Workspace workspace) {
        this.phrases = phrases;
        this.workspace = workspace;
    }

    List<Result> of(List<Problem> problems) {
        Map<String, Integer> seen = new HashMap<>();
        return problems.stream().map(problem -> result(problem, seen)).toList();
    }

    private Result result(Problem problem, Map<String, Integer> seen) {
        boolean error = problem.severity() == Severity.ERROR;
        Rule rule = rule(problem.code());
        String path = workspace.path(problem.location().file());
        String about = String.join(SEPARATOR, problem.arguments());
        int again = seen.merge(String.join(SEPARATOR, rule.id(), path, about), 1, Integer::sum);
        return new Result(
                Subject.PROBLEM,
                rule,
                Result.NO_CLAUSE,
                ResultKind.FAIL,
                error ? Xccdf.word(Outcome.ERROR) : Xccdf.INFORMATIONAL,
                error ? Gravity.ERROR : Gravity.WARNING,
                Safe.line(
                        phrases.say("result.problem", problem.message(phrases.lang()), problem.remedy(phrases.lang()))),
                problem.location(),
                Optional.empty(),
                Quantity.ZERO,
                true,
                Optional.empty(),
                Tracking.of(rule.id(), path, about, String.valueOf(again)));
    }

    private Rule rule(ProblemCode code) {
        Problem any = new Problem(code, new Location("", 1, 1), "", ANYTHING);
        return new Rule(
                "input/" + code, any.message(phrases.lang()), any.message(phrases.lang()), any.remedy(phrases.lang()));
    }
}
