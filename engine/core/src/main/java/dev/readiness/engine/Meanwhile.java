package dev.readiness.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** What a helper works out meanwhile. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    Meanwhile(Executor helper, Callable<T> work) {
        task = new FutureTask<>(work);
        helper.execute(task);
    }

    boolean isDone() {
        return task.isDone();
    }

    /** Waits for it; what the work threw is thrown here. */
    T get() {
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
            throw thrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
