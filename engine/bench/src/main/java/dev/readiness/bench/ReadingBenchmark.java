package dev.readiness.bench;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** From bytes to a checked submission; the floor is SnakeYAML's events, looked at and thrown away. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private final byte[] yaml = Sample.yaml();
    private final byte[] json = Json.of(yaml);
    private final SubmissionReader reader = new SubmissionReader(new Packs());

    @Benchmark
    public int yamlEventsOnly() {
        Parser parser = new ParserImpl(new StreamReader(new String(yaml, StandardCharsets.UTF_8)), new LoaderOptions());
        int events = 0;
        while (!parser.getEvent().is(Event.ID.StreamEnd)) {
            events++;
        }
        return events;
    }

    @Benchmark
    public Optional<Document> yamlTree() {
        return Documents.parse("submission.yaml", yaml, new Problems());
    }

    @Benchmark
    public ReadSubmission yamlSubmission() {
        return reader.read("submission.yaml", yaml, Overrides.none());
    }

    @Benchmark
    public ReadSubmission jsonSubmission() {
        return reader.read("submission.json", json, Overrides.none());
    }
}
