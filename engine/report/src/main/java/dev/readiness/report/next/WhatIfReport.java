package dev.readiness.report.next;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.submission.Change;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.whatif.Sweep;
import dev.readiness.engine.whatif.WhatIf;
import dev.readiness.report.Columns;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.assessed.AssessmentBody;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.Words;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What would be: the report of it, and what is different from how it is. */
public final class WhatIfReport {
    private static final int WIDTH = 40;

    private final Lang lang;

    /** @param lang the language of its texts */
    public WhatIfReport(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return the report of what would be, and the difference, for a screen}
     *
     * @param whatIf what was tried
     * @param style with colours or without
     * @param most how many lost clauses are listed at most
     */
    public String text(WhatIf whatIf, Style style, int most) {
        String report = whatIf.changes().isEmpty()
                ? ""
                : new TextReport(lang, style, most).render(whatIf.difference().after()) + "\n";
        return report + leaflet(whatIf).text(style);
    }

    /**
     * {@return the difference alone: a report of its own belongs to a format of its own}
     *
     * @param whatIf what was tried
     */
    public String markdown(WhatIf whatIf) {
        Submission after = whatIf.difference().after().submission();
        Words words = new Words(lang, after.rubric().identity().model());
        return leaflet(whatIf).lacks(words, after.rubric()).markdown();
    }

    private Leaflet leaflet(WhatIf whatIf) {
        Assessment after = whatIf.difference().after();
        Words words = new Words(lang, after.submission().rubric().identity().model());
        Leaflet leaflet = new Leaflet();
        if (!whatIf.changes().isEmpty()) {
            leaflet.title(words.say("whatif.title", Safe.text(after.submission().region())));
            whatIf.changes()
                    .forEach(
                            change -> leaflet.point(words.say("whatif." + change.kind(), Safe.text(change.written()))));
            new DifferenceWords(words).write(leaflet, whatIf.difference());
        }
        for (Sweep sweep : whatIf.sweeps()) {
            leaflet.title(words.say("sweep.title", words.phrases().title(sweep.indicator())));
            leaflet.drawing(plot(sweep, words, after.scorecard().nominalMaximum()));
            leaflet.line(words.say("sweep.legend"));
        }
        leaflet.faint(words.say("whatif.disclaimer"));
        return leaflet;
    }

    /** A line for each value: what is certain and what is still possible between the least and the greatest of all. */
    private static List<String> plot(Sweep sweep, Words words, Quantity maximum) {
        Quantity least = maximum;
        Quantity most = Quantity.ZERO;
        int value = 0;
        int figure = 0;
        for (Sweep.Point point : sweep.points()) {
            least = least.min(point.interval().low());
            most = most.max(point.interval().high());
            value = Math.max(value, Columns.width(point.value()));
            figure = Math.max(figure, Columns.width(span(words, point)));
        }
        List<String> lines = new ArrayList<>();
        for (Sweep.Point point : sweep.points()) {
            Interval interval = point.interval();
            int low = filled(interval.low(), least, most);
            int high = Math.max(low, filled(interval.high(), least, most));
            lines.add((Columns.padLeft(point.value(), value) + "  " + Columns.padLeft(span(words, point), figure) + "  "
                            + Columns.pad("█".repeat(low) + "▓".repeat(high - low), WIDTH) + "  "
                            + words.phrases().verdict(point.verdict()))
                    .stripTrailing());
        }
        return lines;
    }

    private static String span(Words words, Sweep.Point point) {
        return words.span(point.interval().low(), point.interval().high());
    }

    /** At least one mark, so that a line is seen to begin. */
    private static int filled(Quantity figure, Quantity least, Quantity most) {
        Quantity width = most.minus(least);
        return width.isZero()
                ? WIDTH
                : 1 + figure.minus(least).times(WIDTH - 1L).dividedBy(width).floor();
    }

    /**
     * {@return both as JSON, by the schema {@code whatif.schema.json}}
     *
     * @param whatIf what was tried
     */
    public String json(WhatIf whatIf) {
        Phrases phrases = new Phrases(lang);
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "what-if");
                json.text("language", lang.code());
                json.list("changes", whatIf.changes(), change -> change(json, change));
                json.object("difference", () -> DifferenceJson.write(json, whatIf.difference()));
                json.list("sweeps", whatIf.sweeps(), sweep -> sweep(json, sweep));
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
                Difference difference = whatIf.difference();
                json.object("report", () -> new AssessmentBody(phrases).write(json, difference.after()));
            });
        });
    }

    private static void change(JsonOut json, Change change) {
        json.text("place", change.place());
        json.text("written", change.written());
    }

    private static void sweep(JsonOut json, Sweep sweep) {
        json.object("indicator", () -> json.indicator(sweep.indicator()));
        json.list("points", sweep.points(), point -> {
            json.text("value", point.value());
            json.number("low", point.interval().low());
            json.number("high", point.interval().high());
            json.text("verdict", point.verdict().name());
        });
    }
}
