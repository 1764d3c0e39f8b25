package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No report replaces what the same run reads. */
class ReadFilesTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: 2023-12-01
            tasks: tasks.yaml
            indicators:
              群众满意度: 85
            """;
    private static final String TASKS = """
            tasks: neimenggu-2023
            region: 甲旗
            source: 甲旗任务分工
            clauses:
              1: {units: [市场监管局]}
            """;
    private static final String CONFIG = "gates: {overdue: off}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write_what_is_read() throws IOException {
        Files.writeString(folder.resolve("甲.yaml"), SUBMISSION);
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        Files.writeString(folder.resolve("readiness.yml"), CONFIG);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("tasks.yaml"));
    }

    private Said run(String command, String... outputs) {
        List<String> words =
                new ArrayList<>(List.of(command, folder.resolve("甲.yaml").toString()));
        for (String output : outputs) {
            words.add("-f");
            words.add(output.replace(":", ":" + folder + "/"));
        }
        return Said.by(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲.yaml", "tasks.yaml", "readiness.yml", "link", "./x/../tasks.yaml"})
    void a_check_replaces_nothing_that_it_reads(String name) throws IOException {
        Files.createDirectory(folder.resolve("x"));
        Said said = run("check", "text:" + name);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(name, "不能用报告覆盖");
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "rank"})
    void the_other_commands_replace_nothing_either(String command) throws IOException {
        assertThat(run(command, "text:tasks.yaml").code()).isEqualTo(2);
        assertThat(run(command, "text:甲.yaml").code()).isEqualTo(2);
        assertUntouched();
    }

    @Test
    void a_task_table_that_is_broken_is_not_replaced_either() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), "tasks: longting-2022\nclauses:\n");
        assertThat(run("check", "text:tasks.yaml").code()).isEqualTo(2);
        assertThat(folder.resolve("tasks.yaml")).content().isEqualTo("tasks: longting-2022\nclauses:\n");
    }

    @Test
    void two_formats_do_not_go_to_one_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("same"), folder);
        Said said = run("check", "text:report", "json:same/report");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("两种格式");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void a_baseline_may_be_replaced_on_purpose() {
        assertThat(run("check", "json:last.json").code()).isZero();
        String last = folder.resolve("last.json").toString();
        assertThat(Said.by("check", folder.resolve("甲.yaml").toString(), "--baseline", last, "-f", "json:" + last)
                        .code())
                .isZero();
    }

    private void assertUntouched() {
        assertThat(folder.resolve("甲.yaml")).content().isEqualTo(SUBMISSION);
        assertThat(folder.resolve("tasks.yaml")).content().isEqualTo(TASKS);
        assertThat(folder.resolve("readiness.yml")).content().isEqualTo(CONFIG);
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".readiness-"));
    }
}
