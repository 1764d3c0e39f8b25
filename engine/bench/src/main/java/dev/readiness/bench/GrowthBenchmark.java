package dev.readiness.bench;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.Judging;
import dev.readiness.engine.score.ScoringModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
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

/**
 * How time grows with the number of clauses. Each measurement is of 11,100 clauses, in 100 submissions of 111, in 10 of
 * 1,110 or in one of 11,100, so that all of them go through as much memory; the figure is the time for one clause.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GrowthBenchmark.MOST * GrownRubric.CLAUSES)
public class GrowthBenchmark {
    static final int MOST = 100;

    /** How many times over the first rubric is asked for. */
    @Param({"1", "10", "100"})
    public int times;

    private Path folder = Path.of("");
    private Packs packs = new Packs();
    private SubmissionReader reader = new SubmissionReader(packs);
    private Assessor assessor = new Assessor(packs);
    private List<Grown> all = List.of();
    private final Judging rules = new Judging(GrownRubric.ID);

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("readiness-");
        GrownRubric.write(times, folder);
        packs = Grown.packs(folder);
        reader = new SubmissionReader(packs);
        assessor = new Assessor(packs);
        all = IntStream.rangeClosed(1, MOST / times)
                .mapToObj(number -> Grown.of(packs, GrownSubmission.yaml(times, number)))
                .toList();
    }

    @TearDown
    public void delete() throws IOException {
        Grown.delete(folder);
    }

    private <T> List<T> each(Function<Grown, T> step) {
        return all.stream().map(step).toList();
    }

    @Benchmark
    public Object yamlSubmission() {
        return each(grown -> reader.read("submission.yaml", grown.yaml(), Overrides.none()));
    }

    @Benchmark
    public Object jsonSubmission() {
        return each(grown -> reader.read("submission.json", grown.json(), Overrides.none()));
    }

    @Benchmark
    public Object facts() {
        return each(grown -> Judging.facts(grown.submission()));
    }

    @Benchmark
    public Object rules() {
        return each(grown -> rules.byRules(grown.facts()));
    }

    @Benchmark
    public Object findingsInOrder() {
        return each(grown -> Judging.judgements(grown.submission(), grown.findings()));
    }

    @Benchmark
    public Object folding() {
        return each(grown -> ScoringModel.of(
                grown.submission(), grown.judgements(), grown.submission().settings()));
    }

    @Benchmark
    public Object judgingScoringAdvising() {
        return each(grown -> assess(grown.submission()));
    }

    @Benchmark
    public Object yamlToAssessment() {
        return each(grown -> assess(reader.read("submission.yaml", grown.yaml(), Overrides.none())
                .submission()
                .orElseThrow()));
    }

    private Assessment assess(Submission submission) {
        return assessor.assess(submission, Optional.empty(), List.of());
    }
}
