package dev.readiness.report;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.IndicatorExemption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.advise.Coming;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.advise.Sway;
import dev.readiness.engine.advise.TakenAssumption;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Election;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        json.object("rubric", () -> rubric(json, submission.rubric().identity()));
        submission
                .rubric()
                .overlay()
                .ifPresent(overlay -> json.object("overlay", () -> overlay(json, overlay, submission.rubric())));
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
        json.object(
                "score",
                () -> score(
                        json,
                        assessment.scorecard(),
                        submission.rubric().overall().demerits()));
        json.list(
                "dimensions", assessment.scorecard().dimensions(), dimension -> dimension(json, dimension, submission));
        json.list("vetoes", assessment.advice().vetoes(), veto -> veto(json, veto, submission));
        json.list("missing", assessment.advice().missing(), missing -> missing(json, missing, assessment));
        json.list("lost", assessment.advice().lost(), lost -> lost(json, lost, assessment));
        json.list(
                "notApplicable",
                submission.exemptions().values(),
                exemption -> exemption(json, exemption, submission.rubric()));
        json.list(
                "notApplicableIndicators",
                submission.exemptIndicators().values(),
                exemption -> exemption(json, exemption));
        json.list("otherModes", assessment.advice().otherModes(), other -> otherMode(json, other));
        json.list("stages", assessment.calendar().stages(), stage -> stage(json, stage));
        json.list("overdue", assessment.calendar().overdue(), overdue -> overdue(json, overdue));
        json.list("pending", assessment.calendar().coming(), coming -> pending(json, coming, assessment));
        json.list("assumptions", assessment.advice().assumptions(), taken -> assumption(json, taken));
        json.list("swayedBy", assessment.advice().sways().all(), sway -> sway(json, sway));
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

    private void rubric(JsonOut json, Rubric.Identity identity) {
        json.text("id", identity.id());
        json.text("edition", identity.edition());
        json.text("title", identity.title().in(lang));
        json.text("document", identity.document());
        identity.validUntil().ifPresent(day -> json.text("validUntil", day.toString()));
        json.text("digest", identity.digest());
        if (!identity.lacks().isEmpty()) {
            json.texts(
                    "lacks", identity.lacks().stream().sorted().map(Lang::code).toList());
        }
        identity.ownRules().ifPresent(own -> json.text("ownRulesDigest", own.digest()));
    }

    private void overlay(JsonOut json, Overlay overlay, Rubric rubric) {
        json.text("parent", overlay.parent());
        json.text("root", overlay.root());
        json.text("document", overlay.document());
        json.list("lines", overlay.lines(), line -> {
            json.text("by", line.by());
            json.numbered("clause", rubric.clause(line.clause()));
            if (!(line instanceof OwnLine.Deadline)) {
                json.text("indicator", indicator(line).id());
            }
            json.text("kind", kind(line));
            json.text("official", line.officialValue());
            json.text("own", line.ownValue());
            json.flag("weaker", line.weaker());
            json.text("cite", line.cite());
        });
    }

    private static Indicator indicator(OwnLine line) {
        return line instanceof OwnLine.Figure figure
                ? figure.own().indicator()
                : ((OwnLine.Addition) line).own().indicator();
    }

    private static String kind(OwnLine line) {
        if (line instanceof OwnLine.Figure) {
            return "figure";
        }
        return line instanceof OwnLine.Deadline ? "deadline" : "addition";
    }

    private static void score(JsonOut json, Scorecard scorecard, boolean demerits) {
        json.number("earned", scorecard.earned());
        json.number("applicableMaximum", scorecard.applicableMaximum());
        json.number("nominalMaximum", scorecard.nominalMaximum());
        json.number("scaled", scorecard.scaled());
        interval(json, "interval", scorecard.interval());
        if (scorecard.hasExtra()) {
            interval(json, "extra", scorecard.extra());
        }
        if (demerits) {
            json.object("demerits", () -> {
                json.number(
                        "low",
                        scorecard.nominalMaximum().minus(scorecard.interval().high()));
                json.number(
                        "high",
                        scorecard.nominalMaximum().minus(scorecard.interval().low()));
            });
        }
        if (!scorecard.tiers().isEmpty()) {
            json.list("tiers", scorecard.tiers(), tier -> tier(json, tier));
        }
        scorecard
                .targets()
                .ifPresent(targets -> json.object("targets", () -> {
                    json.integer("total", targets.total());
                    json.integer("met", targets.met());
                    json.integer("missing", targets.missing());
                    json.integer("pending", targets.pending());
                }));
    }

    private static void interval(JsonOut json, String name, Interval interval) {
        json.object(name, () -> {
            json.number("low", interval.low());
            json.number("high", interval.high());
        });
    }

    private static void tier(JsonOut json, TierScore tier) {
        json.text("tier", tier.tier().id());
        json.integer("total", tier.total());
        json.integer("met", tier.met());
        json.integer("possible", tier.possible());
    }

    private void dimension(JsonOut json, DimensionScore score, Submission submission) {
        json.text("number", score.dimension().number());
        json.text("title", score.dimension().title().in(lang));
        json.number("earned", score.earned());
        json.number("possible", score.possible());
        json.number("applicableMaximum", score.applicableMaximum());
        json.number("nominalMaximum", score.dimension().points());
        score.election().ifPresent(election -> json.object("electives", () -> election(json, election)));
        json.list("items", score.items(), item -> item(json, item, submission));
    }

    private static void election(JsonOut json, Election election) {
        json.flag("declared", election.declared());
        json.integers("chosen", election.chosen());
        json.flag("tie", election.tie());
        json.number("margin", election.margin());
    }

    private void item(JsonOut json, ItemScore score, Submission submission) {
        json.numbered("number", score.item());
        json.text("title", score.item().title().in(lang));
        json.text(
                "kind",
                score.item()
                        .extra()
                        .map(extra -> extra.kind().key())
                        .orElse(score.item().elective() ? "elective" : "mandatory"));
        score.item().tier().ifPresent(tier -> json.text("tier", tier.id()));
        json.text("outcome", score.outcome().name());
        json.number("earned", score.earned());
        json.number("worth", score.worth());
        json.number("possible", score.possible());
        json.number("applicableMaximum", score.applicableMaximum());
        json.number("nominalMaximum", score.item().points());
        json.flag("tie", score.tie());
        json.list("clauses", score.clauses(), clause -> clause(json, clause, submission));
    }

    private void clause(JsonOut json, ClauseScore score, Submission submission) {
        json.numbered("number", score.clause());
        json.text("asks", score.clause().asks().in(lang));
        json.text("cite", score.clause().cite());
        json.text("outcome", score.outcome().name());
        json.number("earned", score.earned());
        json.number("worth", score.worth());
        json.number("maximum", score.maximum());
        List<String> makeup = new MakeupWords(phrases).of(score.clause());
        if (!makeup.isEmpty()) {
            json.texts("makeup", makeup);
        }
        json.requirements(score.judged(), submission);
    }

    private void veto(JsonOut json, VetoState veto, Submission submission) {
        json.numbered("clause", veto.clause());
        json.text("asks", veto.clause().asks().in(lang));
        json.text("cite", veto.clause().cite());
        json.text("state", veto.state().name());
        json.text("rule", veto.rule());
        json.requirements(veto.judged(), submission);
    }

    private void missing(JsonOut json, MissingIndicator missing, Assessment assessment) {
        json.object("indicator", () -> json.indicator(missing.indicator()));
        json.integers("years", missing.years());
        if (!missing.places().isEmpty()) {
            json.texts("places", missing.places());
        }
        json.clauses(missing.clauses(), assessment.submission().rubric());
        units(json, missing.clauses(), assessment);
        json.location(missing.location());
    }

    private static void lost(JsonOut json, ClauseScore lost, Assessment assessment) {
        json.numbered("clause", lost.clause());
        json.number("points", lost.lost());
        units(json, List.of(lost.clause().number()), assessment);
    }

    /** Who answers for {@code clauses}, and who of them leads if any does. */
    private static void units(JsonOut json, List<Integer> clauses, Assessment assessment) {
        Set<String> units = new LinkedHashSet<>();
        Set<String> leads = new LinkedHashSet<>();
        clauses.forEach(clause -> {
            units.addAll(assessment.units(clause));
            leads.addAll(assessment.leads(clause));
        });
        json.texts("units", List.copyOf(units));
        if (!leads.isEmpty()) {
            json.texts("leads", List.copyOf(leads));
        }
    }

    private static void exemption(JsonOut json, IndicatorExemption exemption) {
        json.text("indicator", exemption.indicator().id());
        json.text("reason", exemption.reason());
        json.location(exemption.location());
    }

    private static void exemption(JsonOut json, Exemption exemption, Rubric rubric) {
        json.numbered("clause", rubric.clause(exemption.clause()));
        json.text("reason", exemption.reason());
        json.location(exemption.location());
    }

    private void otherMode(JsonOut json, Outlook other) {
        json.text("mode", other.mode().id());
        json.number("scaled", other.scaled());
        json.number("applicableMaximum", other.applicableMaximum());
        json.text("verdict", other.verdict().name());
        json.text("verdictRule", other.ruling().rule());
        other.ruling().grading().ifPresent(grading -> GradeJson.ends(json, grading, lang));
    }

    private void stage(JsonOut json, Stage stage) {
        json.integer("number", stage.number());
        json.text("title", stage.title().in(lang));
        stage.from().ifPresent(day -> json.text("from", day.toString()));
        stage.until().ifPresent(day -> json.text("until", day.toString()));
    }

    private static void pending(JsonOut json, Coming coming, Assessment assessment) {
        json.numbered("clause", coming.clause());
        json.text("due", coming.due().toString());
        json.texts(
                "indicators",
                coming.judged().stream()
                        .map(judged -> judged.requirement().indicator().id())
                        .distinct()
                        .toList());
        units(json, List.of(coming.clause().number()), assessment);
    }

    private static void overdue(JsonOut json, Overdue overdue) {
        json.numbered("clause", overdue.clause());
        json.text("due", overdue.due().toString());
        json.integer("days", overdue.days());
    }

    private void sway(JsonOut json, Sway sway) {
        json.text("assumption", sway.assumption().id());
        json.text("option", sway.other().id());
        json.text("verdict", sway.ruling().verdict().name());
        sway.ruling().grading().ifPresent(grading -> GradeJson.ends(json, grading, lang));
    }

    private void assumption(JsonOut json, TakenAssumption taken) {
        json.text("id", taken.assumption().id());
        json.text("title", taken.assumption().title().in(lang));
        json.text("option", taken.option().id());
        json.text("says", taken.option().says().in(lang));
        json.text("why", taken.assumption().why().in(lang));
        json.flag("overridden", taken.overridden());
    }
}
