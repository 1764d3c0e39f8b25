package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.ClauseText;
import dev.readiness.report.VerdictText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Says why clauses stand as they do, and why the verdict is what it is. */
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    private List<Integer> clauses = List.of();

    ExplainCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("explain", this);
        options.declare(syntax);
        syntax.one(parameter("FILE").index("0"), Path.class, value -> file = value);
        syntax.many(parameter("CLAUSE").index("1..*").arity("1..*"), Integer.class, value -> clauses = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        Assessor.Result result = options.assess(session.assessor(), file);
        session.report(result.problems());
        return result.assessment().map(this::explain).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int explain(Assessment assessment) {
        Rubric rubric = assessment.submission().rubric();
        ClauseText text = new ClauseText(
                session.lang(), rubric.identity().model(), session.terminal().style());
        List<String> pages = new ArrayList<>();
        for (int number : clauses) {
            List<Clause> meant = meant(rubric, number);
            if (meant.isEmpty()) {
                return session.refuse(
                        "clause.unknown",
                        number,
                        rubric.clauses().firstKey(),
                        rubric.clauses().lastKey());
            }
            meant.forEach(clause -> pages.add(text.render(assessment, clause)));
        }
        pages.add(new VerdictText(
                        session.lang(),
                        rubric.identity().model(),
                        session.terminal().style())
                .render(assessment));
        session.terminal().out().print(String.join("\n", pages));
        return ExitCode.DONE;
    }

    /** The clause of that number; where clauses are numbered by item, a criterion's number stands for all of its own. */
    private static List<Clause> meant(Rubric rubric, int number) {
        Clause clause = rubric.clauses().get(number);
        Item item = rubric.items().get(number);
        if (clause != null) {
            return List.of(clause);
        }
        return item == null ? List.of() : item.clauses();
    }
}
