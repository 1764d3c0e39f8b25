package dev.readiness.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** What a helper works out meanwhile. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    Meanwhile(Executor helper, Callable<T> work) {
        task = new FutureTask<>(work);
        offer(helper, task);
    }

    /** Lets {@code helper} do {@code work}, if it will: one that is shut down holds nobody up. */
    static void offer(Executor helper, Runnable work) {
        try {
            helper.execute(work);
        } catch (RejectedExecutionException e) {
            // Then whoever needs it does it.
        }
    }

    boolean isDone() {
        return task.isDone();
    }

    /**
     * Waits for it, or does it where the helper has not begun: one that is behind, or that this thread is of, holds nobody
     * up. What the work threw is thrown here.
     */
    T get() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException broken) {
        if (broken.getCause() instanceof Error error) {
            throw error;
        }
        return broken.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(broken);
    }
}
