package example.shaded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OneJarTest {
    private static final Path SUBMISSION = Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml");

    @Test
    void a_jar_of_all_jars_judges() throws Exception {
        judges("whole");
    }

    @Test
    void so_does_one_whose_packages_are_all_moved() throws Exception {
        judges("moved");
    }

    @Test
    void one_that_lacks_classes_says_what_to_keep() throws Exception {
        String said = run("minimised");
        assertTrue(said.contains("keep readiness-rules and Drools whole"), said);
    }

    private static void judges(String classifier) throws IOException, InterruptedException {
        String said = run(classifier);
        assertTrue(said.startsWith("VETOED 111\n{\"schemaVersion\":\"1\","), said);
    }

    private static String run(String classifier) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "shaded-1-" + classifier + ".jar").toString(),
                        Main.class.getName(),
                        SUBMISSION.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
