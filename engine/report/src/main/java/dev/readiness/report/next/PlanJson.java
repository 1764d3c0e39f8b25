package dev.readiness.report.next;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.plan.Alternative;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Obstacle;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Reach;
import dev.readiness.engine.plan.Selection;
import dev.readiness.engine.plan.Work;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Why;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Objects;

/** A plan as JSON, by the schema {@code plan.schema.json}. */
public final class PlanJson {
    private final Lang lang;

    /** @param lang the language of its texts */
    public PlanJson(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return the plan, ended by a line break}
     *
     * @param plan what is written
     */
    public String render(Plan plan) {
        Assessment before = plan.before();
        Submission submission = before.submission();
        Phrases phrases = new Phrases(lang).of(submission.rubric().identity().model());
        Why why = new Why(phrases, Style.PLAIN);
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "plan");
                json.text("language", lang.code());
                json.text("rubric", submission.rubric().id());
                json.text("digest", submission.rubric().identity().digest());
                json.text("region", submission.region());
                json.text("asOf", submission.asOf().toString());
                plan.target().ifPresent(target -> json.number("target", target));
                plan.grade()
                        .ifPresent(
                                grade -> json.text("targetGrade", grade.name().in(lang)));
                plan.by().ifPresent(day -> json.text("by", day.toString()));
                if (submission.rubric().overall().demerits()) {
                    json.flag("demerits", true);
                }
                json.text("state", plan.state().name());
                json.text("optimal", plan.isCheapest() ? "true" : "bound");
                json.integer("effort", plan.effort());
                json.integer("bound", plan.bound());
                json.number("most", plan.most());
                json.object("before", () -> side(json, before));
                json.object("after", () -> side(json, plan.after()));
                json.list("first", plan.first(), measure -> measure(json, measure, plan, why));
                json.list("then", plan.then(), measure -> measure(json, measure, plan, why));
                json.list("curve", plan.curve(), point -> {
                    json.integer("effort", point.effort());
                    json.number("figure", point.figure());
                });
                json.list("reach", plan.reach(), reach -> reach(json, reach));
                json.list("selections", plan.selections(), selection -> selection(json, selection));
                json.list("obstacles", plan.obstacles(), obstacle -> obstacle(json, obstacle, plan, why));
                if (!plan.alternatives().isEmpty()) {
                    json.list(
                            "alternatives",
                            plan.alternatives(),
                            each -> alternative(
                                    json, each, plan.before().submission().rubric()));
                }
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
            });
        });
    }

    private static void side(JsonOut json, Assessment assessment) {
        json.text("verdict", assessment.verdict().name());
        Quantity low = assessment.scorecard().interval().low();
        json.number("low", low);
        json.number("high", assessment.scorecard().interval().high());
    }

    private static void measure(JsonOut json, Measure measure, Plan plan, Why why) {
        json.numbered("clause", measure.clause());
        json.integer("effort", measure.effort());
        json.number("gain", measure.gain());
        json.number("total", measure.total());
        json.texts("units", measure.units());
        measure.due().ifPresent(day -> json.text("due", day.toString()));
        if (plan.isAhead(measure)) {
            json.flag("ahead", true);
        }
        List<Work> steps = measure.steps();
        json.list("steps", steps, step -> {
            step(json, step, plan.before().submission().rubric());
            json.texts(
                    "stands",
                    step.open().stream()
                            .map(judged -> why.plain(judged, plan.before()))
                            .distinct()
                            .toList());
        });
    }

    private static void reach(JsonOut json, Reach reach) {
        json.text("dimension", reach.dimension().number());
        reach.item().ifPresent(item -> json.numbered("item", item));
        json.number("low", reach.low());
        json.number("high", reach.high());
        json.number("most", reach.most());
        json.number("maximum", reach.maximum());
        json.text("full", reach.of(reach.maximum()).name());
    }

    private static void selection(JsonOut json, Selection selection) {
        json.text("dimension", selection.dimension().number());
        json.integer("pick", selection.pick());
        json.flag("declared", selection.declared());
        json.number("margin", selection.margin());
        json.list("candidates", selection.candidates(), candidate -> {
            json.numbered("item", candidate.item());
            json.flag("counts", candidate.counts());
            json.number("low", candidate.low());
            json.number("most", candidate.most());
            json.integer("steps", candidate.steps());
            json.integer("effort", candidate.effort());
        });
    }

    private static void obstacle(JsonOut json, Obstacle obstacle, Plan plan, Why why) {
        json.numbered("clause", obstacle.clause());
        json.object(
                "indicator",
                () -> json.indicator(obstacle.judged().requirement().indicator()));
        json.text("reason", obstacle.reason().name());
        obstacle.from().ifPresent(day -> json.text("from", day.toString()));
        json.text("stands", why.plain(obstacle.judged(), plan.before()));
    }

    private static void alternative(JsonOut json, Alternative alternative, Rubric rubric) {
        json.text("kind", alternative.kind().name());
        alternative.unit().ifPresent(unit -> json.text("unit", unit));
        alternative.day().ifPresent(day -> json.text("day", day.toString()));
        json.flag("reaches", alternative.reaches());
        json.flag("proved", alternative.proved());
        json.integer("effort", alternative.effort());
        alternative.figure().ifPresent(figure -> json.number("figure", figure));
        json.texts("units", alternative.units());
        json.integer("steps", alternative.steps().size());
        json.list("more", alternative.more(), step -> step(json, step, rubric));
        json.list("less", alternative.less(), step -> step(json, step, rubric));
    }

    private static void step(JsonOut json, Work step, Rubric rubric) {
        json.text("kind", step.kind().name());
        json.list("indicators", step.indicators(), json::indicator);
        json.clauses(step.clauses(), rubric);
        json.integer("effort", step.effort());
    }
}
