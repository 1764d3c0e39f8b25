package dev.readiness.report.next;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.plan.Translation;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.JsonReport;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Style;

/** What changed between two submissions, and why the figure did. */
public final class CompareReport {
    private final Lang lang;

    public CompareReport(Lang lang) {
        this.lang = lang;
    }

    public String text(Difference difference, Style style) {
        return leaflet(difference).text(style);
    }

    public String markdown(Difference difference) {
        return leaflet(difference).markdown();
    }

    private Leaflet leaflet(Difference difference) {
        var before = difference.before().submission();
        var after = difference.after().submission();
        Words words = new Words(lang, after.rubric().identity().model());
        Leaflet leaflet = new Leaflet()
                .title(words.say(
                        "compare.title",
                        Safe.text(before.region()),
                        before.asOf(),
                        Safe.text(after.region()),
                        after.asOf()));
        new DifferenceWords(words).write(leaflet, difference);
        return leaflet.faint(words.say(Translation.isPlain(after.rubric()) ? "compare.how" : "compare.howInOrder"));
    }

    /** By the schema {@code compare.schema.json}. */
    public String json(Difference difference) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, new Phrases(lang));
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "compare");
                json.text("language", lang.code());
                json.text("rubric", difference.after().submission().rubric().id());
                json.object("difference", () -> DifferenceJson.write(json, difference));
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
            });
        });
    }
}
