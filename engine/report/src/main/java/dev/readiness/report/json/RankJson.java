package dev.readiness.report.json;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.rank.Candidate;
import dev.readiness.engine.rank.Place;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import java.util.stream.Stream;

/** A ranking as JSON: a table for each rubric, the best first. Figures are exact to six decimals. */
public final class RankJson {
    private final Phrases phrases;
    private final Lang lang;

    /** @param lang the language of its texts */
    public RankJson(Lang lang) {
        this.phrases = new Phrases(lang);
        this.lang = lang;
    }

    /**
     * {@return the report, ended by a line break}
     *
     * @param ranking what is reported on
     */
    public String render(Ranking ranking) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "rank");
                json.text("language", lang.code());
                json.list("tables", ranking.tables(), table -> table(json, table));
                json.texts("notAssessed", ranking.refused());
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
            });
        });
    }

    private void table(JsonOut json, Ranking.Table table) {
        json.object("rubric", () -> rubric(json, table.rubric()));
        json.list("places", table.places(), place -> place(json, place));
    }

    private void rubric(JsonOut json, Identity rubric) {
        json.text("id", rubric.id());
        json.text("edition", rubric.edition());
        json.text("title", rubric.title().in(lang));
        json.text("digest", rubric.digest());
    }

    private static void place(JsonOut json, Place place) {
        Candidate candidate = place.candidate();
        json.integer("place", place.rank());
        json.flag("tied", place.tied());
        json.integer("best", place.best());
        json.integer("worst", place.worst());
        json.text("region", candidate.region());
        json.text("input", candidate.label());
        json.text("verdict", candidate.verdict().name());
        json.text("reason", candidate.ruling().reason().name());
        json.number("scaled", candidate.scaled());
        json.number("nominalMaximum", candidate.maximum());
        json.number("share", candidate.share());
        json.object("interval", () -> {
            json.number("low", candidate.low());
            json.number("high", candidate.high());
        });
        json.integers(
                "tripped", candidate.tripped().stream().map(Numbered::number).toList());
        json.integers(
                "unknown", candidate.unknown().stream().map(Numbered::number).toList());
        json.labels(Stream.concat(candidate.tripped().stream(), candidate.unknown().stream())
                .toList());
        json.integer("missing", candidate.missing());
    }
}
