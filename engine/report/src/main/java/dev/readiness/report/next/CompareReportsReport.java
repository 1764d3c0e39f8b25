package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.check.Snapshot;
import dev.readiness.engine.compare.ReportsDifference;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.Words;
import dev.readiness.report.writing.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What changed where one side or both is a report: clauses, and what can't be told. */
public final class CompareReportsReport {
    private final Lang lang;
    private final Rubric rubric;
    private final Optional<TaskTable> tasks;

    /**
     * @param lang the language of its texts
     * @param rubric that both are against
     * @param tasks who is responsible for what, if a task table was given
     */
    public CompareReportsReport(Lang lang, Rubric rubric, Optional<TaskTable> tasks) {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(tasks, "tasks");
        this.lang = lang;
        this.rubric = rubric;
        this.tasks = tasks;
    }

    /**
     * {@return it for a screen}
     *
     * @param difference what changed
     * @param style with colours or without
     */
    public String text(ReportsDifference difference, Style style) {
        return leaflet(difference).text(style);
    }

    /**
     * {@return it as GitHub Flavored Markdown}
     *
     * @param difference what changed
     */
    public String markdown(ReportsDifference difference) {
        return leaflet(difference).markdown();
    }

    private Leaflet leaflet(ReportsDifference difference) {
        Words words = new Words(lang, rubric.identity().model());
        Snapshot before = difference.before();
        Snapshot after = difference.after();
        Leaflet leaflet = new Leaflet()
                .title(words.say(
                        "compare.title",
                        Safe.text(before.region()),
                        Safe.text(before.asOf()),
                        Safe.text(after.region()),
                        Safe.text(after.asOf())));
        String was = verdict(before, words);
        String now = verdict(after, words);
        leaflet.line(words.say(was.equals(now) ? "difference.verdictStays" : "difference.verdict", was, now));
        leaflet.line(words.say(
                "difference.score",
                words.span(before.low(), before.high()),
                words.span(after.low(), after.high()),
                Words.signed(difference.certain()),
                Words.signed(difference.possible())));
        leaflet.table(
                List.of(
                        words.say("head.change"),
                        words.say("head.clause"),
                        words.say("head.was"),
                        words.say("head.now"),
                        words.say("head.asks")),
                difference.clauses().stream().map(each -> row(each, words)).toList(),
                2);
        if (difference.clauses().isEmpty() && difference.vetoes().isEmpty()) {
            leaflet.line(words.say("difference.nothing"));
        }
        if (!difference.rest().isZero()) {
            leaflet.line(words.say("reports.rest", Words.signed(difference.rest())));
        }
        difference
                .vetoes()
                .forEach(veto -> leaflet.point(words.say(
                        "difference.veto",
                        rubric.label(veto.number()),
                        words.phrases().veto(veto.was()),
                        words.phrases().veto(veto.now()))));
        BreakdownWords parts = new BreakdownWords(words);
        parts.write(leaflet, "breakdown.byItem", difference.byItem(), 1, item -> parts.item(item, rubric));
        tasks.ifPresent(table -> parts.write(
                leaflet, "breakdown.byUnit", difference.by(clause -> responsible(table, clause)), 1, parts::units));
        leaflet.title(words.say("reports.untold"));
        difference.frames().forEach(frame -> leaflet.point(words.say("reports.frame." + frame)));
        return leaflet.point(words.say("reports.readings")).point(words.say("reports.possible"));
    }

    private static List<String> responsible(TaskTable table, int clause) {
        return table.leads(clause).isEmpty() ? table.units(clause) : table.leads(clause);
    }

    private List<String> row(ReportsDifference.Clause change, Words words) {
        return List.of(
                Words.signed(change.change()),
                rubric.label(change.number()),
                stands(change.was(), words),
                stands(change.now(), words),
                rubric.clauses().containsKey(change.number())
                        ? rubric.clause(change.number()).asks().in(lang)
                        : "");
    }

    private static String stands(Optional<Snapshot.Stand> stand, Words words) {
        return stand.map(each -> words.phrases().outcome(each.outcome()) + " "
                        + each.earned().shown())
                .orElse("");
    }

    private static String verdict(Snapshot side, Words words) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(side.verdict()))
                .findFirst()
                .map(words.phrases()::verdict)
                .orElseGet(() -> Safe.text(side.verdict()));
    }

    /**
     * {@return it as JSON, by the schema {@code compare-reports.schema.json}}
     *
     * @param difference what changed
     */
    public String json(ReportsDifference difference) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, new Phrases(lang));
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "compare-reports");
                json.text("language", lang.code());
                json.text("rubric", rubric.id());
                json.object("before", () -> side(json, difference.before()));
                json.object("after", () -> side(json, difference.after()));
                json.object("change", () -> {
                    json.number("low", difference.certain());
                    json.number("high", difference.possible());
                });
                json.number("rest", difference.rest());
                json.list("clauses", difference.clauses(), change -> {
                    json.numbered("number", change.number(), rubric.clauses());
                    json.number("change", change.change());
                    change.was().ifPresent(stand -> json.object("was", () -> stand(json, stand)));
                    change.now().ifPresent(stand -> json.object("now", () -> stand(json, stand)));
                });
                json.list("vetoes", difference.vetoes(), veto -> {
                    json.numbered("number", veto.number(), rubric.clauses());
                    json.text("was", veto.was().name());
                    json.text("now", veto.now().name());
                });
                BreakdownWords.json(
                        json,
                        "byItem",
                        difference.byItem(),
                        1,
                        (out, item) -> out.numbered("item", item, rubric.items()));
                tasks.ifPresent(table -> BreakdownWords.json(
                        json,
                        "byUnit",
                        difference.by(clause -> responsible(table, clause)),
                        1,
                        (out, units) -> out.texts("units", units)));
                json.texts(
                        "differs", difference.frames().stream().map(Enum::name).toList());
            });
        });
    }

    private static void side(JsonOut json, Snapshot side) {
        json.text("region", side.region());
        json.text("asOf", side.asOf());
        json.text("verdict", side.verdict());
        json.number("low", side.low());
        json.number("high", side.high());
    }

    private static void stand(JsonOut json, Snapshot.Stand stand) {
        json.text("outcome", stand.outcome().name());
        json.number("earned", stand.earned());
    }
}
