package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.report.rubric.RubricMarkdown;
import dev.readiness.report.text.RubricText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Shows a rubric as a readable page. */
final class RubricShowCommand implements Callable<Integer> {
    private final Session session;

    @SuppressWarnings("NullAway.Init")
    private String id;

    private Page format = Page.text;

    /** The kinds of page as they are written on the command line. */
    enum Page {
        text,
        markdown
    }

    RubricShowCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("show", this);
        syntax.one(parameter("RUBRIC"), String.class, value -> id = value);
        syntax.one(
                option("-f", "--format").paramLabel("text|markdown").descriptionKey("show.format"),
                Page.class,
                value -> format = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        Packs packs = session.assessor().packs();
        Optional<Rubric> rubric = packs.find(id);
        if (rubric.isEmpty()) {
            return refuseUnknown(session, id);
        }
        switch (format) {
            case text -> session.terminal().out().print(text(rubric.get()));
            case markdown -> session.terminal().data().print(markdown(rubric.get()));
        }
        return ExitCode.DONE;
    }

    private String text(Rubric rubric) {
        return new RubricText(
                        session.lang(),
                        rubric.identity().model(),
                        session.terminal().style())
                .render(rubric);
    }

    private String markdown(Rubric rubric) {
        return new RubricMarkdown(session.lang(), rubric.identity().model()).render(rubric);
    }

    /** Says that there is no rubric {@code id}, and which there are. */
    static int refuseUnknown(Session session, String id) {
        List<String> ids = session.assessor().packs().ids();
        String known = String.join(", ", ids);
        return session.refuse("rubric.unknown", id, Nearest.to(id, ids).orElse(known), known);
    }
}
