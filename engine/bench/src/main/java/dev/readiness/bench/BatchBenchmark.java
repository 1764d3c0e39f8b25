package dev.readiness.bench;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Submissions a second, from JSON Lines to assessments, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BatchBenchmark {
    private static final int COUNT = 1000;

    @Param({"1", "2"})
    public int threads;

    private final BatchAssessor assessor = new BatchAssessor(new Assessor(), Overrides.none());
    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("readiness-", ".jsonl");
        Submissions.write(COUNT, file);
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long assessed() {
        try (Inputs inputs = Inputs.of(List.of(file));
                Stream<Assessed> results = assessor.over(inputs, threads)) {
            return results.filter(each -> each.assessment().isPresent()).count();
        }
    }
}
