package dev.readiness.author.cases;

import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.List;

/** Rubrics that prove ways of giving points which no shipped rubric has a use for, with their cases. */
final class MechanismCases {
    static final Packs PACKS =
            Packs.with(List.of(Path.of("src/test/resources/mechanisms"))).packs();

    private MechanismCases() {}

    static List<Rubric> rubrics() {
        return PACKS.ids().stream()
                .filter(id -> PACKS.folder(id).isPresent())
                .map(id -> PACKS.find(id).orElseThrow())
                .toList();
    }

    static List<CaseResult> of(Rubric rubric) {
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(new Assessor(PACKS));
        return CaseFiles.of(PACKS, rubric.id(), problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
    }

    static List<Submission> submissions(Rubric rubric) {
        return of(rubric).stream()
                .flatMap(result -> result.assessment().stream())
                .map(Assessment::submission)
                .toList();
    }
}
