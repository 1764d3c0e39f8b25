package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.submission.Overrides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files an assessment opens, and how often. */
class FilesReadTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲
            tasks: %s
            indicators:
              监督抽检完成率: 100%%
            """;
    private static final String TASKS = """
            tasks: neimenggu-2023
            region: 甲
            clauses:
              28: {units: [乙]}
            """;
    private static final Assessor ASSESSOR = new Assessor();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A pipe gives its content once: whoever opened it again would wait for ever. */
    @Test
    @Timeout(60)
    void a_submission_is_read_once_so_that_its_digest_is_of_what_was_assessed() throws Exception {
        Path pipe = pipe("submission.yaml");
        byte[] content = SUBMISSION.formatted("").getBytes(StandardCharsets.UTF_8);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe, content));
        Assessment assessment = assess(pipe).assessment().orElseThrow();
        writer.get(30, TimeUnit.SECONDS);
        assertThat(assessment.submission().input().sha256().hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    @Timeout(60)
    void a_task_table_is_read_once() throws Exception {
        Path pipe = pipe("tasks.yaml");
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(() -> write(pipe, TASKS.getBytes(StandardCharsets.UTF_8)));
        assertThat(assess(submission("tasks.yaml")).problems()).isEmpty();
        writer.get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../tasks.yaml", "/etc/passwd", "inside/../../tasks.yaml", "outside.yaml", "outside/tasks.yaml"})
    void no_task_table_outside_of_the_submission_s_folder_is_opened(String named) throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.createSymbolicLink(own.resolve("outside.yaml"), folder.resolve("tasks.yaml"));
        Files.createSymbolicLink(own.resolve("outside"), folder);
        Path submission = Files.writeString(own.resolve("submission.yaml"), SUBMISSION.formatted(named));
        assertThat(assess(submission).problems())
                .extracting(Problem::code)
                .containsExactly(AttachmentProblem.TASKS_ELSEWHERE);
    }

    @Test
    void a_link_inside_the_folder_and_a_folder_that_is_a_link_itself_are_followed() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("table.yaml"), TASKS);
        Files.createSymbolicLink(own.resolve("tasks.yaml"), Path.of("table.yaml"));
        Files.writeString(own.resolve("submission.yaml"), SUBMISSION.formatted("tasks.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), own);
        assertThat(assess(link.resolve("submission.yaml")).problems()).isEmpty();
    }

    private Path submission(String tasks) throws IOException {
        return Files.writeString(folder.resolve("submission.yaml"), SUBMISSION.formatted(tasks));
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assumeThat(Path.of("/usr/bin/mkfifo")).as("a system with pipes").exists();
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static void write(Path pipe, byte[] content) {
        try {
            Files.write(pipe, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Assessor.Result assess(Path submission) {
        return ASSESSOR.assess(submission, Overrides.today(LocalDate.of(2023, 12, 1)));
    }
}
