package dev.readiness.report.html;

import com.samskivert.mustache.Mustache;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.trend.Course;
import dev.readiness.engine.trend.Moment;
import dev.readiness.engine.trend.Trend;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A trend as one HTML file: a small drawing for each region, all on the same scales, and a table of every figure. It
 * works offline and without scripts; what styles is named by its hash in the page's content-security policy.
 */
public final class TrendPage {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 72;
    private static final double MARGIN = 8;

    private final Wording words;

    /** @param lang the language of its texts */
    public TrendPage(Lang lang) {
        this.words = Wording.of(TrendPage.class, "page", lang);
    }

    /** Everything that the template {@code trend.mustache} names. */
    record Page(
            Mustache.CustomContext w,
            String lang,
            String policy,
            Resource style,
            Iterable<Chart> charts,
            Iterable<Row> rows) {}

    /** A region's drawing; all coordinates are of its view box. */
    record Chart(
            String region,
            String rubric,
            String says,
            String kind,
            String change,
            String line,
            String band,
            List<Dot> dots) {}

    /** A month in a drawing. */
    record Dot(String x, String y, String kind) {}

    /** A month of a region in the table. */
    record Row(
            String region,
            String rubric,
            String day,
            String score,
            String low,
            String high,
            int missing,
            String tripped,
            String lost) {}

    /**
     * Writes the page, drawing each region as its turn comes.
     *
     * @param trend what is drawn
     * @param out stays open
     */
    public void write(Trend trend, Writer out) {
        Resource style = Resource.named("base.css", "trend.css");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash();
        Page page = new Page(
                words::say,
                words.say("htmlLang"),
                policy,
                style,
                () -> trend.courses().stream()
                        .map(course -> chart(trend, course))
                        .iterator(),
                () -> trend.courses().stream()
                        .flatMap(course -> course.moments().stream().map(moment -> row(course, moment)))
                        .iterator());
        PageTemplate.named("trend").fill(page, out);
    }

    private Chart chart(Trend trend, Course course) {
        double most = course.moments().stream()
                .map(moment -> moment.maximum().orElse(moment.high().orElse(moment.score())))
                .mapToDouble(TrendPage::figure)
                .max()
                .orElse(1);
        List<String> line = new ArrayList<>();
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        for (Moment moment : course.moments()) {
            String x = x(trend, moment);
            String y = y(figure(moment.score()), most);
            line.add(x + "," + y);
            above.add(x + "," + y(figure(moment.high().orElse(moment.score())), most));
            below.add(0, x + "," + y(figure(moment.low().orElse(moment.score())), most));
            dots.add(new Dot(x, y, moment.tripped().isEmpty() ? "clear" : "tripped"));
        }
        above.addAll(below);
        Quantity change = course.change();
        String sign = change.isNegative() || change.isZero() ? "" : "+";
        return new Chart(
                course.claim().region(),
                course.claim().rubric(),
                words.say(
                        "trendSays",
                        course.claim().region(),
                        course.first().score().shown(),
                        course.last().score().shown(),
                        course.moments().size()),
                change.isZero() ? "level" : change.isNegative() ? "slipped" : "improved",
                sign + change.shown(),
                String.join(" ", line),
                String.join(" ", above),
                dots);
    }

    private static String x(Trend trend, Moment moment) {
        int index = trend.months().indexOf(YearMonth.from(moment.asOf()));
        int steps = Math.max(1, trend.months().size() - 1);
        return coordinate(MARGIN + (WIDTH - 2 * MARGIN) * index / steps);
    }

    private static String y(double figure, double most) {
        double share = most == 0 ? 0 : Math.min(1, figure / most);
        return coordinate(HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * share);
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Only to draw: figures that are read stand in the table. */
    private static double figure(Quantity quantity) {
        return Double.parseDouble(quantity.written());
    }

    private static Row row(Course course, Moment moment) {
        return new Row(
                course.claim().region(),
                course.claim().rubric(),
                moment.asOf().toString(),
                moment.score().shown(),
                moment.low().map(Quantity::shown).orElse(""),
                moment.high().map(Quantity::shown).orElse(""),
                moment.missing(),
                String.join(" ", course.printed(moment.tripped())),
                String.join(" ", course.printed(moment.lost())));
    }
}
