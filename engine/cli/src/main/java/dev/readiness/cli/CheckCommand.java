package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.Config;
import dev.readiness.engine.check.ConfigPlaces;
import dev.readiness.engine.check.GateLayer;
import dev.readiness.engine.check.SubmissionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds submissions against gates, for CI. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SubmissionOptions options = new SubmissionOptions();

    @Mixin
    private final GateOptions gates = new GateOptions();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Option(names = "--config", paramLabel = "FILE")
    private @Nullable Path config;

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path baseline;

    @Parameters(paramLabel = "FILE|DIR|GLOB", arity = "1..*")
    private List<String> words = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GateEnvironment environment = new GateEnvironment(System.getenv());
        List<GateLayer> stronger;
        try {
            stronger = List.of(environment.layer(), gates.layer());
        } catch (GateEnvironment.Unusable e) {
            return session.refuse("environment.badValue", e.variable(), e.value());
        }
        SubmissionFiles.Found found = SubmissionFiles.find(words);
        Map<Path, Config> configs = new LinkedHashMap<>();
        List<Problem> problems = configs(found.files(), environment, stronger, configs);
        session.readFiles().addAll(options.files());
        OptionalInt refusal = outputs.refusal(session, Use.CHECK, found.files());
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Optional<BaselineReader.ReadBaseline> past =
                Optional.ofNullable(baseline).or(environment::baseline).map(BaselineReader::read);
        past.ifPresent(read -> problems.addAll(read.problems()));
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        Optional<Baseline> known = past.flatMap(BaselineReader.ReadBaseline::baseline);
        BatchAssessor assessor = options.batch(session.assessor());
        return new CheckMany(session, outputs, batch.jobs())
                .run(found, new Checker(assessor::assess, configs::get, stronger, known));
    }

    /** Reads what speaks for each file into {@code configs}, before any work is done; every problem found. */
    private List<Problem> configs(
            List<Path> files, GateEnvironment environment, List<GateLayer> stronger, Map<Path, Config> configs) {
        ConfigPlaces places = new ConfigPlaces(
                session.assessor().packs(),
                Path.of(""),
                Optional.ofNullable(config).or(environment::config));
        files.forEach(file -> configs.put(file, places.of(file)));
        session.readFiles().addAll(places.files());
        List<Problem> problems = new ArrayList<>(places.problems());
        problems.addAll(Checker.idle(configs.values(), stronger));
        return problems;
    }
}
