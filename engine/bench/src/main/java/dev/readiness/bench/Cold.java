package dev.readiness.bench;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Advice;
import dev.readiness.engine.advise.BearingAssumptions;
import dev.readiness.engine.advise.Calendar;
import dev.readiness.engine.advise.Scenarios;
import dev.readiness.engine.conclude.Conclusions;
import dev.readiness.engine.conclude.Scenario;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.Judging;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One assessment from a cold start, judged by the rules or by hand: what the rule engine adds to the start. */
final class Cold {
    private Cold() {}

    /** @param arguments {@code rules} or {@code hand}, and the submission */
    public static void main(String[] arguments) {
        Submission submission = new SubmissionReader(new Packs())
                .read(Path.of(arguments[1]), Overrides.none())
                .submission()
                .orElseThrow();
        List<Object> facts = Judging.facts(submission);
        List<Finding> findings = arguments[0].equals("rules")
                ? new Judging(submission.rubric().id()).byRules(facts)
                : Judging.byHand(facts);
        Judgements judgements = Judging.judgements(submission, findings);
        Scorecard scorecard = ScoringModel.of(submission, judgements, submission.settings());
        List<Scenario> scenarios = Scenarios.of(submission, judgements, scorecard);
        Judge judge = new Judge();
        Conclusions conclusions = Conclusions.of(judge, submission, judgements, scenarios);
        Assessment assessment = new Assessment(
                submission,
                Optional.empty(),
                scorecard,
                Advice.on(
                        judge,
                        submission,
                        judgements,
                        scenarios,
                        conclusions,
                        BearingAssumptions.of(submission, judgements, scorecard)),
                Calendar.of(submission, Optional.empty(), judgements),
                List.of());
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(new TextReport(Lang.ZH, Style.PLAIN, 12).render(assessment));
    }
}
