package dev.readiness.report.text;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Columns;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Objects;

/** Problems as people read them: place, line and caret or what the cell shows, what is wrong, what to write instead. */
public final class ProblemText {
    private final Lang lang;
    private final Style style;
    private final Wording wording;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     */
    public ProblemText(Lang lang, Style style) {
        Objects.requireNonNull(style, "style");
        this.lang = lang;
        this.style = style;
        this.wording = Wording.of(Phrases.class, "report", lang);
    }

    /**
     * {@return all of them, a blank line between them, with a count at the end}
     *
     * @param problems in the order in which they are told
     */
    public String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(render(problem)).append('\n'));
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return out.append(wording.say("problem.count", errors, problems.size() - errors))
                .append('\n')
                .toString();
    }

    /**
     * {@return one problem, several lines, each ended by a line break}
     *
     * @param problem what is told
     */
    public String render(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        String severity = wording.say(error ? "problem.error" : "problem.warning");
        StringBuilder out = new StringBuilder()
                .append(error ? style.bad(severity) : style.open(severity))
                .append(' ')
                .append(Safe.text(problem.location().toString()))
                .append(' ')
                .append(Safe.text(problem.message(lang)))
                .append(problem.code()
                        .rule()
                        .map(rule -> " " + style.faint("[" + rule + "]"))
                        .orElse(""))
                .append('\n');
        if (!problem.excerpt().isBlank()) {
            out.append("    ")
                    .append(Safe.text(problem.excerpt()).replace('\t', ' '))
                    .append('\n');
            if (!problem.location().isCell()) {
                out.append("    ").append(caret(problem)).append('\n');
            }
        }
        return out.append("    ")
                .append(wording.say("problem.remedy", Safe.text(problem.remedy(lang))))
                .append('\n')
                .toString();
    }

    private String caret(Problem problem) {
        String line = problem.excerpt();
        int before = Math.min(problem.location().column() - 1, line.codePointCount(0, line.length()));
        String text =
                Safe.text(line.substring(0, line.offsetByCodePoints(0, before))).replace('\t', ' ');
        return " ".repeat(Columns.width(text)) + style.strong("^");
    }
}
