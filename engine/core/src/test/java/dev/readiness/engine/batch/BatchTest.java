package dev.readiness.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final int MANY = 1000;

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    /** Numbers that know how many of them were taken. */
    private static Iterator<Integer> counted(AtomicInteger taken) {
        return IntStream.generate(taken::incrementAndGet).iterator();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_inputs(int threads) {
        try (Stream<String> results = new Batch<Integer, String>(String::valueOf).over(numbers(MANY), threads)) {
            assertThat(results)
                    .containsExactlyElementsOf(
                            IntStream.range(0, MANY).mapToObj(String::valueOf).toList());
        }
    }

    @Test
    void later_inputs_are_worked_on_while_an_earlier_one_takes_long() {
        CountDownLatch later = new CountDownLatch(1);
        Batch<Integer, Integer> batch = new Batch<>(number -> {
            if (number == 0) {
                await(later);
            } else {
                later.countDown();
            }
            return number;
        });
        try (Stream<Integer> results = batch.over(numbers(2), 2)) {
            assertThat(results).containsExactly(0, 1);
        }
    }

    @Test
    void no_input_is_taken_more_than_a_few_ahead_of_its_result() {
        AtomicInteger taken = new AtomicInteger();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (Stream<Integer> results = new Batch<Integer, Integer>(number -> number).over(counted(taken), two, 5)) {
            Iterator<Integer> each = results.iterator();
            assertThat(taken).hasValue(0);
            for (int number = 1; number <= MANY; number++) {
                assertThat(each.next()).isEqualTo(number);
                assertThat(taken.get()).isLessThanOrEqualTo(number + 5);
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void an_executor_that_never_gets_to_it_stops_nobody() {
        try (Stream<Integer> results =
                new Batch<Integer, Integer>(number -> number + 1).over(numbers(10), task -> {}, 4)) {
            assertThat(results).hasSize(10);
        }
    }

    @Test
    void an_executor_that_is_full_or_shut_down_stops_nobody() {
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        Batch<Integer, Integer> batch = new Batch<>(number -> number + 1);
        try (Stream<Integer> results = batch.over(numbers(MANY), one, 20)) {
            assertThat(results).hasSize(MANY).startsWith(1, 2, 3).endsWith(MANY);
        } finally {
            one.shutdown();
        }
        try (Stream<Integer> results = batch.over(numbers(MANY), one, 20)) {
            assertThat(results).hasSize(MANY);
        }
    }

    @Test
    void the_threads_of_a_stream_that_nobody_closes_end_by_themselves() throws InterruptedException {
        List<Thread> workers = new CopyOnWriteArrayList<>();
        Batch<Integer, Integer> batch = new Batch<>(number -> {
            workers.add(Thread.currentThread());
            return number;
        });
        Iterator<Integer> left = batch.over(numbers(MANY), 3).iterator();
        left.next();
        workers.remove(Thread.currentThread());
        for (Thread worker : workers) {
            if (worker != Thread.currentThread()) {
                worker.join(10_000);
                assertThat(worker.isAlive()).isFalse();
            }
        }
        assertThat(left.next()).isOne();
    }

    @Test
    void what_the_work_throws_comes_at_its_place() {
        Batch<Integer, Integer> batch = new Batch<>(number -> 10 / (3 - number));
        try (Stream<Integer> results = batch.over(numbers(MANY), 2)) {
            Iterator<Integer> each = results.iterator();
            assertThat(List.of(each.next(), each.next(), each.next())).containsExactly(3, 5, 10);
            assertThatThrownBy(each::next).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void closing_the_stream_ends_its_threads() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        List<Thread> workers = new CopyOnWriteArrayList<>();
        CountDownLatch helped = new CountDownLatch(1);
        Batch<Integer, Integer> batch = new Batch<>(number -> {
            if (Thread.currentThread().isDaemon()) {
                workers.add(Thread.currentThread());
                helped.countDown();
            } else {
                await(helped);
            }
            return number;
        });
        try (Stream<Integer> results = batch.over(counted(taken), 2)) {
            assertThat(results.limit(3)).hasSize(3);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(workers).isNotEmpty().noneMatch(Thread::isAlive);
        assertThat(taken.get()).isLessThan(20);
    }

    @Test
    void fewer_than_one_thread_or_input_is_refused() {
        Batch<Integer, Integer> batch = new Batch<>(number -> number);
        assertThatThrownBy(() -> batch.over(numbers(1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.over(numbers(1), Runnable::run, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
