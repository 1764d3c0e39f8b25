package dev.readiness.office.notice;

import java.util.List;

/** A piece of a notice, in reading order, whatever it is written as. */
sealed interface Block {
    /** The title; once, at the top. */
    record Title(String text) implements Block {}

    /** What stands small under the title. */
    record Mark(String text) implements Block {}

    /** @param level from 1 */
    record Heading(int level, String text) implements Block {}

    record Body(String text) implements Block {}

    /** What closes a letter: who sends it, and when. */
    record Closing(String text) implements Block {}

    /** @param rows each with as many cells as there are columns; a cell may have several lines */
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param share of the width, beside those of the other columns
     * @param number whether it stands on the right
     */
    record Column(String head, int share, boolean number) {
        static Column text(String head, int share) {
            return new Column(head, share, false);
        }

        static Column number(String head, int share) {
            return new Column(head, share, true);
        }
    }
}
