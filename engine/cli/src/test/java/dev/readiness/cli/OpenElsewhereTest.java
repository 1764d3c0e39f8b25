package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.judge.Judge;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report can't go, and why. */
class OpenElsewhereTest {
    private static final String SUBMISSION = "../../samples/neimenggu-2023/empty/submission.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"~$自评打分表.xlsx", "~$打分表.xlsx", ".~lock.自评打分表.xlsx#", ".~自评打分表.xlsx"})
    void a_document_that_another_program_has_open_is_named_as_such(String owner) throws IOException {
        Path place = Files.createDirectories(folder.resolve("自评打分表.xlsx"));
        Files.writeString(folder.resolve(owner), "");
        Said said = Said.by("assess", SUBMISSION, "-f", "xlsx:" + place);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("正在别的程序里打开");
    }

    @Test
    void otherwise_folder_permission_and_room_are_to_be_checked() throws IOException {
        Path place = Files.createDirectories(folder.resolve("自评打分表.xlsx"));
        assertThat(Said.by("assess", SUBMISSION, "-f", "xlsx:" + place).err()).contains("是否有写权限");
    }

    @Test
    void a_page_is_not_poured_onto_a_screen() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        Terminal screen = new Terminal(out, out, new PrintWriter(err), Style.ANSI);
        assertThat(Program.run(screen, new Judge(), "assess", SUBMISSION, "-f", "html"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("-f html:报告.html");
        assertThat(Said.by("assess", SUBMISSION, "-f", "html").out()).contains("<!doctype html>");
    }
}
