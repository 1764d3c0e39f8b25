package example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What Spark finds is what the command finds, to the byte. */
class SparkAssessmentsTest {
    private static final Path COMMAND =
            Path.of("..", "..", "..", "engine", "cli", "target", "readiness", "bin", "readiness");
    private static final Path SUBMISSIONS = Path.of("target", "submissions.jsonl");
    private static final Path EXPECTED = Path.of("target", "expected.jsonl");

    @Test
    void the_lines_are_those_of_the_command() throws Exception {
        int submissions = Integer.getInteger("submissions");
        write(submissions);

        long start = System.nanoTime();
        runCommand();
        long command = System.nanoTime() - start;
        List<String> expected = Files.readAllLines(EXPECTED);
        assertEquals(submissions, expected.size());
        assertTrue(expected.stream().anyMatch(line -> line.contains("\"refused\"")), "some are refused");

        start = System.nanoTime();
        List<String> found;
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", 1 << 16)
                .getOrCreate()) {
            found = SparkAssessments.reports(spark, SUBMISSIONS.toString()).collectAsList();
        }
        long spark = System.nanoTime() - start;

        for (int i = 0; i < submissions; i++) {
            assertEquals(expected.get(i), found.get(i), "line " + (i + 1));
        }
        assertEquals(submissions, found.size());
        System.out.printf(
                "%d submissions: %.1f s by Spark with its start, %.1f s by the command%n",
                submissions, spark / 1e9, command / 1e9);
    }

    /** Illustrative figures; every fiftieth is not a number. */
    private static void write(int submissions) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(SUBMISSIONS)) {
            for (int i = 1; i <= submissions; i++) {
                String satisfaction = i % 50 == 0 ? "\"很满意\"" : String.valueOf(60 + i % 40);
                out.write("{\"rubric\": \"neimenggu-2023\", \"region\": \"第" + i + "县\", \"asOf\": \"2024-06-30\", "
                        + "\"indicators\": {\"群众满意度\": " + satisfaction + ", \"监督抽检完成率\": \"" + i % 101 + "%\"}}\n");
            }
        }
    }

    private static void runCommand() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        COMMAND.toString(), "assess", SUBMISSIONS.toString(), "-f", "jsonl:" + EXPECTED)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/command.log"))
                .start();
        assertEquals(2, process.waitFor(), "some are broken");
    }
}
