package dev.readiness.report.text;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.GradeWords;
import dev.readiness.report.LineWords;
import dev.readiness.report.Lineage;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.Phrases;
import dev.readiness.report.RubricWords;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Objects;

/** A rubric as a readable page: every clause with what it needs, its notes and assumptions. */
public final class RubricText {
    private final Phrases phrases;
    private final Lineage lineage;
    private final RubricWords words;
    private final Lang lang;
    private final Style style;

    /**
     * @param lang the language of its texts
     * @param model of the rubric shown, which words its figures
     * @param style with colours or without
     */
    public RubricText(Lang lang, Model model, Style style) {
        Objects.requireNonNull(style, "style");
        this.phrases = new Phrases(lang).of(model);
        this.lineage = new Lineage(phrases);
        this.words = new RubricWords(phrases);
        this.lang = lang;
        this.style = style;
    }

    /**
     * {@return the whole page, each line ended by a line break}
     *
     * @param rubric of the model that was named
     */
    public String render(Rubric rubric) {
        Screen screen = new Screen(style);
        Identity identity = rubric.identity();
        screen.line(style.strong(phrases.title(identity)) + "  " + identity.id());
        screen.line(phrases.say(
                "show.source", identity.document(), identity.documentTitle().in(lang)));
        screen.line(phrases.validity(identity));
        identity.ownRules().ifPresent(own -> screen.line(phrases.say("own.rules", own.digest())));
        rubric.overlay().ifPresent(overlay -> {
            screen.title(phrases.say("own.lines", overlay.parent(), overlay.document()));
            lineage.ownLines(rubric).forEach(screen::line);
        });
        rubric.dimensions().forEach(dimension -> dimension(screen, rubric, dimension));
        if (!rubric.vetoes().isEmpty()) {
            screen.title(phrases.say("show.vetoes"));
            rubric.vetoes().forEach(veto -> clause(screen, rubric, veto));
        }
        List<String> grades = new GradeWords(phrases, rubric).printed();
        if (!grades.isEmpty()) {
            screen.title(phrases.say("show.grades"));
            grades.forEach(screen::line);
        }
        List<String> lines = new LineWords(phrases, rubric).printed();
        if (!lines.isEmpty()) {
            screen.title(phrases.say("show.lines"));
            lines.forEach(screen::line);
        }
        if (!identity.stages().isEmpty()) {
            screen.title(phrases.say("show.stages"));
            identity.stages().forEach(stage -> stage(screen, stage));
        }
        screen.title(phrases.say("show.notes"));
        identity.notes().forEach(note -> screen.line("· " + note.in(lang)));
        screen.title(phrases.say("show.assumptions"));
        rubric.assumptions().forEach(assumption -> assumption(screen, assumption));
        return screen.toString();
    }

    private void stage(Screen screen, Stage stage) {
        screen.line(phrases.stage(stage));
        screen.line("  " + stage.asks().in(lang) + "  " + style.faint(stage.cite()));
    }

    private void dimension(Screen screen, Rubric rubric, Dimension dimension) {
        screen.title(words.dimension(dimension));
        dimension.items().forEach(item -> item(screen, rubric, item));
    }

    private void item(Screen screen, Rubric rubric, Item item) {
        screen.line(words.item(item));
        item.clauses().forEach(clause -> clause(screen, rubric, clause));
    }

    private void clause(Screen screen, Rubric rubric, Clause clause) {
        screen.line("  "
                + phrases.say("show.clause", words.number(clause), clause.asks().in(lang))
                + clause.points()
                        .map(points -> phrases.say("show.points", points.shown()))
                        .orElse("")
                + words.role(rubric, clause)
                + clause.due()
                        .map(day -> phrases.say("show.due", words.lastDay(day)))
                        .orElse("")
                + (clause.mayNotApply() ? style.faint(phrases.say("show.mayNotApply")) : ""));
        new MakeupWords(phrases).of(clause).forEach(line -> screen.line("    " + line));
        for (Requirement requirement : clause.requirements()) {
            screen.line("    "
                    + phrases.say("show.need", words.asks(rubric, requirement), style.faint(words.how(requirement))));
        }
    }

    private void assumption(Screen screen, Assumption assumption) {
        screen.line("· " + assumption.title().in(lang) + "  " + assumption.id());
        for (Assumption.Option option : assumption.options()) {
            screen.line(phrases.say(
                    "show.option",
                    option == assumption.standard() ? phrases.say("show.standard") : "",
                    option.id(),
                    option.says().in(lang)));
        }
        screen.line(phrases.say("show.why", assumption.why().in(lang)));
    }
}
