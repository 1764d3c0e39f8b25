package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadinessExampleTest {
    private static final Path SAMPLES = Path.of("..", "..", "neimenggu-2023");

    @Test
    void a_vetoed_submission_is_described() {
        String said = ReadinessExample.describe(SAMPLES.resolve("vetoed/submission.yaml"));
        assertEquals("""
                verdict  VETOED
                score    111 of 130
                interval 111 to 111
                vetoes   [110, 111]
                missing  0
                """, said);
    }

    @Test
    void a_text_from_memory_is_assessed() {
        assertEquals(
                "UNDECIDED, 0 points now, 130 at most",
                ReadinessExample.assess("{rubric: neimenggu-2023, region: 甲旗, asOf: 2024-06-30, indicators: {}}"));
        assertEquals(
                "/indicators/监督抽检完成率: 98 does not say whether it is a percentage\n",
                ReadinessExample.assess("""
                        rubric: neimenggu-2023
                        region: 甲旗
                        asOf: 2024-06-30
                        indicators:
                          监督抽检完成率: 98
                        """));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_and_no_exception() {
        assertTrue(ReadinessExample.describe(Path.of("nowhere.yaml")).startsWith("nowhere.yaml:1:1 "));
    }
}
