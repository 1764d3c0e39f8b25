package dev.readiness.report.text;

import dev.readiness.report.Columns;
import dev.readiness.report.writing.Style;

/** Lines of text, one after the other. */
final class Screen {
    private static final int LABEL = 10;

    private final StringBuilder out = new StringBuilder();
    private final Style style;

    Screen(Style style) {
        this.style = style;
    }

    Screen line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    Screen blank() {
        out.append('\n');
        return this;
    }

    Screen title(String text) {
        return blank().line(style.strong(text));
    }

    Screen field(String label, String text) {
        return line(Columns.pad(label, LABEL) + text);
    }

    Screen append(Screen below) {
        out.append(below.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
