package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.report.JsonReport;
import dev.readiness.report.Style;
import dev.readiness.report.TextReport;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a report comes in. */
enum Format {
    TEXT {
        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new TextReport(lang, style, most).render(assessment));
        }
    },
    JSON {
        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new JsonReport(lang).render(assessment));
        }
    };

    /**
     * The whole report.
     *
     * @param most how many lost clauses a screen lists at most
     */
    abstract Rendered render(Assessment assessment, Lang lang, Style style, int most);

    /** Where it goes if it goes to standard output. */
    PrintWriter stream(Terminal terminal) {
        return this == TEXT ? terminal.out() : terminal.data();
    }

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
