package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are submissions, and which readiness.yml speaks for them. */
class SubmissionFilesTest {
    private static final String SUBMISSION = "rubric: neimenggu-2023\nregion: A\nindicators:\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void make_the_folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private SubmissionFiles.Found find(String... words) {
        return SubmissionFiles.find(
                Stream.of(words).map(word -> folder.resolve(word).toString()).toList());
    }

    private List<String> names(SubmissionFiles.Found found) {
        return found.files().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    @Test
    void a_folder_gives_its_submissions_sorted_and_counts_the_others() throws IOException {
        write("b/z.yaml", SUBMISSION);
        write("b/a.yml", SUBMISSION);
        write("a.json", "{\"region\": \"x\", \"rubric\": \"y\"}");
        write("tasks.yaml", "tasks: neimenggu-2023\nclauses:\n");
        write("report.json", "{\"rubric\": {\"id\": \"x\"}, \"dimensions\": []}");
        write("rubric.yaml", "rubric: mine\nmodel: points\nvalidFrom: 2023-01-01\n");
        write("readiness.yml", "gates: {overdue: error}\n");
        write("notes.txt", SUBMISSION);
        write(".git/x.yaml", SUBMISSION);
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("a.json", "b/a.yml", "b/z.yaml");
        assertThat(found.skipped()).isEqualTo(3);
        assertThat(found.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubric：neimenggu-2023\nregion: A\n",
                "# 表头\n---\n\"rubric\": x\n",
                "region: A\nrubric:x\nindicators:\n  a: [\n",
                "region: A\nindicators:\n",
                "  rubric: x\n  region: A\n",
                "{rubric: x, region: A",
                "{\"region\": {\"a\": 1}, \"rubric\" : \"x\"",
                "\uFEFFrubric: x\n"
            })
    void a_broken_submission_is_still_one(String text) throws IOException {
        write("x.yaml", text);
        assertThat(names(find(""))).containsExactly("x.yaml");
    }

    @Test
    void a_submission_in_another_encoding_is_still_one() throws IOException {
        String text = "region: 甲旗\nrubric: neimenggu-2023\n";
        Files.write(folder.resolve("gbk.yaml"), text.getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("utf16.yaml"), text.getBytes(StandardCharsets.UTF_16));
        assertThat(names(find(""))).containsExactly("gbk.yaml", "utf16.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "note:\n  rubric: x\n",
                "note: |\n  rubric: x\n",
                "# rubric: x\n",
                "{\"a\": {\"rubric\": 1}}",
                "{\"text\": \"rubric: 1, \\\"rubric\\\": 2\"}",
                "[rubric: x]"
            })
    void what_only_mentions_a_rubric_is_none(String text) throws IOException {
        write("x.yaml", text);
        SubmissionFiles.Found found = find("");
        assertThat(found.files()).isEmpty();
        assertThat(found.skipped()).isEqualTo(1);
        assertThat(found.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_SUBMISSIONS);
    }

    @Test
    void links_are_not_followed_but_counted() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Path target = Files.writeString(outside.resolve("x.yaml"), SUBMISSION);
        write("a.yaml", SUBMISSION);
        Files.createSymbolicLink(folder.resolve("link.yaml"), target);
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("a.yaml");
        assertThat(found.skipped()).isEqualTo(1);
    }

    @Test
    void a_file_named_twice_is_checked_once_and_one_that_is_not_there_is_named() throws IOException {
        write("d/a.yaml", SUBMISSION);
        assertThat(names(find("d/a.yaml", "d", "none.yaml"))).containsExactly("d/a.yaml", "none.yaml");
    }

    @Test
    void a_pattern_is_matched_as_a_shell_would() throws IOException {
        write("d/a.yaml", SUBMISSION);
        write("d/e/b.yaml", SUBMISSION);
        write("d/e/c.yml", SUBMISSION);
        assertThat(names(find("d/*.yaml"))).containsExactly("d/a.yaml");
        assertThat(names(find("d/**/*.yaml"))).containsExactly("d/a.yaml", "d/e/b.yaml");
        assertThat(names(find("d/e/[bc].{yaml,yml}"))).containsExactly("d/e/b.yaml", "d/e/c.yml");
        for (String nothing : List.of("d/*.json", "none/*.yaml", "d/[")) {
            assertThat(find(nothing).problems())
                    .as(nothing)
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NO_SUBMISSIONS);
        }
    }

    private Level overdue(Path working, Optional<Path> given, String submission) {
        Config config = new ConfigPlaces(new Packs(), working, given).of(folder.resolve(submission));
        return Gates.of(config.layers("neimenggu-2023")).level(Gate.OVERDUE);
    }

    @Test
    void the_nearest_config_up_to_the_working_folder_speaks() throws IOException {
        write("readiness.yml", "gates: {overdue: error}\n");
        write("a/readiness.yml", "gates: {overdue: off}\n");
        write("a/b/x.yaml", SUBMISSION);
        write("c/x.yaml", SUBMISSION);
        assertThat(overdue(folder, Optional.empty(), "a/b/x.yaml")).isEqualTo(Level.OFF);
        assertThat(overdue(folder, Optional.empty(), "c/x.yaml")).isEqualTo(Level.ERROR);
        assertThat(overdue(folder.resolve("c"), Optional.empty(), "c/x.yaml")).isEqualTo(Level.WARN);
        assertThat(overdue(folder.resolve("a"), Optional.empty(), "c/x.yaml"))
                .as("outside the working folder")
                .isEqualTo(Level.OFF);
        assertThat(overdue(folder, Optional.of(folder.resolve("readiness.yml")), "a/b/x.yaml"))
                .isEqualTo(Level.ERROR);
    }

    @Test
    void two_configs_in_one_folder_and_broken_ones_are_problems() throws IOException {
        write("readiness.yml", "gates: {overdue: error}\n");
        write("readiness.yaml", "gates: {overdue: error}\n");
        write("a/readiness.yml", "gates: {overdue: fatal}\n");
        ConfigPlaces places = new ConfigPlaces(new Packs(), folder, Optional.empty());
        places.of(folder.resolve("x.yaml"));
        places.of(folder.resolve("y.yaml"));
        places.of(folder.resolve("a/x.yaml"));
        assertThat(places.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONFIG_TWICE, ProblemCode.GATE_LEVEL);
    }
}
