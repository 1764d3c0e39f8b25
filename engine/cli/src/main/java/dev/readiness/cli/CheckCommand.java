package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

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
import picocli.CommandLine.Model.CommandSpec;

/** Holds submissions against gates, for CI. */
final class CheckCommand implements Callable<Integer> {
    /** Stands for standard input among the files. */
    private static final String STANDARD_INPUT = "-";

    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final GateOptions gates = new GateOptions();

    private final OutputOptions outputs = new OutputOptions();

    private final BatchOptions batch = new BatchOptions();

    private @Nullable Path config;

    private @Nullable Path baseline;

    private @Nullable Path regions;

    private boolean failedOnly;

    private boolean quiet;

    private boolean strict;

    private @Nullable String changedSince;

    private String standardInput = "stdin.yaml";

    private List<String> excluded = List.of();

    private List<String> words = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("check", this);
        options.declare(syntax);
        gates.declare(syntax);
        outputs.declare(syntax);
        batch.declare(syntax);
        syntax.one(option("--config").paramLabel("FILE"), Path.class, value -> config = value);
        syntax.one(option("--baseline").paramLabel("FILE"), Path.class, value -> baseline = value);
        syntax.one(option("--regions").paramLabel("FILE"), Path.class, value -> regions = value);
        syntax.flag(option("--failed-only"), value -> failedOnly = value);
        syntax.flag(option("-q", "--quiet"), value -> quiet = value);
        syntax.flag(option("--strict"), value -> strict = value);
        syntax.one(option("--changed-since").paramLabel("REF"), String.class, value -> changedSince = value);
        syntax.one(option("--stdin-name").paramLabel("FILE"), String.class, value -> standardInput = value);
        syntax.many(
                option("--exclude").paramLabel("GLOB").converters(new Glob()), String.class, value -> excluded = value);
        syntax.many(parameter("FILE|DIR|GLOB").arity("1..*"), String.class, value -> words = value);
        return syntax.spec();
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
        boolean one = found.files().size() == 1
                && !SubmissionFiles.mayBeMany(found.files().get(0).toString());
        BatchAssessor assessor = options.batch(one ? session.helpedAssessor() : session.assessor());
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
