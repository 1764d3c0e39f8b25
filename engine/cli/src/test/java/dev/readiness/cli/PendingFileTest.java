package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.judge.Judge;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    void a_fault_of_the_program_leaves_nothing_half_written() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        PendingFile left = PendingFile.at(folder.resolve("report"));
        left.write(new byte[] {1});
        Session session = new Session(new Terminal(err, err, err, Style.PLAIN), Lang.ZH, new Judge(), Runnable::run);
        assertThat(Program.refuse(session, new IllegalStateException("fault"))).isEqualTo(2);
        assertThat(said.toString()).contains("fault");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thousands_of_files_in_one_folder_do_not_look_for_leftovers_each() throws IOException {
        Output.write(folder.resolve("first"), "whole");
        Files.writeString(folder.resolve(".readiness-0-1.part"), "of a run that ended since");
        Output.write(folder.resolve("second"), "whole");
        assertThat(folder.resolve(".readiness-0-1.part")).exists();
    }

    @Test
    void what_is_not_complete_is_not_there() throws IOException {
        try (PendingFile pending = PendingFile.at(folder.resolve("report"))) {
            pending.write(new byte[] {1});
        }
        assertThat(folder).isEmptyDirectory();
    }
}
