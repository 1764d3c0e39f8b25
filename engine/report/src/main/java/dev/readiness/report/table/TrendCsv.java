package dev.readiness.report.table;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.trend.Course;
import dev.readiness.engine.trend.Moment;
import dev.readiness.engine.trend.Trend;
import dev.readiness.report.Phrases;
import java.io.Writer;
import java.util.List;

/** A trend as CSV: a line for each region and month. */
public final class TrendCsv {
    private final Phrases phrases;

    /** @param lang the language of its texts */
    public TrendCsv(Lang lang) {
        this.phrases = new Phrases(lang);
    }

    /**
     * Writes the whole report.
     *
     * @param trend what is reported on
     * @param out stays open
     */
    public void write(Trend trend, Writer out) {
        CsvTable table = new CsvTable(
                out,
                List.of(
                        phrases.say("batch.rubric"),
                        phrases.say("rank.region"),
                        phrases.say("trend.day"),
                        phrases.say("batch.score"),
                        phrases.say("rank.maximum"),
                        phrases.say("rank.low"),
                        phrases.say("rank.high"),
                        phrases.say("batch.missing"),
                        phrases.say("veto.TRIPPED"),
                        phrases.say("trend.lost"),
                        phrases.say("rank.file")));
        trend.courses().forEach(course -> course.moments().forEach(moment -> table.line(cells(course, moment))));
    }

    private static List<String> cells(Course course, Moment moment) {
        return List.of(
                course.claim().rubric(),
                course.claim().region(),
                moment.asOf().toString(),
                moment.score().written(),
                moment.maximum().map(Quantity::written).orElse(""),
                moment.low().map(Quantity::written).orElse(""),
                moment.high().map(Quantity::written).orElse(""),
                String.valueOf(moment.missing()),
                String.join(" ", course.printed(moment.tripped())),
                String.join(" ", course.printed(moment.lost())),
                moment.report());
    }
}
