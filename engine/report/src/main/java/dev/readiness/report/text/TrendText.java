package dev.readiness.report.text;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.trend.Course;
import dev.readiness.engine.trend.Moment;
import dev.readiness.engine.trend.Trend;
import dev.readiness.report.Columns;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.writing.Style;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A trend as text: a table of regions by month for each rubric, then who improved and who slipped, and by what. */
public final class TrendText {
    private static final String GAP = "  ";

    private final Phrases phrases;
    private final Style style;
    private final int most;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     * @param most how many clauses and regions are listed at most
     */
    public TrendText(Lang lang, Style style, int most) {
        Objects.requireNonNull(style, "style");
        this.phrases = new Phrases(lang);
        this.style = style;
        this.most = most;
    }

    /**
     * {@return the whole report, each line ended by a line break}
     *
     * @param trend what is reported on
     */
    public String render(Trend trend) {
        Screen screen = new Screen(style);
        trend.courses().stream()
                .map(course -> course.claim().rubric())
                .distinct()
                .forEach(rubric -> table(screen, trend, rubric));
        changes(screen, "trend.improved", trend.improved());
        changes(screen, "trend.slipped", trend.slipped());
        screen.blank().line(style.faint(phrases.say("trend.legend")));
        return screen.toString().stripLeading();
    }

    private void table(Screen screen, Trend trend, String rubric) {
        screen.title(rubric);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(phrases.say("rank.region")));
        trend.months().forEach(month -> head.add(month.toString()));
        head.add(phrases.say("trend.change"));
        rows.add(head);
        trend.courses().stream()
                .filter(course -> course.claim().rubric().equals(rubric))
                .forEach(course -> rows.add(row(trend, course)));
        int columns = head.size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(Columns.pad(row.get(0), widths[0]));
            for (int i = 1; i < columns; i++) {
                line.append(GAP).append(Columns.padLeft(row.get(i), widths[i]));
            }
            screen.line(line.toString());
        }
    }

    private List<String> row(Trend trend, Course course) {
        List<String> row = new ArrayList<>(List.of(Safe.line(course.claim().region())));
        for (YearMonth month : trend.months()) {
            Optional<Moment> moment = course.moments().stream()
                    .filter(each -> YearMonth.from(each.asOf()).equals(month))
                    .findFirst();
            row.add(moment.map(TrendText::cell).orElse("–"));
        }
        row.add(signed(course));
        return row;
    }

    /** A tripped veto is marked, whatever the score. */
    private static String cell(Moment moment) {
        return (moment.tripped().isEmpty() ? "" : "×") + moment.score().shown();
    }

    private static String signed(Course course) {
        return (course.change().isNegative() || course.change().isZero() ? "" : "+")
                + course.change().shown();
    }

    private void changes(Screen screen, String key, List<Course> courses) {
        if (courses.isEmpty()) {
            return;
        }
        screen.title(phrases.say(key, courses.size()));
        courses.stream().limit(most).forEach(course -> screen.line(GAP + change(course)));
        if (courses.size() > most) {
            screen.line(GAP + phrases.say("check.more", courses.size() - most));
        }
    }

    private String change(Course course) {
        return Safe.line(course.claim().region()) + GAP + course.first().score().shown() + " → "
                + course.last().score().shown()
                + clauses("trend.newlyLost", course.printed(course.newlyLost()))
                + clauses("trend.regained", course.printed(course.regained()));
    }

    private String clauses(String key, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        String listed = phrases.list(numbers.stream().limit(most).toList());
        return GAP + phrases.say(key, listed) + (numbers.size() > most ? phrases.say("breach.andOthers") : "");
    }
}
