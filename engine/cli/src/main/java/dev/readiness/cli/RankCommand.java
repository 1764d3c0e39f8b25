package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.engine.rank.Candidate;
import dev.readiness.engine.rank.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Ranks submissions, rubric by rubric. */
final class RankCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final OutputOptions outputs = new OutputOptions();

    private final BatchOptions batch = new BatchOptions();

    private List<String> words = List.of();

    RankCommand(Session session) {
        this.session = session;
    }

    /** What is kept of one submission: all that decides its place, or what is wrong with it. */
    private record Kept(String label, Optional<Candidate> candidate, List<Problem> problems) {}

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("rank", this);
        options.declare(syntax);
        outputs.declare(syntax);
        batch.declare(syntax);
        syntax.many(parameter("FILE|DIR|GLOB").arity("1..*"), String.class, value -> words = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        return Many.find(session, outputs, Use.RANKING, words, this::rank);
    }

    private int rank(SubmissionFiles.Found found) {
        Ranking ranking = ranking(found);
        int written = outputs.write(session, (format, manner) -> format.render(ranking, manner));
        return ranking.refused().isEmpty() ? written : ExitCode.NO_ASSESSMENT;
    }

    private Ranking ranking(SubmissionFiles.Found found) {
        BatchAssessor assessor = options.batch(session.assessor());
        List<Candidate> candidates = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        new Many(session, batch.jobs()).each(found, input -> kept(assessor, input), kept -> {
            session.list(kept.problems());
            kept.candidate().ifPresentOrElse(candidates::add, () -> refused.add(kept.label()));
        });
        return Ranking.of(candidates, refused);
    }

    private Kept kept(BatchAssessor assessor, Input input) {
        Assessed assessed = assessor.assess(input);
        session.readFiles().add(assessed.assessment(), assessed.result().problems());
        return new Kept(
                input.label(),
                assessed.assessment().map(assessment -> Candidate.of(input.label(), assessment)),
                assessed.result().problems());
    }
}
