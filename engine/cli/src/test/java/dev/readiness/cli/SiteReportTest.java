package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages over many regions. */
class SiteReportTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: %s
            asOf: 2023-12-01
            indicators:
              群众满意度: %s
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write_a_province() throws IOException {
        write("a", SUBMISSION.formatted("../甲/旗", "85"));
        write("b", SUBMISSION.formatted("<script>", "70"));
        write("c", SUBMISSION.formatted("丙", "很好"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/" + name + ".yaml"), text);
    }

    private Said check(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "check";
        words[1] = folder.resolve("data").toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Said.by(words);
    }

    @Test
    void the_first_page_links_to_a_page_of_each_and_names_the_others() throws IOException {
        assertThat(check("-f", "html:" + folder.resolve("site")).code()).isEqualTo(2);
        String first = Files.readString(folder.resolve("site/index.html"));
        assertThat(List.of(folder.resolve("site").toFile().list())).hasSize(3).allMatch(name -> name.endsWith(".html"));
        assertThat(first)
                .contains("<a href=\"甲-旗-neimenggu-2023.html\">", "&lt;script&gt;", "未能评估", "c.yaml")
                .contains("<meter", "default-src 'none'")
                .doesNotContain("<script>甲", "http://", "https://", "style=\"");
        assertThat(Files.readString(folder.resolve("site/甲-旗-neimenggu-2023.html")))
                .contains("../甲/旗");
        assertThat(check("-f", "html:" + folder.resolve("english"), "--lang", "en")
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("english/index.html")).content().contains("<html lang=\"en", "Only those that fail");
    }

    @Test
    void a_site_needs_a_folder() throws IOException {
        assertThat(check("-f", "html").code()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(check("-f", "html:" + file).code()).isEqualTo(2);
        assertThat(file).content().isEqualTo("x");
    }

    @Test
    void where_a_page_can_t_be_written_there_is_no_first_page() throws IOException {
        Files.createDirectories(folder.resolve("site/甲-旗-neimenggu-2023.html"));
        Said said = check("-f", "html:" + folder.resolve("site"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("写不了");
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }
}
