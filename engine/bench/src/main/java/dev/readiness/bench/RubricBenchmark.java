package dev.readiness.bench;

import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From the folder of a user's own rubric of 111, 1,110 or 11,100 clauses to the rubric. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RubricBenchmark {
    @Param({"1", "10", "100"})
    public int times;

    private Path folder = Path.of("");

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("readiness-");
        GrownRubric.write(times, folder);
    }

    @TearDown
    public void delete() throws IOException {
        Grown.delete(folder);
    }

    @Benchmark
    public Packs rubric() {
        return Grown.packs(folder);
    }
}
