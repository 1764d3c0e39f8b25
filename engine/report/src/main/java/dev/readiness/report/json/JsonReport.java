package dev.readiness.report.json;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.report.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An assessment as JSON, by the schema {@code report.schema.json}: the same bytes for the same input. Points and
 * figures are exact to six decimals.
 */
public final class JsonReport {
    /** The version of the schema, which changes when a program that reads reports would have to. */
    public static final String SCHEMA_VERSION = "1";

    private final Phrases phrases;
    private final Lang lang;
    private final String version = EngineInfo.version();
    private final String rulesDigest = EngineInfo.rulesDigest();

    public JsonReport(Lang lang) {
        this.phrases = new Phrases(lang);
        this.lang = lang;
    }

    /** The schema that every report follows. */
    public static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema (report.schema.json) must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report, ended by a line break. */
    public String render(Assessment assessment) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> body(json, assessment));
        });
    }

    /** The same report on one line, for JSON Lines. */
    public String line(Assessment assessment) {
        return IndentedJson.line(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> body(json, assessment));
        });
    }

    /** What stands in JSON Lines for a submission that could not be assessed: where it is, and every problem. */
    public String refusedLine(String path, int line, List<Problem> problems) {
        return IndentedJson.line(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> {
                json.text("schemaVersion", SCHEMA_VERSION);
                json.text("kind", "refused");
                json.text("language", lang.code());
                json.list("problems", problems, json::problem);
                json.object("input", () -> place(json, path, line));
            });
        });
    }

    private static void place(JsonOut json, String path, int line) {
        json.text("path", path);
        if (line > 1) {
            json.integer("line", line);
        }
    }

    /** The properties of the report, written into an object that is open. */
    public void body(JsonOut json, Assessment assessment) {
        Submission submission = assessment.submission();
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
            place(json, submission.input().path(), submission.input().line());
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
