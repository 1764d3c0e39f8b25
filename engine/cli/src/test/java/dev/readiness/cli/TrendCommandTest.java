package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who improved and who slipped, over the reports that a province keeps. */
class TrendCommandTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: %s
            asOf: %s
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
    void keep_reports_of_three_months() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        report("a", "2023-09-30", "85", "90");
        report("b", "2023-10-10", "70", "90");
        report("c", "2023-10-31", "86", "88");
        report("d", "2023-11-30", "90", "79");
        Files.writeString(folder.resolve("reports/note.txt"), "x");
    }

    private void report(String name, String day, String one, String other) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("1.yaml"), SUBMISSION.formatted("<甲>县", day, one));
        Files.writeString(data.resolve("2.yaml"), SUBMISSION.formatted("=乙县", day, other));
        Said said = Said.by("check", data.toString(), "-f", "json:" + folder.resolve("reports/" + name + ".json"));
        assertThat(said.code()).isLessThan(2);
    }

    private Said trend(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "trend";
        words[1] = folder.resolve("reports").toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Said.by(words);
    }

    @Test
    void text_sets_the_months_side_by_side_and_names_who_slipped_and_by_what() {
        Said said = trend();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("2023-09  2023-10  2023-11", "进步的 1 个地区", "退步的 1 个地区")
                .containsPattern("<甲>县 .*\\+")
                .containsPattern("=乙县 .*×.* -");
        assertThat(trend("--lang", "en").out()).contains("improved: 1", "slipped: 1");
    }

    @Test
    void a_region_is_one_however_its_name_was_typed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("1.yaml"), SUBMISSION.formatted("\"<甲> 县\"", "2023-12-31", "92"));
        Files.writeString(data.resolve("2.yaml"), SUBMISSION.formatted("=乙县", "2023-12-31", "92"));
        Said.by("check", data.toString(), "-f", "json:" + folder.resolve("reports/e.json"));
        assertThat(trend("-f", "csv").out().lines().filter(line -> line.contains("2023-12-31")))
                .hasSize(2);
        assertThat(trend().out())
                .contains("2023-09  2023-10  2023-11  2023-12", "<甲> 县")
                .doesNotContain("<甲>县");
    }

    @Test
    void of_a_month_the_last_day_counts() {
        assertThat(trend("-f", "csv").out()).contains("2023-10-31").doesNotContain("2023-10-10");
    }

    @Test
    void csv_holds_no_formula_and_json_the_changes() {
        assertThat(trend("-f", "csv").out()).startsWith("\uFEFF").contains(",'=乙县,", ",111,");
        assertThat(trend("-f", "json").out())
                .contains("\"kind\" : \"trend\"", "\"months\"", "\"interval\"")
                .containsPattern("\"tripped\" : \\[\\s+111\\s+]");
    }

    @Test
    void a_page_draws_each_region_without_a_script_and_escapes_its_name() {
        String page = trend("-f", "html").out();
        assertThat(page)
                .contains("default-src 'none'", "&lt;甲&gt;县", "class=\"tripped\"", "<polyline")
                .doesNotContain("<script", "<甲>", "http://", "https://", "style=\"");
        assertThat(page.split("<svg", -1)).hasSize(3);
        assertThat(trend("-f", "html", "--lang", "en").out()).contains("<html lang=\"en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f sarif", "-f jsonl", "-f docx"})
    void other_formats_are_refused(String options) {
        assertThat(trend(options.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_report_is_refused_with_its_place_and_a_folder_without_any_too() throws IOException {
        Files.writeString(folder.resolve("reports/z.json"), "[]");
        Said broken = trend();
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("z.json:1:1");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Said.by("trend", empty.toString()).code()).isEqualTo(2);
    }
}
