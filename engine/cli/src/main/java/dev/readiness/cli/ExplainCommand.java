package dev.readiness.cli;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.ClauseText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why clauses stand as they do. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SubmissionOptions options = new SubmissionOptions();

    @Parameters(index = "0", paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAUSE")
    private List<Integer> clauses = List.of();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Assessor.Result result = options.assess(session.assessor(), file);
        session.report(result.problems());
        return result.assessment().map(this::explain).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int explain(Assessment assessment) {
        Rubric rubric = assessment.submission().rubric();
        for (int number : clauses) {
            if (!rubric.clauses().containsKey(number)) {
                return session.refuse(
                        "clause.unknown",
                        number,
                        rubric.clauses().firstKey(),
                        rubric.clauses().lastKey());
            }
        }
        ClauseText text = new ClauseText(
                session.lang(), rubric.identity().model(), session.terminal().style());
        String between = "";
        for (int number : clauses) {
            Clause clause = rubric.clauses().get(number);
            session.terminal().out().print(between + text.render(assessment, clause));
            between = "\n";
        }
        return ExitCode.DONE;
    }
}
