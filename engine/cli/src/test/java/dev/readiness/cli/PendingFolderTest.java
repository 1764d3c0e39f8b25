package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that a run begins is whole, or gone with the run. */
class PendingFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_complete_folder_holds_its_files_and_nothing_else() throws IOException {
        try (PendingFolder pending = PendingFolder.at(folder.resolve("mine"))) {
            pending.write("cases/a.yaml", "a");
            pending.complete();
        }
        assertThat(folder.toFile().list()).containsExactly("mine");
        assertThat(folder.resolve("mine").toFile().list()).containsExactly("cases");
        assertThat(folder.resolve("mine/cases/a.yaml")).content().isEqualTo("a");
    }

    @Test
    void what_is_not_complete_is_not_there() throws IOException {
        try (PendingFolder pending = PendingFolder.at(folder.resolve("mine"))) {
            pending.write("cases/a.yaml", "a");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_run_that_ends_takes_what_it_began_with_it_and_begins_nothing_more() throws IOException {
        Unfinished run = new Unfinished();
        PendingFolder pending = PendingFolder.at(folder.resolve("mine"));
        run.begin(folder, () -> pending);
        pending.write("cases/a.yaml", "a");
        run.end();
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> run.begin(folder, () -> pending))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("the run is ending");
        pending.close();
    }

    @Test
    void what_a_killed_run_left_goes_with_the_next_one_and_what_another_is_at_stays() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".readiness-0-1.part/cases"));
        Files.writeString(left.resolve("a.yaml"), "a");
        Files.writeString(folder.resolve(".readiness-0-1.part/.lock"), "");
        Files.createDirectories(folder.resolve(".readiness-0-2.part/no-lock"));
        try (PendingFolder other = PendingFolder.at(folder.resolve("other"))) {
            Output.write(folder.resolve("report"), new byte[] {1});
            other.complete();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("report", "other", ".readiness-0-2.part");
    }
}
