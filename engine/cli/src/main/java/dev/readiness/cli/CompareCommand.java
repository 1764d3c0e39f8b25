package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.compare.Difference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Says what changed between two submissions, and why the figure did. */
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    private final OutputOptions outputs = new OutputOptions();

    private final SubmissionOptions options = new SubmissionOptions();

    @SuppressWarnings("NullAway.Init")
    private Path old;

    @SuppressWarnings("NullAway.Init")
    private Path now;

    CompareCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("compare", this);
        outputs.declare(syntax);
        syntax.one(parameter("OLD").index("0"), Path.class, value -> old = value);
        syntax.one(parameter("NEW").index("1"), Path.class, value -> now = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        OptionalInt refusal = outputs.refusal(session, Use.COMPARE, List.of(old, now));
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Assessor assessor = session.assessor();
        Optional<Assessment> before = assess(assessor, old);
        Optional<Assessment> after = assess(assessor, now);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.NO_ASSESSMENT;
        }
        String one = before.get().submission().rubric().id();
        String other = after.get().submission().rubric().id();
        if (!one.equals(other)) {
            return session.refuse("compare.otherRubric", one, other);
        }
        Difference difference = Difference.of(assessor, before.get(), after.get());
        return outputs.write(session, (format, manner) -> format.render(difference, manner));
    }

    private Optional<Assessment> assess(Assessor assessor, Path file) {
        Assessor.Result result = options.assess(assessor, file);
        session.readFiles().add(result.assessment(), result.problems());
        session.report(result.problems());
        return result.assessment();
    }
}
