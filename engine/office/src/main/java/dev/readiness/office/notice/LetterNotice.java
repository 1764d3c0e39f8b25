package dev.readiness.office.notice;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.office.paper.Columns;
import dev.readiness.office.paper.Manuscript;
import java.util.List;

/** A notice as a Word document, marked on every page as not approved. */
final class LetterNotice {
    private final Wording words;

    LetterNotice(Lang lang) {
        this.words = Wording.of(Notice.class, "notice", lang);
    }

    byte[] render(List<Block> blocks) {
        String title = blocks.get(0) instanceof Block.Title first ? first.text() : "";
        Manuscript paper = new Manuscript(title).marked(words.say("running"));
        blocks.forEach(block -> write(paper, block));
        return paper.bytes();
    }

    private static void write(Manuscript paper, Block block) {
        if (block instanceof Block.Title title) {
            paper.text("Title", title.text());
        } else if (block instanceof Block.Mark mark) {
            paper.text("DraftMark", mark.text());
        } else if (block instanceof Block.Heading heading) {
            paper.heading(heading.level(), heading.text());
        } else if (block instanceof Block.Body body) {
            paper.body(body.text());
        } else if (block instanceof Block.Closing closing) {
            paper.text("Closing", closing.text());
        } else if (block instanceof Block.Grid grid) {
            Columns columns = new Columns();
            grid.columns().forEach(column -> {
                if (column.number()) {
                    columns.number(column.head(), column.share());
                } else {
                    columns.text(column.head(), column.share());
                }
            });
            paper.table(columns, grid.rows());
        }
    }
}
