package dev.readiness.report.rubric;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.GradeWords;
import dev.readiness.report.LineWords;
import dev.readiness.report.Lineage;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.MarkdownText;
import dev.readiness.report.Phrases;
import dev.readiness.report.RubricWords;
import dev.readiness.report.Safe;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rubric as a page of Markdown: tables of clauses and stages, notes, assumptions. */
public final class RubricMarkdown {
    private final Phrases phrases;
    private final RubricWords words;
    private final Lang lang;

    /**
     * @param lang the language of its texts
     * @param model of the rubric shown, which words its figures
     */
    public RubricMarkdown(Lang lang, Model model) {
        this.phrases = new Phrases(lang).of(model);
        this.words = new RubricWords(phrases);
        this.lang = lang;
    }

    /**
     * {@return the whole page}
     *
     * @param rubric of the model that was named
     */
    public String render(Rubric rubric) {
        StringBuilder out = new StringBuilder();
        Identity identity = rubric.identity();
        out.append("# ").append(safe(phrases.title(identity))).append("\n\n");
        out.append('`').append(identity.id()).append("` · ");
        out.append(safe(phrases.say(
                        "show.source",
                        identity.document(),
                        identity.documentTitle().in(lang))))
                .append("\n\n");
        out.append(safe(phrases.validity(identity))).append('\n');
        rubric.overlay()
                .ifPresent(overlay -> out.append("\n## ")
                        .append(safe(phrases.say("own.lines", overlay.parent(), overlay.document())))
                        .append("\n\n")
                        .append(list(new Lineage(phrases).ownLines(rubric))));
        rubric.dimensions().forEach(dimension -> dimension(out, rubric, dimension));
        section(out, "show.vetoes", rubric.vetoes(), vetoes -> clauses(rubric, vetoes));
        section(out, "show.grades", new GradeWords(phrases, rubric).printed(), RubricMarkdown::list);
        section(out, "show.lines", new LineWords(phrases, rubric).printed(), RubricMarkdown::list);
        section(out, "show.stages", identity.stages(), this::stages);
        section(
                out,
                "show.notes",
                identity.notes(),
                notes -> notes.stream()
                        .map(note -> "- " + safe(note.in(lang)) + "\n")
                        .collect(Collectors.joining()));
        section(
                out,
                "show.assumptions",
                rubric.assumptions(),
                assumptions -> assumptions.stream().map(this::assumption).collect(Collectors.joining("\n")));
        return out.toString();
    }

    private <T> void section(StringBuilder out, String title, List<T> entries, Function<List<T>, String> body) {
        if (!entries.isEmpty()) {
            out.append("\n## ").append(safe(phrases.say(title))).append("\n\n").append(body.apply(entries));
        }
    }

    private static String list(Collection<String> entries) {
        return entries.stream().map(entry -> "- " + safe(entry.strip()) + "\n").collect(Collectors.joining());
    }

    private void dimension(StringBuilder out, Rubric rubric, Dimension dimension) {
        out.append("\n## ").append(safe(words.dimension(dimension))).append('\n');
        dimension
                .items()
                .forEach(item -> out.append("\n### ")
                        .append(safe(words.item(item)))
                        .append("\n\n")
                        .append(clauses(rubric, item.clauses())));
    }

    private String clauses(Rubric rubric, List<Clause> clauses) {
        return head("page.clause", "page.asks", "page.needs", "page.fill", "page.cite")
                + clauses.stream().map(clause -> clause(rubric, clause)).collect(Collectors.joining());
    }

    private String clause(Rubric rubric, Clause clause) {
        String marks = clause.points()
                        .map(points -> phrases.say("show.points", points.shown()))
                        .orElse("")
                + words.role(rubric, clause)
                + (clause.mayNotApply() ? phrases.say("show.mayNotApply") : "");
        String due = clause.due()
                .map(day -> phrases.say("explain.due", words.lastDay(day)))
                .orElse("");
        return row(
                safe(words.number(clause)),
                safe(clause.asks().in(lang) + marks) + makeup(clause),
                lines(clause, requirement -> words.asks(rubric, requirement)),
                lines(clause, words::how),
                safe(clause.cite()) + (due.isEmpty() ? "" : "<br>" + safe(due)));
    }

    /** How its needs make it: levels, deductions, choices. */
    private String makeup(Clause clause) {
        return new MakeupWords(phrases)
                .of(clause).stream().map(line -> "<br>" + safe(line)).collect(Collectors.joining());
    }

    private static String lines(Clause clause, Function<Requirement, String> says) {
        return clause.requirements().stream()
                .map(requirement -> safe(says.apply(requirement)))
                .collect(Collectors.joining("<br>"));
    }

    private String stages(List<Stage> stages) {
        return head("page.stage", "page.from", "page.until", "page.asks", "page.cite")
                + stages.stream().map(this::stage).collect(Collectors.joining());
    }

    private String stage(Stage stage) {
        return row(
                stage.number() + " " + safe(stage.title().in(lang)),
                day(stage.from()),
                day(stage.until()),
                safe(stage.asks().in(lang)),
                safe(stage.cite()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private String assumption(Assumption assumption) {
        return "### " + safe(assumption.title().in(lang)) + " `" + assumption.id() + "`\n\n"
                + assumption.options().stream()
                        .map(option -> "- `" + option.id() + "` "
                                + (option == assumption.standard() ? safe(phrases.say("show.standard")) + " " : "")
                                + safe(option.says().in(lang)) + "\n")
                        .collect(Collectors.joining())
                + "\n" + safe(phrases.say("show.why", assumption.why().in(lang)).strip()) + "\n";
    }

    private String head(String... keys) {
        String[] titles = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            titles[i] = safe(phrases.say(keys[i]));
        }
        return row(titles) + "|" + "---|".repeat(keys.length) + "\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String safe(String text) {
        return MarkdownText.of(Safe.line(text));
    }
}
