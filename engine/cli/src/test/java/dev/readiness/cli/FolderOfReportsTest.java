package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A score sheet for each of many submissions. */
class FolderOfReportsTest {
    private static final String SUBMISSION = "rubric: neimenggu-2023\nregion: %s\nasOf: 2023-12-01\nindicators: {}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String name, String region) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/" + name), SUBMISSION.formatted(region));
    }

    private Said assess(String... formats) {
        String[] words = new String[2 + 2 * formats.length];
        words[0] = "assess";
        words[1] = folder.resolve("data").toString();
        for (int i = 0; i < formats.length; i++) {
            words[2 + 2 * i] = "-f";
            words[3 + 2 * i] = formats[i];
        }
        return Said.by(words);
    }

    @Test
    void two_regions_of_one_name_have_a_file_each() throws IOException {
        write("a.yaml", "甲旗");
        write("b.yaml", "甲旗");
        write("c.yaml", "../乙/旗");
        Path sheets = folder.resolve("打分表");
        Said said = assess("xlsx:" + sheets, "text");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("共 3 份");
        assertThat(said.err()).contains("3 份写入 " + sheets);
        assertThat(sheets.toFile().list())
                .containsExactlyInAnyOrder(
                        "甲旗-neimenggu-2023.xlsx", "甲旗-neimenggu-2023-2.xlsx", "_乙_旗-neimenggu-2023.xlsx");
    }

    @Test
    void one_that_is_broken_leaves_the_others() throws IOException {
        write("a.yaml", "甲旗");
        Files.writeString(folder.resolve("data/b.yaml"), "rubric: neimenggu-2023\nregion: 乙旗\nindicatorz: {}\n");
        assertThat(assess("xlsx:" + folder.resolve("打分表")).code()).isEqualTo(2);
        assertThat(folder.resolve("打分表").toFile().list()).containsExactly("甲旗-neimenggu-2023.xlsx");
    }

    @Test
    void many_sheets_need_a_folder_and_no_file_in_the_way_is_lost() throws IOException {
        write("a.yaml", "甲旗");
        assertThat(assess("xlsx").err()).contains("-f xlsx:打分表/");
        Path file = Files.writeString(folder.resolve("file"), "x");
        Said said = assess("xlsx:" + file);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("写不了");
        assertThat(file).content().isEqualTo("x");
    }
}
