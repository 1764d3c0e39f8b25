package dev.readiness.bench;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.Judging;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole way, and the steps after the judging. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessingBenchmark {
    private final byte[] yaml = Sample.yaml();
    private final byte[] json = Json.of(yaml);
    private final SubmissionReader reader = new SubmissionReader(new Packs());
    private final Assessor assessor = new Assessor();
    private final Submission submission = Sample.submission();
    private final List<Finding> findings = Judging.byHand(Judging.facts(submission));
    private final Judgements judgements = Judging.judgements(submission, findings);
    private final Assessment assessment = assessor.assess(submission, Optional.empty(), List.of());

    @Benchmark
    public Assessment yamlToAssessment() {
        return assess("submission.yaml", yaml);
    }

    @Benchmark
    public Assessment jsonToAssessment() {
        return assess("submission.json", json);
    }

    private Assessment assess(String name, byte[] bytes) {
        Submission read =
                reader.read(name, bytes, Overrides.none()).submission().orElseThrow();
        return assessor.assess(read, Optional.empty(), List.of());
    }

    @Benchmark
    public Assessment judgingScoringAdvising() {
        return assessor.assess(submission, Optional.empty(), List.of());
    }

    @Benchmark
    public Scorecard judgingScoring() {
        return ScoringModel.of(submission, assessor.judge().judge(submission), submission.settings());
    }

    @Benchmark
    public Judgements pairing() {
        Judging.facts(submission);
        return Judging.judgements(submission, findings);
    }

    @Benchmark
    public Scorecard folding() {
        return ScoringModel.of(submission, judgements, submission.settings());
    }

    @Benchmark
    public String text() {
        return new TextReport(Lang.ZH, Style.PLAIN, 12).render(assessment);
    }

    @Benchmark
    public String json() {
        return new JsonReport(Lang.ZH).render(assessment);
    }
}
