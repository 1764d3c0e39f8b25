package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A region's own rubric in a folder, from the command line. */
class OverlayExampleTest {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");
    private static final String FOLDER = "samples/overlay-example";
    private static final String SUBMISSION = FOLDER + "/submission.yaml";

    private final Readiness readiness = Readiness.command();

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
}
