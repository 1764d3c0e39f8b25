package dev.readiness.report.assessed;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;

/** The properties of the report on one assessment. */
public final class AssessmentBody {
    /** The version of the schema that they follow. */
    public static final String SCHEMA_VERSION = "1";

    private final Phrases phrases;
    private final String version = EngineInfo.version();
    private final String rulesDigest = EngineInfo.rulesDigest();

    public AssessmentBody(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The properties of the report, written into an object that is open. */
    public void write(JsonOut json, Assessment assessment) {
        Submission submission = assessment.submission();
        Lang lang = phrases.lang();
        json.text("schemaVersion", SCHEMA_VERSION);
        json.text("language", lang.code());
        RubricJson rubric = new RubricJson(json, submission.rubric(), lang);
        json.object("rubric", rubric::identity);
        submission.rubric().overlay().ifPresent(overlay -> json.object("overlay", () -> rubric.overlay(overlay)));
        json.text("region", submission.region());
        json.text("asOf", submission.asOf().toString());
        json.flag("asOfAssumed", submission.asOfAssumed());
        submission.note().ifPresent(note -> json.text("note", note));
        json.text("verdict", assessment.verdict().name());
        ruling(json, assessment.advice().ruling());
        submission.target().ifPresent(target -> json.number("target", target));
        GradeJson grades = new GradeJson(lang, submission.rubric());
        submission
                .targetGrade()
                .ifPresent(grade -> json.text("targetGrade", grade.name().in(lang)));
        assessment.advice().ruling().grading().ifPresent(found -> grades.grading(json, found));
        grades.caps(json, assessment.advice().caps());
        grades.lines(json, submission.rubric(), assessment.advice().lines());
        json.text("model", submission.rubric().identity().model().id());
        ScoreJson score = new ScoreJson(json, submission, phrases, lang);
        json.object("score", () -> score.score(assessment.scorecard()));
        json.list("dimensions", assessment.scorecard().dimensions(), score::dimension);
        json.list("vetoes", assessment.advice().vetoes(), score::veto);
        new AdviceJson(json, assessment, lang).body();
        json.list("problems", assessment.problems(), json::problem);
        json.object("engine", () -> {
            json.text("version", version);
            json.text("rulesDigest", rulesDigest);
        });
        json.object("input", () -> {
            json.input(submission.input().path(), submission.input().line());
            json.text("sha256", submission.input().sha256().hex());
        });
    }

    private static void ruling(JsonOut json, Ruling ruling) {
        json.text("reason", ruling.reason().name());
        json.text("verdictRule", ruling.rule());
        json.list("conditions", ruling.conditions(), condition -> {
            json.text("rule", condition.rule());
            json.text("state", condition.truth().name());
            if (condition.about() instanceof TierScore tier) {
                json.text("tier", tier.tier().id());
            }
        });
        json.texts(
                "settledBy",
                ruling.notJudged().assumptions().stream().map(Assumption::id).toList());
    }
}
