package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.compare.Breakdown;
import dev.readiness.engine.compare.Difference;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.Words;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What changed between two submissions, and why the figure did. */
public final class CompareReport {
    private final Lang lang;

    /** @param lang the language of its texts */
    public CompareReport(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return it for a screen}
     *
     * @param difference what changed
     * @param style with colours or without
     */
    public String text(Difference difference, Style style) {
        return leaflet(difference).text(style);
    }

    /**
     * {@return it as GitHub Flavored Markdown}
     *
     * @param difference what changed
     */
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
        BreakdownWords parts = new BreakdownWords(words);
        Rubric rubric = after.rubric();
        parts.write(
                leaflet,
                "breakdown.byClause",
                Breakdown.of(difference, Function.identity()),
                2,
                clause -> parts.clause(clause, rubric));
        parts.write(leaflet, "breakdown.byItem", byItem(difference), 2, item -> parts.item(item, rubric));
        byUnit(difference).ifPresent(its -> parts.write(leaflet, "breakdown.byUnit", its, 2, parts::units));
        leaflet.lacks(words, rubric);
        return leaflet.faint(
                words.say(difference.manner() == Difference.Manner.ALLOTTED ? "compare.how" : "compare.howInOrder"));
    }

    private static Breakdown<Integer> byItem(Difference difference) {
        Rubric rubric = difference.after().submission().rubric();
        return Breakdown.of(
                difference,
                clause -> rubric.itemOf(rubric.clause(clause)).map(Item::number).orElse(0));
    }

    /** By those who see to each clause, of several together; empty where no task table says. */
    private static Optional<Breakdown<List<String>>> byUnit(Difference difference) {
        Assessment after = difference.after();
        return after.tasks().map(tasks -> Breakdown.of(difference, clause -> responsible(after, clause)));
    }

    private static List<String> responsible(Assessment assessment, int clause) {
        List<String> leads = assessment.leads(clause);
        return leads.isEmpty() ? assessment.units(clause) : leads;
    }

    /**
     * {@return it as JSON, by the schema {@code compare.schema.json}}
     *
     * @param difference what changed
     */
    public String json(Difference difference) {
        Rubric rubric = difference.after().submission().rubric();
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, new Phrases(lang));
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "compare");
                json.text("language", lang.code());
                json.text("rubric", rubric.id());
                json.text("manner", difference.manner().name());
                json.object("difference", () -> DifferenceJson.write(json, difference));
                BreakdownWords.json(
                        json,
                        "byClause",
                        Breakdown.of(difference, Function.identity()),
                        2,
                        (out, clause) -> out.numbered("clause", clause, rubric.clauses()));
                BreakdownWords.json(
                        json,
                        "byItem",
                        byItem(difference),
                        2,
                        (out, item) -> out.numbered("item", item, rubric.items()));
                byUnit(difference)
                        .ifPresent(its ->
                                BreakdownWords.json(json, "byUnit", its, 2, (out, units) -> out.texts("units", units)));
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
            });
        });
    }
}
