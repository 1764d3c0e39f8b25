package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The configurations for CI do in a repository of submissions what their README says. */
class CiSamplesTest {
    private static final Path CI = Readiness.root().resolve("samples/ci");
    private static final String COMMAND = "tools/readiness/bin/readiness check data";
    private static final Pattern SHELL_OF_JENKINS = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A repository as the README asks for. */
    @BeforeEach
    void make_a_repository() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tools"));
        Files.createSymbolicLink(folder.resolve("tools/readiness"), Readiness.home());
        Path sample = Sample.named("ready").file();
        Files.copy(sample, folder.resolve("data/submission.yaml"));
        Files.copy(CI.resolve("readiness.yml"), folder.resolve("readiness.yml"));
    }

    private Ran run(String script) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script);
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        return Readiness.run(builder, folder);
    }

    /** Every text of {@code yaml} under the key {@code name}, however deep; lists of texts text by text. */
    private static List<String> texts(Object yaml, String name) {
        List<String> found = new ArrayList<>();
        if (yaml instanceof Map<?, ?> mapping) {
            mapping.forEach((key, value) -> found.addAll(
                    key.equals(name)
                            ? Stream.of(value).flatMap(CiSamplesTest::each).toList()
                            : texts(value, name)));
        } else if (yaml instanceof List<?> list) {
            list.forEach(value -> found.addAll(texts(value, name)));
        }
        return found;
    }

    private static Stream<String> each(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of(String.valueOf(value));
    }

    private static Object yaml(String file) throws IOException {
        return new Yaml().load(Files.readString(CI.resolve(file)));
    }

    private void assertRuns(List<String> scripts) {
        assertThat(scripts).anyMatch(script -> script.contains(COMMAND));
        for (String script : scripts) {
            Ran ran = run(script);
            assertThat(ran.code()).as(script + ran.out() + ran.err()).isZero();
        }
    }

    @Test
    void github_checks_annotates_and_uploads() throws IOException {
        Object workflow = yaml("github/readiness.yml");
        assertRuns(texts(workflow, "run"));
        assertRuns(texts(workflow, "run")); // with the baseline that the first run left
        for (String uploaded : texts(workflow, "sarif_file")) {
            assertThat(folder.resolve(uploaded)).isNotEmptyFile();
        }
        assertThat(folder.resolve("readiness.xml")).isNotEmptyFile();
        assertThat(folder.resolve("summary.md")).isNotEmptyFile();
        assertThat(folder.resolve(".cache/baseline/readiness.json")).isNotEmptyFile();
    }

    @Test
    void gitlab_checks_and_leaves_its_reports() throws IOException {
        Object pipeline = yaml("gitlab/.gitlab-ci.yml");
        assertRuns(texts(pipeline, "script"));
        assertThat(run("CI_COMMIT_BRANCH=main\n" + String.join("\n", texts(pipeline, "after_script")))
                        .code())
                .isZero();
        assertThat(folder.resolve(".cache/baseline/readiness.json")).isNotEmptyFile();
        for (String report : List.of("codequality", "junit")) {
            assertThat(texts(pipeline, report))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        }
    }

    @Test
    void jenkins_checks_and_leaves_its_reports() throws IOException {
        String pipeline = Files.readString(CI.resolve("jenkins/Jenkinsfile"));
        assertRuns(SHELL_OF_JENKINS
                .matcher(pipeline)
                .results()
                .map(shell -> shell.group(1).strip())
                .toList());
        for (String report : List.of("readiness.xml", "readiness.sarif")) {
            assertThat(pipeline).contains("'" + report + "'");
            assertThat(folder.resolve(report)).isNotEmptyFile();
        }
    }

    @Test
    void pre_commit_checks_the_folder_when_a_submission_changes() throws IOException {
        Object hooks = yaml("pre-commit/.pre-commit-config.yaml");
        assertRuns(texts(hooks, "entry"));
        Pattern files = Pattern.compile(texts(hooks, "files").get(0));
        assertThat(List.of("data/submission.yaml", "data/a/tasks.yml", "readiness.yml"))
                .allMatch(name -> files.matcher(name).find());
        assertThat(files.matcher("README.md").find()).isFalse();
    }

    @Test
    void a_veto_fails_every_pipeline() throws IOException {
        Files.copy(Sample.named("vetoed").file(), folder.resolve("data/vetoed.yaml"));
        assertThat(run(COMMAND).code()).isEqualTo(1);
    }

    @Test
    void the_gates_that_are_only_shown_would_be_accepted() throws IOException {
        Path config = folder.resolve("readiness.yml");
        String shown = Files.readString(config).replaceAll("(?m)^# (rubrics:|  )", "$1");
        assertThat(shown).contains("\n    score: {least: 110}");
        Files.writeString(config, shown);
        Ran ran = run(COMMAND);
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains("不在可申报合理缺项的清单内");
    }
}
