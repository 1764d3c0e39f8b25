package example.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One assessor for 64 threads says what it says to one. */
class ManyThreadsTest {
    private static final Path SAMPLES = Path.of("..", "..");
    private static final int THREADS = 64;

    private final Assessor assessor = new Assessor();

    @TempDir
    private Path folder;

    @Test
    void every_report_and_every_problem_is_the_same_as_on_one_thread() throws Exception {
        List<Path> submissions = submissions();
        List<String> alone = new ArrayList<>();
        for (Path submission : submissions) {
            alone.add(said(submission));
        }
        assertTrue(alone.stream().anyMatch(said -> said.startsWith("{")), "some are assessed");
        assertTrue(alone.stream().anyMatch(said -> !said.startsWith("{")), "some are refused");

        int assessments = Integer.getInteger("assessments");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < assessments; i++) {
                int which = i % submissions.size();
                all.add(threads.submit(() -> assertEquals(alone.get(which), said(submissions.get(which)))));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The samples of every rubric that ships, and two that are refused. */
    private List<Path> submissions() throws IOException {
        List<Path> submissions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES, 3)) {
            files.filter(file -> file.endsWith("submission.yaml")).sorted().forEach(submissions::add);
        }
        assertTrue(submissions.size() > 5, "samples are there");
        submissions.add(Files.writeString(folder.resolve("broken.yaml"), """
                rubric: neimenggu-2023
                region: 甲旗
                asOf: 2024-06-30
                indicators:
                  监督抽检完成率: 98
                  群众满意度: 很满意
                """));
        submissions.add(Files.writeString(folder.resolve("empty.yaml"), ""));
        return submissions;
    }

    private String said(Path submission) {
        Assessor.Result result = assessor.assess(submission, Overrides.none());
        StringBuilder said = new StringBuilder();
        result.assessment().ifPresent(assessment -> said.append(new JsonReport(Lang.ZH).render(assessment)));
        result.problems()
                .forEach(problem -> said.append(problem.location())
                        .append(' ')
                        .append(problem.pointer())
                        .append(' ')
                        .append(problem.message(Lang.ZH))
                        .append(problem.remedy(Lang.ZH))
                        .append('\n'));
        return said.toString();
    }
}
