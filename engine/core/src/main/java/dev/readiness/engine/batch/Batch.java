package dev.readiness.engine.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does the same work to each of many things on several threads. Results come in the order of the inputs, and only as
 * they are asked for: no input is taken more than a few ahead of the result that was taken last, so that memory does
 * not grow with their number.
 *
 * @param <T> what is worked on
 * @param <R> what becomes of it
 */
public final class Batch<T, R> {
    private static final int AHEAD_OF_EACH_THREAD = 4;
    private static final long IDLE_SECONDS = 1;

    private final Function<? super T, ? extends R> work;

    /**
     * Does {@code work} to each.
     *
     * @param work called on several threads at once; whatever it throws is thrown to whoever takes its result
     */
    public Batch(Function<? super T, ? extends R> work) {
        this.work = Objects.requireNonNull(work, "work");
    }

    /**
     * {@return the results for {@code inputs} on {@code threads} threads, one of which is the caller's} The others
     * end with the inputs, or when the stream is closed; of a stream that is left alone they end by themselves after
     * a second.
     *
     * @param inputs what is worked on, asked for one after the other
     * @param threads from 1
     */
    public Stream<R> over(Iterator<? extends T> inputs, int threads) {
        Objects.requireNonNull(inputs, "inputs");
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (" + threads + ") must be at least 1.");
        }
        if (threads == 1) {
            return over(inputs, task -> {}, 1);
        }
        ExecutorService pool = pool(threads - 1);
        return stream(new Results<>(inputs, work, pool, threads * AHEAD_OF_EACH_THREAD, pool::shutdownNow));
    }

    /**
     * {@return the results for {@code inputs} on the threads of {@code executor}, which stays open} The caller's
     * thread does the work of the result that it wants next if no other has begun it, else of later ones, so that an
     * executor that is busy, or takes no more work, can't stop it.
     *
     * @param inputs what is worked on, asked for one after the other
     * @param executor runs the work, on as many threads as it has
     * @param ahead how many inputs are taken at most whose result was not
     */
    public Stream<R> over(Iterator<? extends T> inputs, Executor executor, int ahead) {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(executor, "executor");
        if (ahead < 1) {
            throw new IllegalArgumentException("The number of inputs ahead (" + ahead + ") must be at least 1.");
        }
        return stream(new Results<>(inputs, work, executor, ahead, () -> {}));
    }

    private static ExecutorService pool(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Batch::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static <R> Stream<R> stream(Results<?, R> results) {
        return StreamSupport.stream(results, false).onClose(results::close);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "readiness-batch");
        thread.setDaemon(true);
        return thread;
    }

    private static final class Results<T, R> extends Spliterators.AbstractSpliterator<R> {
        private final Iterator<? extends T> inputs;
        private final Function<? super T, ? extends R> work;
        private final Executor executor;
        private final int most;
        private final Runnable end;
        private final Deque<FutureTask<R>> ahead = new ArrayDeque<>();

        Results(
                Iterator<? extends T> inputs,
                Function<? super T, ? extends R> work,
                Executor executor,
                int most,
                Runnable end) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.inputs = inputs;
            this.work = work;
            this.executor = executor;
            this.most = most;
            this.end = end;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            while (ahead.size() < most && inputs.hasNext()) {
                T input = inputs.next();
                FutureTask<R> task = new FutureTask<>(() -> work.apply(input));
                ahead.add(task);
                offer(task);
            }
            FutureTask<R> task = ahead.poll();
            if (task == null) {
                close();
                return false;
            }
            work(task);
            action.accept(result(task));
            return true;
        }

        /** What the executor refuses is left to the caller's thread. */
        private void offer(FutureTask<R> task) {
            try {
                executor.execute(task);
            } catch (RejectedExecutionException e) {
                // Then nobody has begun it when its result is wanted.
            }
        }

        /** Works on {@code wanted}, or while another thread does on those after it; nothing that has begun begins again. */
        private void work(FutureTask<R> wanted) {
            wanted.run();
            for (FutureTask<R> later : ahead) {
                if (wanted.isDone()) {
                    return;
                }
                later.run();
            }
        }

        private R result(FutureTask<R> task) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The thread that takes the results was interrupted.", e);
            } catch (ExecutionException e) {
                close();
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                if (e.getCause() instanceof Error fault) {
                    throw fault;
                }
                throw new IllegalStateException("The work must throw no checked exception.", e.getCause());
            }
        }

        void close() {
            ahead.forEach(task -> task.cancel(false));
            ahead.clear();
            end.run();
        }
    }
}
