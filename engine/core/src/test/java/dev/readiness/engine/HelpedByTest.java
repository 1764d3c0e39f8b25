package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.submission.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A helper changes who reads the task table, and nothing that is said. */
@Timeout(60)
class HelpedByTest {
    private static final Assessor ALONE = new Assessor();
    private static final Executor ANOTHER = work -> new Thread(work).start();
    private static final String TASKS = """
            tasks: neimenggu-2023
            region: 甲
            clauses:
              28: {units: [乙]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void submission() throws IOException {
        Files.writeString(folder.resolve("submission.yaml"), """
                rubric: neimenggu-2023
                region: 甲
                tasks: tasks.yaml
                indicators:
                  监督抽检完成率: 100%
                """);
    }

    @Test
    void what_follows_is_the_same() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        Assessor.Result helped = assess(ALONE.helpedBy(ANOTHER));
        assertThat(helped).isEqualTo(assess(ALONE));
        assertThat(helped.assessment().orElseThrow().units(28)).containsExactly("乙");
    }

    @Test
    void one_that_takes_no_work_holds_nobody_up() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        Executor shut = work -> {
            throw new RejectedExecutionException();
        };
        assertThat(assess(ALONE.helpedBy(shut))).isEqualTo(assess(ALONE));
    }

    @Test
    void what_can_be_done_beside_is_done_by_the_helper() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        List<Thread> threads = new ArrayList<>();
        assess(ALONE.helpedBy(work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            thread.start();
        }));
        assertThat(threads)
                .as("the table, and twice what assumptions have a say in")
                .hasSize(3);
    }

    @Test
    void a_helper_that_never_comes_to_it_holds_nobody_up() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), TASKS);
        assertThat(assess(ALONE.helpedBy(work -> {}))).isEqualTo(assess(ALONE));
    }

    @Test
    void a_broken_table_leaves_no_assessment_though_judging_went_on() throws IOException {
        Files.writeString(folder.resolve("tasks.yaml"), "tasks: [");
        Assessor.Result helped = assess(ALONE.helpedBy(ANOTHER));
        assertThat(helped).isEqualTo(assess(ALONE));
        assertThat(helped.assessment()).isEmpty();
        assertThat(helped.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void a_fault_of_the_helper_s_work_is_thrown_where_its_outcome_is_asked_for() {
        Meanwhile<String> work = new Meanwhile<>(ANOTHER, () -> {
            throw new StackOverflowError("deep");
        });
        assertThatThrownBy(work::get).isInstanceOf(StackOverflowError.class).hasMessage("deep");
        Meanwhile<String> other = new Meanwhile<>(ANOTHER, () -> {
            throw new IllegalArgumentException("wrong");
        });
        assertThatThrownBy(other::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
    }

    @Test
    void who_is_interrupted_gets_the_outcome_and_stays_interrupted() throws InterruptedException {
        Thread waiting = Thread.currentThread();
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Meanwhile<String> work = new Meanwhile<>(ANOTHER, () -> {
            begun.countDown();
            while (!interrupted.get() || waiting.isInterrupted()) { // until it was met while waiting
                Thread.onSpinWait();
            }
            return "done";
        });
        begun.await();
        waiting.interrupt();
        interrupted.set(true);
        assertThat(work.get()).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
    }

    private Assessor.Result assess(Assessor assessor) {
        return assessor.assess(folder.resolve("submission.yaml"), Overrides.today(LocalDate.of(2023, 12, 1)));
    }
}
