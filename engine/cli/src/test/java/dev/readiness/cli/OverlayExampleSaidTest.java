package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the overlay that ships as an example. */
class OverlayExampleSaidTest {
    private static final String FOLDER = "../../samples/overlay-example";
    private static final String SUBMISSION = FOLDER + "/submission.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_clause_is_explained_with_the_official_line() {
        Said ran = Said.by("explain", SUBMISSION, "71", "--rubrics", FOLDER);
        assertThat(ran.out()).contains("≥ 90%", "官方 ≥ 85%", "示例〔2023〕1号（虚构） 第一条", "白府发〔2023〕40号 附件 第71小项");
    }

    @Test
    void it_is_listed_shown_and_proved_by_its_own_cases() {
        assertThat(Said.by("rubric", "list", "--rubrics", FOLDER).out()).contains("awareness-90");
        assertThat(Said.by("rubric", "show", "awareness-90", "--rubrics", FOLDER)
                        .out())
                .contains("官方 ≥ 85%");
        Said test = Said.by("rubric", "test", "awareness-90", "--rubrics", FOLDER);
        assertThat(test.code()).as(test.out()).isZero();
        Said lint = Said.by("rubric", "lint", "awareness-90", "--rubrics", FOLDER);
        assertThat(lint.code()).as(lint.out() + lint.err()).isZero();
    }

    @Test
    void asking_less_is_refused_until_it_is_allowed_and_then_told_everywhere() throws IOException {
        Path rubric = Files.createDirectory(folder.resolve("awareness-90")).resolve("rubric.yaml");
        String strict = Files.readString(Path.of(FOLDER, "awareness-90/rubric.yaml"));
        Files.writeString(rubric, strict.replace("atLeast: 90%", "atLeast: 80%"));
        Said refused = Said.by("assess", SUBMISSION, "--rubrics", folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("rubric.yaml:14:45", "80% 比官方值 85% 宽", "--allow-weaker");

        Said text = Said.by("assess", SUBMISSION, "--rubrics", folder.toString(), "--allow-weaker");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("! 小项 71", "本级放宽为 ≥ 80%");
        assertThat(text.err()).contains("放宽了小项 71");
        Said json = Said.by("assess", SUBMISSION, "--rubrics", folder.toString(), "--allow-weaker", "-f", "json");
        assertThat(json.out()).contains("\"weaker\" : true", "OVERLAY_WEAKENED");
        Said why = Said.by("explain", SUBMISSION, "71", "--rubrics", folder.toString(), "--allow-weaker");
        assertThat(why.out()).contains("本级放宽");
    }
}
