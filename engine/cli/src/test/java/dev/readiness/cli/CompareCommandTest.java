package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two submissions side by side, from the command line. */
class CompareCommandTest {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: 甲旗
            asOf: %s
            target: 100
            indicators:
              群众满意度: %s
              党政领导食品安全责任制规定落实: 是
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_difference_is_put_down_to_its_causes() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", SUBMISSION.formatted("2023-12-01", "79"));
        Said said = Said.by("compare", old, now);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("甲旗（2023-11-01）→ 甲旗（2023-12-01）", "无法判定 → 触发否决", "评估日", "否决项 111：未触发 → 触发")
                .containsPattern("\n +-8.5 +-8.5 +群众满意度 +70");
        assertThat(Said.by("compare", old, now, "-f", "json").out())
                .contains("\"kind\" : \"compare\"", "\"of\" : \"AS_OF\"", "\"of\" : \"READING\"");
        assertThat(Said.by("compare", old, old, "-f", "markdown", "--lang", "en")
                        .out())
                .contains("No clause changes");
    }

    @Test
    void different_rubrics_do_not_compare() throws IOException {
        String old = file("old.yaml", SUBMISSION.formatted("2023-11-01", "85"));
        String now = file("new.yaml", "rubric: longting-2022\nregion: 乙\nasOf: 2023-11-01\nindicators: {}\n");
        Said said = Said.by("compare", old, now);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("neimenggu-2023", "longting-2022", "不可比");
    }
}
