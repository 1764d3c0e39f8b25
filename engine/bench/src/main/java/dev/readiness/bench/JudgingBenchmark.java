package dev.readiness.bench;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.engine.judge.Judging;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * From answers to findings, by our rules and by other engines. The others judge the plain comparisons only: no figures
 * worked out from others, no conversion of points, no fractions, and what they say is yes or no, without rule or reason.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {
    private final Judging rules = new Judging("neimenggu-2023");
    private final List<Object> facts = Sample.facts();
    private final List<Measured> measured = Sample.measured();
    private final CelPeer cel = new CelPeer();
    private final DmnPeer dmn = new DmnPeer();
    private final EvretePeer evrete = new EvretePeer();

    @Benchmark
    public List<Finding> readinessRules() {
        return rules.byRules(facts);
    }

    @Benchmark
    public List<Finding> handWritten() {
        return Judging.byHand(facts);
    }

    @Benchmark
    public List<String> cel() {
        return cel.judge(measured);
    }

    @Benchmark
    public List<String> droolsDmn() {
        return dmn.judge(measured);
    }

    @Benchmark
    public List<String> evrete() {
        return evrete.judge(measured);
    }
}
