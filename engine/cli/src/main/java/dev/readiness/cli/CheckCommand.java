package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.ConfigChain;
import dev.readiness.engine.check.ConfigPlaces;
import dev.readiness.engine.check.Expected;
import dev.readiness.engine.check.GateLayer;
import dev.readiness.engine.check.RegionList;
import dev.readiness.engine.check.Roll;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.report.text.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Holds submissions against gates, for CI. */
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final GateOptions gates = new GateOptions();

    private final OutputOptions outputs = new OutputOptions();

    private final BatchOptions batch = new BatchOptions();

    private final CheckedFiles files = new CheckedFiles();

    private @Nullable Path config;

    private @Nullable Path baseline;

    private @Nullable Path regions;

    private boolean failedOnly;

    private boolean quiet;

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
        files.declare(syntax);
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
        Optional<Path> configured = Optional.ofNullable(config).or(environment::config);
        List<Path> read =
                Stream.of(past, list, configured).flatMap(Optional::stream).toList();
        try {
            CheckedFiles.Chosen chosen = files.find(session, read);
            ConfigPlaces places =
                    new ConfigPlaces(session.assessor().packs(), Path.of(""), files.folders(), configured);
            return check(chosen, places, stronger, past, list);
        } catch (Changes.Unknown e) {
            return session.refuse("check.changes", files.since(), String.valueOf(e.getMessage()));
        }
    }

    private int check(
            CheckedFiles.Chosen chosen,
            ConfigPlaces places,
            List<GateLayer> stronger,
            Optional<Path> past,
            Optional<Path> list) {
        SubmissionFiles.Found found = chosen.found();
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
        BatchAssessor assessor = options.batch(chosen.isOne() ? session.helpedAssessor() : session.assessor());
        Optional<Baseline> known = last.flatMap(BaselineReader.ReadBaseline::baseline);
        Function<Path, ConfigChain> speaking = file -> {
            ConfigChain there = configs.get(file);
            return there == null ? places.of(file) : there;
        };
        Checker checker = new Checker(assessor::assess, speaking, stronger, known);
        List<Expected> listed = expected.map(RegionList.ReadList::expected).orElse(List.of());
        List<Expected> wanted = new ArrayList<>(listed);
        chosen.removed().forEach((claim, gone) -> {
            if (listed.stream().noneMatch(each -> each.isMetBy(claim))) {
                wanted.add(gone);
            }
        });
        Roll roll = new Roll(wanted, known, checker::gates);
        for (Path file : chosen.all()) {
            if (!configs.containsKey(file)) {
                Claim.of(file).ifPresent(claim -> roll.call(claim, file.toString()));
            }
        }
        return new CheckMany(session, outputs, batch.jobs()).run(found, chosen.streams(), checker, roll);
    }
}
