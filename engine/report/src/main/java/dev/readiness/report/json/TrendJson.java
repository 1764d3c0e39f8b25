package dev.readiness.report.json;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.trend.Course;
import dev.readiness.engine.trend.Moment;
import dev.readiness.engine.trend.Trend;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Written;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A trend as JSON: every region with its months, and what it gained and lost from the first to the last. */
public final class TrendJson {
    private final Phrases phrases;
    private final Lang lang;

    /** @param lang the language of its texts */
    public TrendJson(Lang lang) {
        this.phrases = new Phrases(lang);
        this.lang = lang;
    }

    /**
     * Writes the report to {@code out}, ended by a line break; figures are exact to six decimals.
     *
     * @param trend what is written
     * @param out stays open, and is flushed
     */
    public void write(Trend trend, Writer out) {
        JsonGenerator generator = IndentedJson.to(out);
        JsonOut json = new JsonOut(generator, phrases);
        json.object(() -> {
            json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
            json.text("kind", "trend");
            json.text("language", lang.code());
            json.texts("months", trend.months().stream().map(Object::toString).toList());
            json.list("regions", trend.courses(), course -> course(json, course));
            json.object("engine", () -> {
                json.text("version", EngineInfo.version());
                json.text("rulesDigest", EngineInfo.rulesDigest());
            });
        });
        generator.flush();
        Written.to(out, "\n");
    }

    private static void course(JsonOut json, Course course) {
        json.text("rubric", course.claim().rubric());
        json.text("region", course.claim().region());
        json.number("change", course.change());
        json.integers("newlyLost", List.copyOf(course.newlyLost()));
        json.integers("regained", List.copyOf(course.regained()));
        json.labels(course.labels());
        json.list("moments", course.moments(), moment -> moment(json, moment));
    }

    private static void moment(JsonOut json, Moment moment) {
        json.text("asOf", moment.asOf().toString());
        json.number("score", moment.score());
        moment.maximum().ifPresent(maximum -> json.number("nominalMaximum", maximum));
        moment.low()
                .flatMap(low -> moment.high().map(high -> List.of(low, high)))
                .ifPresent(both -> json.object("interval", () -> {
                    json.number("low", both.get(0));
                    json.number("high", both.get(1));
                }));
        json.integer("missing", moment.missing());
        json.integers("tripped", List.copyOf(moment.tripped()));
        json.integers("lost", List.copyOf(moment.lost()));
        json.text("report", moment.report());
    }
}
