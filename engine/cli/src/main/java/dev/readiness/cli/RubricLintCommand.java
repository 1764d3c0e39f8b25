package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.author.lint.LintText;
import dev.readiness.author.lint.Linter;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks for mistakes in rubrics, those that ship and the user's. */
final class RubricLintCommand implements Callable<Integer> {
    private final Session session;

    private List<String> named = new ArrayList<>();

    private boolean rules;

    RubricLintCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("lint", this);
        syntax.many(parameter("RUBRIC|DIR").arity("0..*"), String.class, value -> named = value);
        syntax.flag(option("--rules"), value -> rules = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        LintText text = new LintText(session.lang(), session.terminal().style());
        if (rules) {
            session.terminal().out().print(text.rules());
            return ExitCode.DONE;
        }
        session.buildRules();
        return NamedRubrics.in(session, named).each(rubric -> lint(rubric, text));
    }

    private int lint(Rubric rubric, LintText text) {
        Packs packs = session.assessor().packs();
        List<Problem> found = new Linter(packs).lint(rubric);
        if (found.stream()
                .anyMatch(problem -> isError(problem) && problem.code().rule().isEmpty())) {
            return session.refuse(found); // a file of cases that can't be read
        }
        session.terminal().out().print(text.render(rubric, found));
        boolean sound = found.stream().noneMatch(RubricLintCommand::isError);
        return sound ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
