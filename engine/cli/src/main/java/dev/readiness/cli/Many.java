package dev.readiness.cli;

import dev.readiness.engine.batch.Batch;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.batch.Inputs;
import dev.readiness.engine.check.SubmissionFiles;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Works on each of many submissions, several at a time, and shows how far it is. */
final class Many {
    private static final int BETWEEN_QUESTIONS = 100;

    private final Session session;
    private final int jobs;

    Many(Session session, int jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /**
     * Finds the submissions that {@code words} name and has {@code work} done on them, if nothing stands against it; its
     * exit code, unless some could not be found.
     */
    static int find(
            Session session,
            OutputOptions outputs,
            Use use,
            List<String> words,
            ToIntFunction<SubmissionFiles.Found> work) {
        SubmissionFiles.Found found = SubmissionFiles.find(words);
        OptionalInt refusal = outputs.refusal(session, use, found.files());
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        session.report(found.problems());
        session.list(found.passedBy());
        if (found.files().isEmpty()) {
            return ExitCode.NO_ASSESSMENT;
        }
        int code = work.applyAsInt(found);
        return found.problems().isEmpty() ? code : ExitCode.NO_ASSESSMENT;
    }

    /** Hands what {@code work} makes of each submission of {@code found} to {@code taker}. */
    <R> void each(SubmissionFiles.Found found, Function<Input, R> work, Consumer<R> taker) {
        each(found, work, taker, () -> true);
    }

    /** The same until {@code wanted}, asked now and then, says that nobody takes any more. */
    <R> void each(SubmissionFiles.Found found, Function<Input, R> work, Consumer<R> taker, BooleanSupplier wanted) {
        each(Inputs.of(found.files()), work, taker, wanted);
    }

    /** The same over {@code inputs}, which are closed. */
    <R> void each(Inputs inputs, Function<Input, R> work, Consumer<R> taker, BooleanSupplier wanted) {
        try (inputs;
                Progress progress = new Progress(session, done -> inputs.share());
                Stream<R> results = new Batch<>(work).over(inputs, jobs)) {
            int taken = 0;
            for (R result : (Iterable<R>) results::iterator) {
                progress.clear();
                taker.accept(result);
                progress.step();
                if (++taken % BETWEEN_QUESTIONS == 0 && !wanted.getAsBoolean()) {
                    return;
                }
            }
        }
    }
}
