package dev.readiness.author.lint;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Columns;
import dev.readiness.report.Phrases;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Objects;

/** What lint found in a rubric, and what its rules ask for. */
public final class LintText {
    private final Lang lang;
    private final Wording wording;
    private final Phrases phrases;
    private final ProblemText problems;

    /**
     * @param lang of what is said
     * @param style with colours or without
     */
    public LintText(Lang lang, Style style) {
        Objects.requireNonNull(style, "style");
        this.lang = lang;
        this.wording = Wording.of(LintText.class, "screen", lang);
        this.phrases = new Phrases(lang);
        this.problems = new ProblemText(lang, style);
    }

    /**
     * {@return each of {@code found} with its place, and a line that counts them; each ended by a line break}
     *
     * @param rubric what was looked at
     * @param found what {@link Linter#lint} found in it
     */
    public String render(Rubric rubric, List<Problem> found) {
        StringBuilder out = new StringBuilder();
        found.forEach(problem -> out.append(problems.render(problem)).append('\n'));
        long errors = found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        String count = found.isEmpty()
                ? wording.say("clean", rubric.id(), LintRule.all().size())
                : wording.say("count", rubric.id(), errors, found.size() - errors);
        return out.append(count).append('\n').toString();
    }

    /** {@return every rule with its id, its weight and what it asks for, one a line} */
    public String rules() {
        int width = LintRule.all().stream()
                .mapToInt(rule -> Columns.width(rule.id()))
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        for (LintRule rule : LintRule.all()) {
            String weight = phrases.say(rule.severity() == Severity.ERROR ? "problem.error" : "problem.warning");
            out.append(wording.say("rule", Columns.pad(rule.id(), width), weight, rule.asks(lang)))
                    .append('\n');
        }
        return out.toString();
    }
}
