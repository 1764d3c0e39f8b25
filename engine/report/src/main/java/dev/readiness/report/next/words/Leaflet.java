package dev.readiness.report.next.words;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.report.Columns;
import dev.readiness.report.MarkdownText;
import dev.readiness.report.Safe;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short report, put together once and written for a screen, as Markdown or on a page. */
public final class Leaflet {
    private static final String GAP = "  ";

    /** A cell beyond it pushes the rest of its own line to the right, not that of all lines. */
    private static final int WIDEST = 72;

    private final List<Block> blocks = new ArrayList<>();

    /** A paragraph, a list's point, a table or the like. */
    public sealed interface Block {}

    public record Title(String text) implements Block {}

    public record Line(String text) implements Block {}

    public record Point(String text) implements Block {}

    public record Faint(String text) implements Block {}

    /** Lines whose letters stand one below the other. */
    public record Drawing(List<String> lines) implements Block {
        public Drawing {
            lines = List.copyOf(lines);
        }
    }

    /** @param figures how many of the first columns hold figures */
    public record Table(List<String> head, List<List<String>> rows, int figures) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** All of it, in its order; the first is its title. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public Leaflet title(String text) {
        return add(new Title(text));
    }

    public Leaflet line(String text) {
        return add(new Line(text));
    }

    /** One of several things that are listed. */
    public Leaflet point(String text) {
        return add(new Point(text));
    }

    public Leaflet faint(String text) {
        return add(new Faint(text));
    }

    /** That some texts of {@code rubric} are in another language, where they are. */
    public Leaflet lacks(Words words, Rubric rubric) {
        words.phrases().lacks(rubric.identity()).ifPresent(says -> faint(words.say("rubric.lacks", says)));
        return this;
    }

    /** Lines whose letters stand one below the other. */
    public Leaflet drawing(List<String> lines) {
        return add(new Drawing(List.copyOf(lines)));
    }

    /** @param figures how many of the first columns hold figures */
    public Leaflet table(List<String> head, List<List<String>> rows, int figures) {
        return rows.isEmpty() ? this : add(new Table(head, rows, figures));
    }

    private Leaflet add(Block block) {
        blocks.add(block);
        return this;
    }

    public String text(Style style) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Title title) {
                out.append(out.isEmpty() ? "" : "\n")
                        .append(style.strong(title.text()))
                        .append('\n');
            } else if (block instanceof Line line) {
                out.append(line.text()).append('\n');
            } else if (block instanceof Point point) {
                out.append(GAP).append("· ").append(point.text()).append('\n');
            } else if (block instanceof Faint faint) {
                out.append(style.faint(faint.text())).append('\n');
            } else if (block instanceof Drawing drawing) {
                drawing.lines().forEach(line -> out.append(GAP).append(line).append('\n'));
            } else if (block instanceof Table table) {
                table(table, style, out);
            }
        }
        return out.toString();
    }

    private static void table(Table table, Style style, StringBuilder out) {
        List<List<String>> all = new ArrayList<>(List.of(table.head()));
        table.rows().forEach(row -> all.add(row.stream().map(Safe::text).toList()));
        int[] widths = new int[table.head().size()];
        all.forEach(row -> IntStream.range(0, row.size())
                .forEach(i -> widths[i] = Math.max(widths[i], Math.min(WIDEST, Columns.width(row.get(i))))));
        for (int at = 0; at < all.size(); at++) {
            List<String> row = all.get(at);
            String line = IntStream.range(0, row.size())
                    .mapToObj(i -> i < table.figures()
                            ? Columns.padLeft(row.get(i), widths[i])
                            : Columns.pad(row.get(i), widths[i]))
                    .collect(Collectors.joining(GAP))
                    .stripTrailing();
            out.append(GAP).append(at == 0 ? style.faint(line) : line).append('\n');
        }
    }

    public String markdown() {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean listed = block instanceof Point && before instanceof Point;
            out.append(out.isEmpty() || listed ? "" : "\n");
            if (block instanceof Title title) {
                out.append("## ").append(MarkdownText.of(title.text())).append('\n');
            } else if (block instanceof Line line) {
                out.append(MarkdownText.of(line.text())).append('\n');
            } else if (block instanceof Faint faint) {
                out.append(MarkdownText.of(faint.text())).append('\n');
            } else if (block instanceof Point point) {
                out.append("- ").append(MarkdownText.of(point.text())).append('\n');
            } else if (block instanceof Drawing drawing) {
                drawing.lines().forEach(line -> out.append("    ").append(line).append('\n'));
            } else if (block instanceof Table table) {
                out.append(row(table.head()));
                out.append(row(IntStream.range(0, table.head().size())
                        .mapToObj(i -> i < table.figures() ? "---:" : "---")
                        .toList()));
                table.rows()
                        .forEach(row -> out.append(row(row.stream()
                                .map(Safe::line)
                                .map(MarkdownText::of)
                                .toList())));
            }
            before = block;
        }
        return out.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
