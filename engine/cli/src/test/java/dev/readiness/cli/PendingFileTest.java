package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind, and what it finds left behind. */
class PendingFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_a_killed_run_left_goes_with_the_next_one() throws IOException {
        Files.writeString(folder.resolve(".readiness-0-1.part"), "half");
        Files.writeString(folder.resolve(".readiness.part"), "somebody's");
        Output.write(folder.resolve("report"), "whole".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".readiness.part", "report");
    }

    @Test
    void two_at_once_leave_each_other_alone() throws IOException {
        try (PendingFile one = PendingFile.at(folder.resolve("one"));
                PendingFile other = PendingFile.at(folder.resolve("other"))) {
            one.write(new byte[] {1});
            other.write(new byte[] {2});
            one.complete();
            other.complete();
        }
        assertThat(folder.resolve("one")).hasBinaryContent(new byte[] {1});
        assertThat(folder.resolve("other")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void what_is_not_complete_is_not_there() throws IOException {
        try (PendingFile pending = PendingFile.at(folder.resolve("report"))) {
            pending.write(new byte[] {1});
        }
        assertThat(folder).isEmptyDirectory();
    }
}
