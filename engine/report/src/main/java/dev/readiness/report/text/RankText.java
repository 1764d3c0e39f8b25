package dev.readiness.report.text;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.rank.Place;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.report.Columns;
import dev.readiness.report.Phrases;
import dev.readiness.report.RankWords;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A ranking as text: a table for each rubric. */
public final class RankText {
    private static final int VERDICT = 2;
    private static final Set<Integer> FIGURES = Set.of(0, 3, 4, 5, 7);
    private static final String GAP = "  ";

    private final RankWords words;
    private final Style style;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     */
    public RankText(Lang lang, Style style) {
        Objects.requireNonNull(style, "style");
        this.words = new RankWords(new Phrases(lang));
        this.style = style;
    }

    /**
     * {@return the whole report, each line ended by a line break}
     *
     * @param ranking what is reported on
     */
    public String render(Ranking ranking) {
        Screen screen = new Screen(style);
        for (Ranking.Table table : ranking.tables()) {
            RankWords its = words.of(table.rubric().model());
            screen.line(style.strong(its.title(table.rubric()))).blank();
            table(screen, its, table.places());
            screen.blank();
            its.notes(table.places()).forEach(screen::line);
            screen.blank();
        }
        if (ranking.tables().size() > 1) {
            screen.line(words.apart());
        }
        words.refused(ranking.refused()).forEach(screen::line);
        return screen.line(style.faint(words.disclaimer())).toString();
    }

    private void table(Screen screen, RankWords words, List<Place> places) {
        List<List<String>> rows = places.stream().map(words::row).toList();
        List<List<String>> all = new ArrayList<>(rows);
        all.add(words.head());
        List<Integer> widths = IntStream.range(0, words.head().size())
                .map(column -> all.stream()
                        .mapToInt(row -> Columns.width(row.get(column)))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        screen.line(style.strong(String.join(GAP, padded(words.head(), widths)).stripTrailing()));
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = padded(rows.get(i), widths);
            cells.set(VERDICT, style.of(places.get(i).candidate().verdict(), cells.get(VERDICT)));
            screen.line(String.join(GAP, cells));
        }
    }

    private static List<String> padded(List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(
                    FIGURES.contains(i)
                            ? Columns.padLeft(cells.get(i), widths.get(i))
                            : Columns.pad(cells.get(i), widths.get(i)));
        }
        return padded;
    }
}
