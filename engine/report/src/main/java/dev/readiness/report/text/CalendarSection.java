package dev.readiness.report.text;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Coming;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.report.Phrases;
import dev.readiness.report.writing.Style;

/** Which stage the as-of date falls in, what is overdue, and what is not due yet. */
final class CalendarSection {
    private final Phrases phrases;
    private final Style style;

    CalendarSection(Phrases phrases, Style style) {
        this.phrases = phrases;
        this.style = style;
    }

    void render(Screen screen, Assessment assessment) {
        boolean staged = !assessment.submission().rubric().identity().stages().isEmpty();
        if (staged) {
            screen.title(phrases.say("text.stages"));
            assessment.calendar().stages().forEach(stage -> screen.line("  " + phrases.stage(stage)));
            if (assessment.calendar().stages().isEmpty()) {
                screen.line("  " + phrases.say("text.noStage"));
            }
        }
        if (!assessment.calendar().overdue().isEmpty()) {
            screen.title(
                    phrases.say("text.overdue", assessment.calendar().overdue().size()));
            assessment.calendar().overdue().forEach(overdue -> overdue(screen, assessment, overdue));
        }
        if (!assessment.calendar().coming().isEmpty()) {
            screen.title(
                    phrases.say("text.coming", assessment.calendar().coming().size()));
            assessment.calendar().coming().forEach(coming -> coming(screen, assessment, coming));
        }
    }

    private void coming(Screen screen, Assessment assessment, Coming coming) {
        String units = phrases.units(assessment, coming.clause().number());
        screen.line("  "
                + style.open(phrases.say("text.comingDay", coming.due())) + "  "
                + phrases.say("text.clause", coming.clause().label()) + " "
                + coming.clause().asks().in(phrases.lang())
                + (units.isEmpty() ? "" : "  " + style.faint("[" + units + "]")));
    }

    private void overdue(Screen screen, Assessment assessment, Overdue overdue) {
        String units = phrases.units(assessment, overdue.clause().number());
        screen.line("  "
                + style.bad(phrases.say("text.overdueDays", overdue.days(), overdue.due())) + "  "
                + phrases.say("text.clause", overdue.clause().label()) + " "
                + overdue.clause().asks().in(phrases.lang())
                + (units.isEmpty() ? "" : "  " + style.faint("[" + units + "]")));
    }
}
