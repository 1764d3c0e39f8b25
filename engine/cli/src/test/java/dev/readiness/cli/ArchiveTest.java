package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a start has an archive made. */
class ArchiveTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void one_is_made_where_there_is_none() throws IOException {
        assertThat(archive().isWorthTrying()).isTrue();
    }

    @Test
    void not_while_another_process_is_at_it_but_when_that_was_killed() throws IOException {
        Path part = file("17.0.1+1.part");
        assertThat(archive().isWorthTrying()).isFalse();

        age(part, Duration.ofMinutes(11));
        assertThat(archive().isWorthTrying()).isTrue();
    }

    @Test
    void not_at_every_start_after_a_failure_but_another_day() throws IOException {
        Path failed = file("17.0.1+1.failed");
        assertThat(archive().isWorthTrying()).isFalse();

        age(failed, Duration.ofHours(25));
        assertThat(archive().isWorthTrying()).isTrue();
    }

    @Test
    void not_where_no_folder_can_be() throws IOException {
        Files.createFile(folder.resolve("cache"));

        assertThatThrownBy(() -> archive().isWorthTrying()).isInstanceOf(FileAlreadyExistsException.class);
        Archive.startMaking(folder.resolve("cache/17.0.1+1").toString());
        assertThat(folder.resolve("cache")).isEmptyFile();
    }

    private Archive archive() {
        return new Archive(folder.resolve("cache/17.0.1+1"), "readiness-cli.jar");
    }

    private Path file(String name) throws IOException {
        return Files.createFile(Files.createDirectories(folder.resolve("cache")).resolve(name));
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
