package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms for places, and forms for a second round. */
class TemplateCommandTest {
    private static final String SUBMISSION =
            "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\nindicators:\n  监督抽检完成率: 98%\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_was_handed_in_goes_out_again_and_comes_back_as_it_was() throws IOException {
        Path submission = Files.writeString(folder.resolve("submission.yaml"), SUBMISSION);
        Path forms = folder.resolve("第二轮");
        assertThat(Said.by("template", "neimenggu-2023", "--from", submission.toString(), "-o", forms.toString())
                        .code())
                .isZero();
        Said back = Said.by("import", forms.resolve("填报表.xlsx").toString(), "-o", submission.toString());
        assertThat(back.err()).isEmpty();
        assertThat(back.code()).isZero();
        assertThat(submission).content().isEqualTo(SUBMISSION);
    }

    @Test
    void a_submission_to_another_rubric_is_refused() throws IOException {
        Path submission = Files.writeString(folder.resolve("submission.yaml"), SUBMISSION);
        Said said = Said.by("template", "henan-2022", "--from", submission.toString(), "-o", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("neimenggu-2023");
    }

    @Test
    void places_have_names_and_a_rubric_that_asks_for_them() {
        String out = folder.toString();
        assertThat(Said.by("template", "national-2020", "--by-place", "-o", out).err())
                .contains("--places");
        assertThat(Said.by("template", "national-2020", "--places", "甲县，甲县", "-o", out)
                        .err())
                .contains("“甲县”");
        assertThat(Said.by("template", "national-2020", "--places", "甲县,2022", "-o", out)
                        .err())
                .contains("“2022”");
        assertThat(Said.by("template", "neimenggu-2023", "--places", "甲县", "-o", out)
                        .err())
                .contains("没有要分地填的指标");
        assertThat(folder).isEmptyDirectory();
    }
}
