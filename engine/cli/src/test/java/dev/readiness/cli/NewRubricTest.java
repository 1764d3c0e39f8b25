package dev.readiness.cli;

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
        String rubrics = folder.resolve("rubrics").toString();
        String mine = folder.resolve("rubrics/mine-2024").toString();
        Said made = Said.by("rubric", "new", "mine-2024", "-o", rubrics, "--model", model);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("rubric lint");
        assertRuns(Said.by("rubric", "lint", mine), "mine-2024");
        assertRuns(Said.by("rubric", "test", mine), "mine-2024");
        assertRuns(Said.by("rubric", "show", "mine-2024", "--rubrics", rubrics), "示例评价细则");
        assertRuns(Said.by("rubric", "show", "mine-2024", "--rubrics", rubrics, "-f", "markdown"), "# 示例评价细则");
        assertRuns(Said.by("assess", mine + "/samples/submission.yaml", "--rubrics", rubrics), "示例县");
    }

    private static void assertRuns(Said ran, String says) {
        assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains(says);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void nothing_is_overwritten_and_nothing_half_written() throws IOException {
        Path there = Files.createDirectories(folder.resolve("mine-2024"));
        Said ran = Said.by("rubric", "new", "mine-2024", "-o", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("mine-2024");
        assertThat(there).isEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }
}
