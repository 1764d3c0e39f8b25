package dev.readiness.report.ci;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.rank.Place;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.report.MarkdownText;
import dev.readiness.report.Phrases;
import dev.readiness.report.RankWords;
import java.util.List;
import java.util.stream.Collectors;

/** A ranking as GitHub Flavored Markdown: a table for each rubric. */
public final class RankMarkdown {
    private final RankWords words;

    /** @param lang the language of its texts */
    public RankMarkdown(Lang lang) {
        this.words = new RankWords(new Phrases(lang));
    }

    /**
     * {@return the whole report}
     *
     * @param ranking what is reported on
     */
    public String render(Ranking ranking) {
        StringBuilder out = new StringBuilder();
        for (Ranking.Table table : ranking.tables()) {
            RankWords its = words.of(table.rubric().model());
            out.append("## ").append(MarkdownText.of(its.title(table.rubric()))).append("\n\n");
            out.append(row(its.head()));
            out.append(row(its.head().stream().map(name -> "---").toList()));
            for (Place place : table.places()) {
                out.append(row(its.row(place).stream().map(MarkdownText::of).toList()));
            }
            out.append('\n');
            its.notes(table.places())
                    .forEach(note -> out.append(MarkdownText.of(note)).append("\n\n"));
        }
        if (ranking.tables().size() > 1) {
            out.append(MarkdownText.of(words.apart())).append("\n\n");
        }
        List<String> refused = words.refused(ranking.refused());
        refused.stream()
                .limit(1)
                .forEach(note -> out.append(MarkdownText.of(note)).append("\n\n"));
        refused.stream()
                .skip(1)
                .forEach(label ->
                        out.append("- ").append(MarkdownText.of(label.strip())).append('\n'));
        return out.append(refused.isEmpty() ? "" : "\n")
                .append(MarkdownText.of(words.disclaimer()))
                .append('\n')
                .toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
