package dev.readiness.cli;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.ConfigChain;
import dev.readiness.engine.check.ConfigPlaces;
import dev.readiness.engine.check.GateLayer;
import dev.readiness.engine.check.RegionList;
import dev.readiness.engine.check.Roll;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.report.Shown;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds submissions against gates, for CI. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** Stands for standard input among the files. */
    private static final String STANDARD_INPUT = "-";

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

    @Option(names = "--regions", paramLabel = "FILE")
    private @Nullable Path regions;

    @Option(names = "--failed-only")
    private boolean failedOnly;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--changed-since", paramLabel = "REF")
    private @Nullable String changedSince;

    @Option(names = "--stdin-name", paramLabel = "FILE")
    private String standardInput = "stdin.yaml";

    @Option(names = "--exclude", paramLabel = "GLOB", converter = Glob.class)
    private List<String> excluded = List.of();

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
        outputs.show(quiet ? Shown.NONE : failedOnly ? Shown.FAILED : Shown.ALL);
        Optional<Path> past = Optional.ofNullable(baseline).or(environment::baseline);
        Optional<Path> list = Optional.ofNullable(regions).or(environment::regions);
        List<Path> read = Stream.of(past, list, Optional.ofNullable(config).or(environment::config))
                .flatMap(Optional::stream)
                .toList();
        List<String> named =
                words.stream().filter(word -> !word.equals(STANDARD_INPUT)).toList();
        SubmissionFiles.Found all = SubmissionFiles.find(named, excluded).knowing(read);
        SubmissionFiles.Found found = strict ? all.strict() : all;
        if (changedSince != null) {
            try {
                found = found.keeping(Changes.since(
                                changedSince,
                                named.stream()
                                        .flatMap(CheckCommand::folder)
                                        .findFirst()
                                        .orElse(Path.of(""))
                                        .toAbsolutePath())
                        .touching(all.files()));
            } catch (Changes.Unknown e) {
                return session.refuse("check.changes", changedSince, String.valueOf(e.getMessage()));
            }
            session.note(
                    "check.changedSince",
                    changedSince,
                    found.files().size(),
                    all.files().size() - found.files().size());
        }
        Map<Path, InputStream> streams = Map.of();
        if (named.size() < words.size()) {
            Path name = Path.of(standardInput);
            found = found.with(name);
            streams = Map.of(name, System.in);
        }
        ConfigPlaces places = new ConfigPlaces(
                session.assessor().packs(),
                Path.of(""),
                words.stream().flatMap(CheckCommand::folder).toList(),
                Optional.ofNullable(config).or(environment::config));
        Map<Path, ConfigChain> configs = new LinkedHashMap<>();
        found.files().forEach(file -> configs.put(file, places.of(file)));
        session.readFiles().addAll(places.files());
        session.readFiles().addAll(options.files());
        list.ifPresent(session.readFiles()::add);
        OptionalInt refusal = outputs.refusal(session, Use.CHECK, found.files());
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        List<Problem> problems = new ArrayList<>(places.problems());
        problems.addAll(ConfigChain.idle(configs.values(), stronger));
        Optional<BaselineReader.ReadBaseline> last = past.map(BaselineReader::read);
        last.ifPresent(known -> problems.addAll(known.problems()));
        Optional<RegionList.ReadList> expected =
                list.map(path -> RegionList.read(path, session.assessor().packs()));
        expected.ifPresent(known -> problems.addAll(known.problems()));
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        BatchAssessor assessor = options.batch(session.assessor());
        Optional<Baseline> known = last.flatMap(BaselineReader.ReadBaseline::baseline);
        Function<Path, ConfigChain> speaking = file -> {
            ConfigChain there = configs.get(file);
            return there == null ? places.of(file) : there;
        };
        Checker checker = new Checker(assessor::assess, speaking, stronger, known);
        Roll roll = new Roll(expected.map(RegionList.ReadList::expected).orElse(List.of()), known, checker::gates);
        for (Path file : all.files()) {
            if (!configs.containsKey(file)) {
                SubmissionFiles.claim(file).ifPresent(claim -> roll.call(claim, file.toString()));
            }
        }
        return new CheckMany(session, outputs, batch.jobs()).run(found, streams, checker, roll);
    }

    private static Stream<Path> folder(String word) {
        try {
            return Stream.of(Path.of(word)).filter(Files::isDirectory);
        } catch (InvalidPathException e) { // on Windows no name holds an asterisk
            return Stream.empty();
        }
    }

    /** A pattern of paths. */
    static final class Glob implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + text);
                return text;
            } catch (PatternSyntaxException e) {
                throw new CommandLine.TypeConversionException(text);
            }
        }
    }
}
