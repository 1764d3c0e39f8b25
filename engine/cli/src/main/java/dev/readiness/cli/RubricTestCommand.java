package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.author.cases.CaseCoverage;
import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.cases.CaseResult;
import dev.readiness.author.cases.CaseRunner;
import dev.readiness.author.cases.CaseText;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the cases that prove a rubric's rules, and says what they cover. */
final class RubricTestCommand implements Callable<Integer> {
    private final Session session;

    private List<String> named = new ArrayList<>();

    RubricTestCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("test", this);
        syntax.many(parameter("RUBRIC|DIR").arity("0..*"), String.class, value -> named = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.buildRules();
        return NamedRubrics.in(session, named).each(this::test);
    }

    private int test(Rubric rubric) {
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(session.assessor());
        List<CaseResult> results = CaseFiles.of(session.assessor().packs(), rubric.id(), problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
        if (problems.hasErrors()) {
            return session.refuse(problems.inOrder());
        }
        session.terminal()
                .out()
                .print(new CaseText(session.lang(), session.terminal().style()).render(rubric, results));
        boolean sound = results.stream().allMatch(CaseResult::holds)
                && CaseCoverage.of(rubric, results).isFull();
        return sound ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }
}
