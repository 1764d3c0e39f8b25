package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.advise.VetoState;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.Check;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Lack;
import dev.readiness.engine.check.Standing;
import java.util.Optional;

/** A check as JSON: how each file stands and what it lacks, enough to compare a later check with. */
public final class CheckJson {
    private final Phrases phrases;
    private final GateText gates;
    private final Lang lang;

    public CheckJson(Lang lang) {
        this.phrases = new Phrases(lang);
        this.gates = new GateText(lang);
        this.lang = lang;
    }

    /** The report, ended by a line break. */
    public String render(Check check) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> body(json, check));
        });
    }

    private void body(JsonOut json, Check check) {
        json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.text("kind", "check");
        json.text("language", lang.code());
        json.text("standing", check.standing().name());
        json.object("counts", () -> {
            json.integer("files", check.files().size());
            json.integer("sound", check.count(Standing.SOUND));
            json.integer("gateBroken", check.count(Standing.GATE_BROKEN));
            json.integer("notAssessed", check.count(Standing.NOT_ASSESSED));
            json.integer("skipped", check.skipped());
        });
        json.list("files", check.files(), file -> file(json, file));
        json.object("engine", () -> {
            json.text("version", EngineInfo.version());
            json.text("rulesDigest", EngineInfo.rulesDigest());
        });
    }

    private void file(JsonOut json, CheckedFile file) {
        json.text("path", file.path());
        json.text("standing", file.standing().name());
        file.assessment().ifPresent(assessment -> assessment(json, file, assessment));
        json.list("problems", file.problems(), json::problem);
    }

    private void assessment(JsonOut json, CheckedFile file, Assessment assessment) {
        Submission submission = assessment.submission();
        json.text("rubric", submission.rubric().id());
        json.text("rubricDigest", submission.rubric().identity().digest());
        json.text("region", submission.region());
        json.text("asOf", submission.asOf().toString());
        json.text("sha256", submission.input().sha256());
        json.text("verdict", assessment.verdict().name());
        json.number("score", assessment.scorecard().scaled());
        json.number("nominalMaximum", assessment.scorecard().nominalMaximum());
        json.integer("missing", assessment.advice().missing().size());
        json.integers(
                "tripped",
                assessment.advice().vetoes().stream()
                        .filter(veto -> veto.state() == VetoState.State.TRIPPED)
                        .map(veto -> veto.clause().number())
                        .toList());
        json.integers(
                "lost",
                assessment.advice().lost().stream()
                        .map(score -> score.clause().number())
                        .sorted()
                        .toList());
        json.list("gates", file.gates(), gate -> gate(json, gate, assessment));
        json.list("findings", Lack.of(assessment), lack -> lack(json, lack, submission, file.comparison()));
        file.comparison().ifPresent(comparison -> json.list("fixed", comparison.fixed(), past -> past(json, past)));
    }

    private void gate(JsonOut json, GateResult gate, Assessment assessment) {
        json.text("gate", gate.gate().key());
        json.text("level", gate.level().id());
        json.flag("holds", gate.holds());
        json.list("breaches", gate.breaches(), breach -> breach(json, breach, assessment));
    }

    private void breach(JsonOut json, Breach breach, Assessment assessment) {
        json.text("message", gates.say(breach, assessment));
        breach.location().ifPresent(json::location);
    }

    private void lack(JsonOut json, Lack lack, Submission submission, Optional<Comparison> comparison) {
        Answer answer = lack.finding().answer();
        Indicator indicator = lack.finding().requirement().indicator();
        json.integer("clause", lack.clause().number());
        json.flag("veto", lack.veto());
        json.object("indicator", () -> json.indicator(indicator));
        if (answer.year() != Answer.NO_YEAR) {
            json.integer("year", answer.year());
        }
        json.text("outcome", lack.finding().outcome().name());
        phrases.value(answer, submission).ifPresent(value -> json.text("value", value));
        answer.figure().ifPresent(figure -> json.number("figure", figure));
        json.location(lack.location());
        json.text("fingerprint", lack.fingerprint().hash());
        comparison.ifPresent(
                known -> json.text("state", known.state(lack.fingerprint()).name()));
    }

    private static void past(JsonOut json, Comparison.Past past) {
        json.integer("clause", past.clause());
        json.object("indicator", () -> {
            json.text("id", past.indicator());
            json.text("title", past.title());
        });
        json.text("outcome", past.outcome());
        json.text("fingerprint", past.fingerprint().hash());
    }
}
