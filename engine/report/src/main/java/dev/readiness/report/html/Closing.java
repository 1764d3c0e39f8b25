package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.advise.TakenAssumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands at the end: what was assumed, how else it could stand, what to look at again, and the digests. */
record Closing(
        List<Taken> assumptions, List<Otherwise> outlooks, List<Warning> warnings, List<ClauseCard.Fact> digests) {

    /** An assumption as it was taken. */
    record Taken(String title, String says, String why, String key, boolean overridden) {}

    /** The figure and the verdict under another treatment of clauses that do not apply. */
    record Otherwise(String mode, String figure, String verdict, boolean changes) {}

    /** A problem that did not stop the assessment. */
    record Warning(String place, String message, String remedy, String excerpt) {}

    boolean hasOutlooks() {
        return !outlooks.isEmpty();
    }

    boolean hasWarnings() {
        return !warnings.isEmpty();
    }

    static Closing of(Subject subject) {
        Assessment assessment = subject.assessment();
        return new Closing(
                assessment.advice().assumptions().stream()
                        .map(taken -> taken(taken, subject))
                        .toList(),
                assessment.advice().otherModes().stream()
                        .map(other -> otherwise(other, subject))
                        .toList(),
                assessment.problems().stream()
                        .map(problem -> warning(problem, subject))
                        .toList(),
                digests(subject));
    }

    private static Taken taken(TakenAssumption taken, Subject subject) {
        Map<Integer, Quantity> given =
                subject.assessment().submission().settings().clausePoints();
        boolean byClause = taken.assumption().id().equals("clausePoints") && !given.isEmpty();
        return new Taken(
                subject.in(taken.assumption().title()),
                byClause
                        ? points(given, subject.assessment().submission().rubric())
                        : subject.in(taken.option().says()),
                subject.in(taken.assumption().why()),
                taken.assumption().id() + ": " + taken.option().id(),
                taken.overridden());
    }

    private static String points(Map<Integer, Quantity> given, Rubric rubric) {
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        rubric.label(entry.getKey()) + " = " + entry.getValue().shown())
                .collect(Collectors.joining(", "));
    }

    private static Otherwise otherwise(Outlook other, Subject subject) {
        return new Otherwise(
                subject.phrases().mode(other.mode()),
                other.scaled().shown(),
                subject.phrases().verdict(other.ruling()),
                other.changes(subject.assessment().advice().ruling()));
    }

    private static Warning warning(Problem problem, Subject subject) {
        return new Warning(
                problem.location().toString(),
                problem.message(subject.phrases().lang()),
                problem.remedy(subject.phrases().lang()),
                problem.excerpt().strip());
    }

    private static List<ClauseCard.Fact> digests(Subject subject) {
        Submission submission = subject.assessment().submission();
        List<ClauseCard.Fact> digests = new ArrayList<>(List.of(
                new ClauseCard.Fact(
                        subject.say("digestInput"), submission.input().path()),
                new ClauseCard.Fact("SHA-256", submission.input().sha256().hex()),
                new ClauseCard.Fact(
                        subject.say("digestRubric"), submission.rubric().id()),
                new ClauseCard.Fact("SHA-256", submission.rubric().identity().digest()),
                new ClauseCard.Fact(subject.say("digestEngine"), "Readiness " + EngineInfo.version()),
                new ClauseCard.Fact(subject.say("digestRules"), EngineInfo.rulesDigest())));
        submission
                .rubric()
                .identity()
                .ownRules()
                .ifPresent(own -> digests.add(new ClauseCard.Fact(subject.say("digestOwnRules"), own.digest())));
        return digests;
    }
}
