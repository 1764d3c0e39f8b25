package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what changed is checked, and what is not on the disk can be. */
class ChangesTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: %s
            asOf: 2023-12-01
            indicators:
              群众满意度: 85
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void make_a_working_copy() throws Exception {
        git("init", "-q");
        write("甲/submission.yaml", SUBMISSION.formatted("甲"));
        write("乙/submission.yaml", SUBMISSION.formatted("乙"));
        write("丙/submission.yaml", SUBMISSION.formatted("丙"));
        commit();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "x");
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Said check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", folder.toString()));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    @Test
    void what_changed_in_a_commit_in_the_folder_or_is_new_is_checked_and_it_is_said() throws Exception {
        write("甲/submission.yaml", SUBMISSION.formatted("甲").replace("85", "86"));
        commit();
        write("乙/submission.yaml", SUBMISSION.formatted("乙").replace("85", "87"));
        write("丁/submission.yaml", SUBMISSION.formatted("丁"));
        Said said = check("--changed-since", "HEAD~1");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("  甲  ", "  乙  ", "  丁  ", "共 3 份").doesNotContain("  丙  ");
        assertThat(said.err()).contains("3 份", "1 份没有改动");
    }

    @Test
    void a_task_table_and_a_configuration_touch_what_they_speak_for() throws Exception {
        write("甲/tasks.yaml", "tasks: neimenggu-2023\n");
        assertThat(check("--changed-since", "HEAD").out()).contains("  甲  ").doesNotContain("  乙  ");
        write("readiness.yml", "gates: {overdue: error}\n");
        assertThat(check("--changed-since", "HEAD").out()).contains("  甲  ", "  乙  ", "  丙  ");
    }

    @Test
    void a_region_whose_file_did_not_change_is_not_absent_and_one_that_is_gone_is() throws Exception {
        Path last = folder.resolve("../" + folder.getFileName() + ".json").normalize();
        try {
            assertThat(check("-f", "json:" + last).code()).isZero();
            assertThat(check("--changed-since", "HEAD", "--baseline", last.toString())
                            .code())
                    .isZero();
            Files.delete(folder.resolve("丙/submission.yaml"));
            Said gone = check("--changed-since", "HEAD", "--baseline", last.toString());
            assertThat(gone.code()).isEqualTo(1);
            assertThat(gone.out()).contains("丙（neimenggu-2023）");
            write("丙/submission.yaml", SUBMISSION.formatted("乙"));
            assertThat(check("--changed-since", "HEAD").out()).contains("报了不止一份");
        } finally {
            Files.deleteIfExists(last);
        }
    }

    @Test
    void a_region_whose_file_was_deleted_or_put_aside_is_absent_without_a_baseline() throws Exception {
        write("其他.yaml", "a: 1\n");
        commit();
        Files.delete(folder.resolve("丙/submission.yaml"));
        Files.delete(folder.resolve("其他.yaml"));
        Files.move(folder.resolve("甲/submission.yaml"), folder.resolve("甲/上报.yaml"));
        commit();
        Said gone = check("--changed-since", "HEAD~1");
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.out()).contains("丙（neimenggu-2023）", "HEAD~1").doesNotContain("甲（neimenggu-2023）");
        assertThat(check("--changed-since", "HEAD~1", "--gate", "absent=off").code())
                .isZero();
        assertThat(check("--changed-since", "HEAD~1", "--exclude", "**/丙/*").code())
                .isZero();
        assertThat(check("--changed-since", "HEAD").code()).isZero();
        Files.move(folder.resolve("乙/submission.yaml"), folder.resolve("乙/submission.yaml.bak"));
        assertThat(check("--changed-since", "HEAD").out()).contains("乙（neimenggu-2023）");
    }

    @Test
    void one_that_a_pattern_would_have_matched_is_absent_too() throws Exception {
        Files.delete(folder.resolve("丙/submission.yaml"));
        Said gone = Said.by("check", folder + "/*/submission.yaml", "--changed-since", "HEAD");
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.out()).contains("丙（neimenggu-2023）");
        assertThat(Said.by("check", folder + "/甲/*.yaml", "--changed-since", "HEAD")
                        .out())
                .doesNotContain("丙（neimenggu-2023）");
    }

    @Test
    void one_whose_region_is_listed_for_another_rubric_is_absent_all_the_same() throws Exception {
        write(
                "regions.yml",
                "regions:\n  - {region: 丙, rubric: henan-2022}\n  - {region: ' 甲', rubric: neimenggu-2023}\n");
        Files.delete(folder.resolve("丙/submission.yaml"));
        Files.delete(folder.resolve("甲/submission.yaml"));
        Said gone = check(
                "--changed-since",
                "HEAD",
                "--regions",
                folder.resolve("regions.yml").toString());
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.out()).contains("丙（henan-2022）", "丙（neimenggu-2023）");
        assertThat(lines(gone, "甲（neimenggu-2023）"))
                .as("told by the list alone")
                .isEqualTo(lines(gone, "丙（henan-2022）"));
    }

    private static long lines(Said said, String word) {
        return said.out().lines().filter(line -> line.contains(word)).count();
    }

    @Test
    void a_commit_that_git_does_not_know_is_refused() {
        for (String strange : List.of("none", "--output=x", "HEAD; true")) {
            Said said = check("--changed-since", strange);
            assertThat(said.code()).as(strange).isEqualTo(2);
        }
    }

    @Test
    void standard_input_goes_by_the_name_that_it_is_given() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((SUBMISSION.formatted("甲") + "---\n"
                            + SUBMISSION.formatted("乙").replace("85", "很好"))
                    .getBytes(StandardCharsets.UTF_8)));
            Said said = Said.by("check", "-", "--stdin-name", "县/上报.yaml");
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).contains("√ 县/上报.yaml:1  甲", "县/上报.yaml:14:10");
        } finally {
            System.setIn(before);
        }
    }
}
