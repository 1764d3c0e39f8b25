package dev.readiness.office.notice;

import dev.readiness.report.MarkdownText;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.stream.Collectors;

/** A notice as Markdown. */
final class MarkdownNotice {
    String render(List<Block> blocks) {
        return blocks.stream().map(MarkdownNotice::write).collect(Collectors.joining("\n"));
    }

    private static String write(Block block) {
        if (block instanceof Block.Title title) {
            return "# " + text(title.text()) + "\n";
        }
        if (block instanceof Block.Mark mark) {
            return "> " + text(mark.text()) + "\n";
        }
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + text(heading.text()) + "\n";
        }
        if (block instanceof Block.Grid grid) {
            return table(grid);
        }
        return text(block instanceof Block.Body body ? body.text() : ((Block.Closing) block).text()) + "\n";
    }

    private static String table(Block.Grid grid) {
        String head = row(grid.columns().stream().map(Block.Column::head).toList());
        String rule = grid.columns().stream()
                .map(column -> column.number() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return head + rule + grid.rows().stream().map(MarkdownNotice::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownNotice::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return text.lines().map(MarkdownNotice::text).collect(Collectors.joining("<br>"));
    }

    private static String text(String raw) {
        return MarkdownText.of(Safe.line(raw));
    }
}
