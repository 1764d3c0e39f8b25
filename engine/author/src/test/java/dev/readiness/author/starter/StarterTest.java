package dev.readiness.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.cases.CaseCoverage;
import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.cases.CaseResult;
import dev.readiness.author.cases.CaseRunner;
import dev.readiness.author.lint.Linter;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who begins with a starter begins with a sound rubric. */
class StarterTest {
    private static final String ID = "mine-2024";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void lint_finds_nothing(Skeleton skeleton) throws IOException {
        Packs packs = packs(skeleton);
        assertThat(packs.find(ID)).get().satisfies(rubric -> {
            assertThat(rubric.identity().model()).isEqualTo(skeleton.model());
            assertThat(new Linter(packs).lint(rubric)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void its_cases_hold_and_try_everything(Skeleton skeleton) throws IOException {
        Packs packs = packs(skeleton);
        Rubric rubric = packs.find(ID).orElseThrow();
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(new Assessor(packs));
        List<CaseResult> results = CaseFiles.of(packs, ID, problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
        assertThat(problems.inOrder()).isEmpty();
        assertThat(results).isNotEmpty().allMatch(CaseResult::holds);
        assertThat(CaseCoverage.of(rubric, results).isFull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void its_submission_is_assessed(Skeleton skeleton) throws IOException {
        Assessor.Result result = new Assessor(packs(skeleton))
                .assess(folder.resolve(ID).resolve("samples/submission.yaml"), Overrides.none());
        assertThat(result.problems()).isEmpty();
        assertThat(result.assessment()).isPresent();
    }

    private Packs packs(Skeleton skeleton) throws IOException {
        for (var file : Starter.files(ID, skeleton).entrySet()) {
            Path place = folder.resolve(ID).resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        Packs.Read read = Packs.with(List.of(folder.resolve(ID)));
        assertThat(read.problems()).isEmpty();
        return read.packs();
    }
}
