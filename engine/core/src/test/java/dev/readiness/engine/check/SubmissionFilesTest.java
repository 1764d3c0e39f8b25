package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are submissions. */
class SubmissionFilesTest extends SubmissionFolder {
    @Test
    void a_folder_gives_its_submissions_sorted_and_names_the_others() throws IOException {
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
        assertThat(passedBy(found)).containsExactly("report.json", "rubric.yaml");
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
                "note:\n  rubric: x\n",
                "note: |\n  rubric: x\n",
                "{\"a\": {\"rubric\": 1}}",
                "{\"text\": \"rubric: 1, \\\"rubric\\\": 2\"}"
            })
    void what_only_mentions_a_rubric_is_none(String text) throws IOException {
        write("x.yaml", text);
        SubmissionFiles.Found found = find("");
        assertThat(found.files()).isEmpty();
        assertThat(passedBy(found)).containsExactly("x.yaml");
        assertThat(found.problems()).extracting(Problem::code).containsExactly(CheckProblem.NO_SUBMISSIONS);
        assertThat(found.strict().problems()).extracting(Problem::code).contains(CheckProblem.UNKNOWN_FILE);
    }

    /** It is read, so that it is told what is wrong with it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\0\0\0\0", "[1, 2]", "[rubric: x]", "- rubric: x\n", "# rubric: x\n", "42"})
    void what_holds_no_mapping_is_nobody_else_s_file(String text) throws IOException {
        write("x.yaml", text);
        write("y.json", text);
        assertThat(names(find(""))).containsExactly("x.yaml", "y.json");
    }

    @Test
    void a_task_table_serves_the_submissions_beside_and_above_and_no_others() throws IOException {
        write("a/submission.yaml", SUBMISSION);
        write("a/tasks.yaml", "tasks: neimenggu-2023\n");
        write("a/more/tasks.yaml", "tasks: neimenggu-2023\n");
        write("b/tasks.yaml", "tasks: neimenggu-2023\n");
        assertThat(passedBy(find(""))).containsExactly("b/tasks.yaml");
    }

    @Test
    void a_workbook_is_named_and_an_empty_one_read() throws IOException {
        write("a.yaml", SUBMISSION);
        write("b.xlsx", "PK");
        write("c.xlsx", "");
        write("~$d.xlsx", "x");
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("a.yaml", "c.xlsx");
        assertThat(passedBy(found)).containsExactly("b.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.yaml~",
                ".a.yaml.swp",
                "#a.yaml#",
                "a.yaml.bak",
                "A.YML.OLD",
                "a.json.orig",
                "a.yaml.txt",
                "a.yaml - 副本",
                "a.yaml.1",
                "a.xlsx.bak"
            })
    void a_copy_that_was_put_aside_is_named(String name) throws IOException {
        write("b.yaml", SUBMISSION);
        write(name, SUBMISSION);
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("b.yaml");
        assertThat(passedBy(found)).containsExactly(name);
        assertThat(found.passedBy().get(0).code()).isEqualTo(CheckProblem.COPY_PASSED_BY);
        assertThat(found.strict().problems()).extracting(Problem::code).containsExactly(CheckProblem.UNKNOWN_FILE);
        assertThat(SubmissionFiles.find(List.of(folder.toString()), List.of(name))
                        .passedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a (1).yaml", "a - 副本.yaml", ".a.yaml", "A.YAML"})
    void a_copy_under_a_name_of_its_own_is_checked(String name) throws IOException {
        write(name, SUBMISSION);
        assertThat(names(find(""))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml.sha256", "a.json.license", "a.yamlx", "yaml.txt", "~$a.xlsx", "a.yaml.md"})
    void what_only_belongs_to_a_file_is_not(String name) throws IOException {
        write("b.yaml", SUBMISSION);
        write(name, SUBMISSION);
        assertThat(find("").passedBy()).isEmpty();
    }

    @Test
    void what_macs_put_beside_a_file_is_nobody_s() throws IOException {
        write("b.yaml", SUBMISSION);
        Files.write(folder.resolve("._b.yaml"), new byte[] {0, 5, 0x16, 7, 0, 2});
        write("._c.yaml", SUBMISSION);
        assertThat(names(find(""))).containsExactly("._c.yaml", "b.yaml");
        assertThat(find("").passedBy()).isEmpty();
    }

    @Test
    void submissions_in_a_hidden_folder_are_told_and_tools_keep_their_own() throws IOException {
        write("b.yaml", SUBMISSION);
        write(".old/deep/a.yaml", SUBMISSION);
        write(".old/x.xlsx", "x");
        write(".old/other.yaml", "model: x\n");
        write(".cache/other.json", "{}");
        write("node_modules/lib/package.json", "{\"name\": \"x\"}");
        for (String tool : List.of(".git", ".github", ".svn", "__MACOSX")) {
            write(tool + "/a.yaml", SUBMISSION);
        }
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("b.yaml");
        assertThat(passedBy(found)).containsExactly(".old");
        assertThat(found.passedBy().get(0).arguments().subList(1, 3)).containsExactly("2", "deep/a.yaml");
        write("node_modules/a.yaml", SUBMISSION);
        assertThat(passedBy(find(""))).containsExactly(".old", "node_modules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsm", "a.et", "a.ods", "a.xlsb"})
    void a_workbook_of_any_program_is_named(String name) throws IOException {
        write("b.yaml", SUBMISSION);
        write(name, "x");
        assertThat(find("").passedBy()).extracting(Problem::code).containsExactly(CheckProblem.WORKBOOK_PASSED_BY);
    }

    @Test
    void what_is_excluded_is_counted_and_not_looked_at() throws IOException {
        write("a.yaml", SUBMISSION);
        write("old/b.yaml", SUBMISSION);
        write("c.json", "[]");
        SubmissionFiles.Found found =
                SubmissionFiles.find(List.of(folder.toString()), List.of("*.json", folder + "/old/**"));
        assertThat(names(found)).containsExactly("a.yaml");
        assertThat(found.excluded()).isEqualTo(2);
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
                    .containsExactly(CheckProblem.NO_SUBMISSIONS);
        }
    }
}
