package dev.readiness.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * A second thread beside the one that runs the command: it does one thing after the other, in the order in which they
 * were given. It begins when it is first given something and never keeps the process alive.
 */
final class Helper implements Executor, Runnable {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;

    @Override
    public synchronized void execute(Runnable work) {
        waiting.add(work);
        if (begun) {
            notifyAll();
            return;
        }
        begun = true;
        // No lambda: the first one takes Java as long as the thread's first steps.
        Thread thread = new Thread(this, "helper");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (true) {
                work(next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does that
        }
    }

    private synchronized Runnable next() throws InterruptedException {
        Runnable next = waiting.poll();
        while (next == null) {
            wait();
            next = waiting.poll();
        }
        return next;
    }

    private static void work(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            // Who needs what it was for meets the fault, too, and can tell.
        }
    }
}
