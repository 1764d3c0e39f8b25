package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to an assessment by a rubric of one's own. */
class NewRubricTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"points", "checklist", "conformity"})
    void a_new_rubric_is_sound_proved_shown_and_assessed_by(String model) {
        Readiness readiness = Readiness.command().in(folder);
        Ran made = readiness.run("rubric", "new", "mine-2024", "-o", "rubrics", "--model", model);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("rubric lint");
        assertRuns(readiness.run("rubric", "lint", "rubrics/mine-2024"), "mine-2024");
        assertRuns(readiness.run("rubric", "test", "rubrics/mine-2024"), "mine-2024");
        assertRuns(readiness.run("rubric", "show", "mine-2024", "--rubrics", "rubrics"), "示例评价细则");
        assertRuns(readiness.run("rubric", "show", "mine-2024", "--rubrics", "rubrics", "-f", "markdown"), "# 示例评价细则");
        assertRuns(readiness.run("assess", "rubrics/mine-2024/samples/submission.yaml", "--rubrics", "rubrics"), "示例县");
    }

    private static void assertRuns(Ran ran, String says) {
        assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains(says);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void nothing_is_overwritten_and_nothing_half_written() throws IOException {
        Path there = Files.createDirectories(folder.resolve("mine-2024"));
        Ran ran = Readiness.command().in(folder).run("rubric", "new", "mine-2024", "-o", ".");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("mine-2024");
        assertThat(there).isEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }
}
