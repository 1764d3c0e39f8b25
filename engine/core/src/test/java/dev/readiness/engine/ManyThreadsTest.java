package dev.readiness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 5;

    @Test
    void many_threads_at_once_find_what_one_finds() throws Exception {
        Rubric rubric = new Packs().find("neimenggu-2023").orElseThrow();
        Flawless flawless = Flawless.of(rubric);
        List<Flawless> different =
                flawless.values().keySet().stream().map(flawless::withoutId).toList();
        Assessor alone = new Assessor();
        List<Assessment> expected =
                different.stream().map(each -> each.assess(alone)).toList();
        assertThat(expected).doesNotHaveDuplicates();
        Assessor shared = new Assessor();
        List<Callable<Assessment>> work = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            different.forEach(each -> work.add(() -> each.assess(shared)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Assessment>> found = threads.invokeAll(work);
            for (int i = 0; i < found.size(); i++) {
                Assessment same = expected.get(i % expected.size());
                assertThat(found.get(i).get().scorecard()).isEqualTo(same.scorecard());
                assertThat(found.get(i).get().advice()).isEqualTo(same.advice());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
