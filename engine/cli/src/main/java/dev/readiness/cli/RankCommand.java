package dev.readiness.cli;

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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ranks submissions, rubric by rubric. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SubmissionOptions options = new SubmissionOptions();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Parameters(paramLabel = "FILE|DIR|GLOB", arity = "1..*")
    private List<String> words = List.of();

    RankCommand(Session session) {
        this.session = session;
    }

    /** What is kept of one submission: all that decides its place, or what is wrong with it. */
    private record Kept(String label, Optional<Candidate> candidate, List<Problem> problems) {}

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
