package example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubmissionsTest {
    private static final Path FOLDER = Path.of("..", "..", "neimenggu-2023");

    private final Submissions submissions = new Submissions(FOLDER);

    /** The whole of what a build needs: a test for each submission. */
    @TestFactory
    Stream<DynamicTest> every_submission_meets_its_gates() {
        return Stream.of("ready")
                .map(region -> DynamicTest.dynamicTest(
                        region, () -> submissions.mustPass(FOLDER.resolve(region).resolve("submission.yaml"))));
    }

    @Test
    void one_that_misses_them_fails_with_the_gates_that_it_misses() {
        Path vetoed = FOLDER.resolve("vetoed/submission.yaml");
        AssertionError failed = assertThrows(AssertionError.class, () -> submissions.mustPass(vetoed));
        assertEquals(vetoed + ": [VETO_TRIPPED]", failed.getMessage());
    }

    @Test
    void one_that_can_not_be_assessed_fails_with_what_is_wrong() {
        AssertionError failed =
                assertThrows(AssertionError.class, () -> submissions.mustPass(Path.of("nowhere.yaml")));
        assertEquals("nowhere.yaml: [nowhere.yaml:1:1 FILE_NOT_FOUND]", failed.getMessage());
    }
}
