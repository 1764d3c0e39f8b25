package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region's own rubric in a folder, from the command line. */
class OverlayExampleTest {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");
    private static final String FOLDER = "samples/overlay-example";
    private static final String SUBMISSION = FOLDER + "/submission.yaml";

    private final Readiness readiness = Readiness.command();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void it_gives_what_is_decided_beside_it() throws IOException {
        Ran ran = readiness.run("assess", SUBMISSION, "--rubrics", FOLDER, "-f", "json");
        assertThat(ran.code()).as(ran.err()).isZero();
        Path golden = Readiness.root().resolve(FOLDER).resolve("standing.txt");
        String report = Standing.of(ran.out());
        if (UPDATE) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_environment_may_name_the_folder() {
        Ran ran = readiness.with("READINESS_RUBRICS", FOLDER).run("assess", SUBMISSION);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("本级改动", "官方 ≥ 85%", "本级 ≥ 90%");
    }

    @Test
    void without_the_folder_the_rubric_is_unknown() {
        Ran ran = readiness.run("assess", SUBMISSION);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("awareness-90", "--rubrics");
        CommandTest.assertNoTrace(ran);
    }

    @Test
    void a_clause_is_explained_with_the_official_line() {
        Ran ran = readiness.run("explain", SUBMISSION, "71", "--rubrics", FOLDER);
        assertThat(ran.out()).contains("≥ 90%", "官方 ≥ 85%", "示例〔2023〕1号（虚构） 第一条", "白府发〔2023〕40号 附件 第71小项");
    }

    @Test
    void it_is_listed_shown_and_proved_by_its_own_cases() {
        assertThat(readiness.run("rubric", "list", "--rubrics", FOLDER).out()).contains("awareness-90");
        assertThat(readiness
                        .run("rubric", "show", "awareness-90", "--rubrics", FOLDER)
                        .out())
                .contains("官方 ≥ 85%");
        Ran test = readiness.run("rubric", "test", "awareness-90", "--rubrics", FOLDER);
        assertThat(test.code()).as(test.out()).isZero();
        Ran lint = readiness.run("rubric", "lint", "awareness-90", "--rubrics", FOLDER);
        assertThat(lint.code()).as(lint.out() + lint.err()).isZero();
    }

    @Test
    void asking_less_is_refused_until_it_is_allowed_and_then_told_everywhere() throws IOException {
        Path rubric = Files.createDirectory(folder.resolve("awareness-90")).resolve("rubric.yaml");
        String strict = Files.readString(Readiness.root().resolve(FOLDER).resolve("awareness-90/rubric.yaml"));
        Files.writeString(rubric, strict.replace("atLeast: 90%", "atLeast: 80%"));
        Ran refused = readiness.run("assess", SUBMISSION, "--rubrics", folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.outBytes()).isEmpty();
        assertThat(refused.err()).contains("rubric.yaml:14:45", "80% 比官方值 85% 宽", "--allow-weaker");

        Ran text = readiness.run("assess", SUBMISSION, "--rubrics", folder.toString(), "--allow-weaker");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("! 小项 71", "本级放宽为 ≥ 80%");
        assertThat(text.err()).contains("放宽了小项 71");
        Ran json = readiness.run("assess", SUBMISSION, "--rubrics", folder.toString(), "--allow-weaker", "-f", "json");
        assertThat(json.out()).contains("\"weaker\" : true", "OVERLAY_WEAKENED");
        Ran why = readiness.run("explain", SUBMISSION, "71", "--rubrics", folder.toString(), "--allow-weaker");
        assertThat(why.out()).contains("本级放宽");
    }
}
