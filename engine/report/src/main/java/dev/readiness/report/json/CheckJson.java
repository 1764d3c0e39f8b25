package dev.readiness.report.json;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Lack;
import dev.readiness.engine.check.Standing;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.GateText;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Written;
import dev.readiness.report.writing.StreamedReport;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** A check as JSON: how each file stands and what it lacks, enough to compare a later check with. */
public final class CheckJson implements StreamedReport<CheckedFile, CheckTally> {
    private static final String FILES = "files";

    private final Phrases phrases;
    private final GateText gates;
    private final Lang lang;
    private final Writer body;
    private final JsonGenerator generator;
    private final JsonOut json;

    /**
     * @param lang the language of its texts
     * @param body takes what is written of the files, and stays open
     */
    public CheckJson(Lang lang, Writer body) {
        this.phrases = new Phrases(lang);
        this.gates = new GateText(lang);
        this.lang = lang;
        this.body = body;
        this.generator = IndentedJson.rest(body, opened -> {
            opened.writeStartObject();
            opened.writeArrayPropertyStart(FILES);
        });
        this.json = new JsonOut(generator, phrases);
    }

    @Override
    public Runnable part(CheckedFile file) {
        return () -> json.object(() -> file(file));
    }

    @Override
    public boolean isShownAtOnce() {
        return false;
    }

    @Override
    public String end(CheckTally all) {
        generator.writeEndArray();
        json.object("engine", () -> {
            json.text("version", EngineInfo.version());
            json.text("rulesDigest", EngineInfo.rulesDigest());
        });
        generator.writeEndObject();
        generator.flush();
        Written.to(body, "\n");
        return IndentedJson.beginning(opened -> beginning(opened, all));
    }

    private void beginning(JsonGenerator opened, CheckTally all) {
        JsonOut head = new JsonOut(opened, phrases);
        opened.writeStartObject();
        head.text("schemaVersion", JsonReport.SCHEMA_VERSION);
        head.text("kind", "check");
        head.text("language", lang.code());
        head.text("standing", all.standing().name());
        head.object("counts", () -> {
            head.integer("files", all.files());
            head.integer("sound", all.count(Standing.SOUND));
            head.integer("gateBroken", all.count(Standing.GATE_BROKEN));
            head.integer("notAssessed", all.count(Standing.NOT_ASSESSED));
            head.integer("regions", all.regions());
            head.integer("skipped", all.count(Standing.PASSED_BY));
        });
        opened.writeArrayPropertyStart(FILES);
    }

    private void file(CheckedFile file) {
        json.text("path", file.path());
        json.text("standing", file.standing().name());
        file.claim().filter(claim -> file.isRegion()).ifPresent(claim -> {
            json.text("rubric", claim.rubric());
            json.text("region", claim.region());
            json.list("gates", file.gates(), gate -> gate(gate, Optional.empty()));
        });
        file.assessment().ifPresent(assessment -> assessment(file, assessment));
        json.list("problems", file.problems(), json::problem);
    }

    private void assessment(CheckedFile file, Assessment assessment) {
        Submission submission = assessment.submission();
        json.text("rubric", submission.rubric().id());
        json.text("rubricDigest", submission.rubric().identity().digest());
        json.text("region", submission.region());
        json.text("asOf", submission.asOf().toString());
        json.text("sha256", submission.input().sha256().hex());
        json.text("verdict", assessment.verdict().name());
        json.number("score", assessment.scorecard().scaled());
        json.number("nominalMaximum", assessment.scorecard().nominalMaximum());
        json.object("interval", () -> {
            json.number("low", assessment.scorecard().interval().low());
            json.number("high", assessment.scorecard().interval().high());
        });
        json.integer("missing", assessment.advice().missing().size());
        json.integers(
                "tripped",
                assessment.advice().vetoes().stream()
                        .filter(veto -> veto.state() == Veto.State.TRIPPED)
                        .map(veto -> veto.clause().number())
                        .toList());
        json.integers(
                "lost",
                assessment.advice().lost().stream()
                        .map(score -> score.clause().number())
                        .sorted()
                        .toList());
        json.labels(Stream.concat(
                        assessment.advice().vetoes().stream().map(VetoState::clause),
                        assessment.advice().lost().stream().map(ClauseScore::clause))
                .toList());
        json.list("gates", file.gates(), gate -> gate(gate, Optional.of(assessment)));
        json.list("findings", Lack.of(assessment), lack -> lack(lack, submission, file.comparison()));
        file.comparison()
                .ifPresent(comparison -> json.list("fixed", comparison.fixed(), past -> past(past, assessment)));
    }

    private void gate(GateResult gate, Optional<Assessment> assessment) {
        json.text("gate", gate.gate().key());
        json.text("level", gate.level().id());
        json.flag("holds", gate.holds());
        gate.origin().ifPresent(place -> json.object("origin", () -> json.place(place)));
        json.list("breaches", gate.breaches(), breach -> breach(breach, assessment));
    }

    private void breach(Breach breach, Optional<Assessment> assessment) {
        json.text("message", gates.say(breach, assessment));
        breach.location().ifPresent(json::location);
    }

    private void lack(Lack lack, Submission submission, Optional<Comparison> comparison) {
        Answer answer = lack.finding().answer();
        Indicator indicator = lack.finding().requirement().indicator();
        json.numbered("clause", lack.clause());
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

    private void past(Comparison.Past past, Assessment assessment) {
        json.numbered("clause", assessment.submission().rubric().clause(past.clause()));
        json.object("indicator", () -> {
            json.text("id", past.indicator());
            json.text("title", past.title());
        });
        json.text("outcome", past.outcome());
        json.text("fingerprint", past.fingerprint(Claim.of(assessment)).hash());
    }
}
