package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds submissions against their gates, each by itself. Safe to share between threads. */
public final class Checker {
    private final Function<Input, Assessed> assess;
    private final Function<Path, Config> configs;
    private final List<GateLayer> stronger;
    private final Optional<Baseline> baseline;

    /**
     * @param assess reads and assesses a submission
     * @param configs what its file of gates says
     * @param stronger what goes before that, the strongest last
     * @param baseline what to compare with
     */
    public Checker(
            Function<Input, Assessed> assess,
            Function<Path, Config> configs,
            List<GateLayer> stronger,
            Optional<Baseline> baseline) {
        this.assess = assess;
        this.configs = configs;
        this.stronger = List.copyOf(stronger);
        this.baseline = baseline;
    }

    /** How {@code submission} stands; whatever is wrong with it is among its problems. */
    public CheckedFile check(Input submission) {
        Assessor.Result result = assess.apply(submission).result();
        List<Problem> problems = new ArrayList<>(result.problems());
        Optional<Assessment> assessment = result.assessment();
        assessment
                .flatMap(known -> baseline.flatMap(past -> stranger(past, known, submission)))
                .ifPresent(problems::add);
        Optional<Assessment> comparable =
                assessment.filter(known -> problems.stream().noneMatch(Checker::isError));
        return comparable
                .map(known -> checked(submission, known, problems))
                .orElseGet(() -> refused(submission.label(), problems));
    }

    /** A file or folder that holds nothing to assess. */
    public static CheckedFile refused(String path, List<Problem> problems) {
        return new CheckedFile(path, Optional.empty(), problems, List.of(), Optional.empty());
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private static Optional<Problem> stranger(Baseline baseline, Assessment assessment, Input submission) {
        return baseline.otherRubric(assessment)
                .map(other -> new Problem(
                        ProblemCode.BASELINE_OF_OTHER_RUBRIC,
                        new Location(submission.file().toString(), submission.line(), 1),
                        "",
                        List.of(
                                baseline.path(),
                                other,
                                assessment.submission().rubric().id())));
    }

    private CheckedFile checked(Input submission, Assessment assessment, List<Problem> problems) {
        List<GateLayer> layers = Stream.concat(
                        configs
                                .apply(submission.file())
                                .layers(assessment.submission().rubric().id())
                                .stream(),
                        stronger.stream())
                .toList();
        Optional<PastAssessment> past = baseline.flatMap(known -> known.find(assessment));
        return new CheckedFile(
                submission.label(),
                Optional.of(assessment),
                problems,
                new Inspection(assessment, Gates.of(layers), past).results(),
                baseline.map(known -> Comparison.of(assessment, past)));
    }

    /** The gates that someone turned on by name, and that nobody gave the number that they need. */
    public static List<Problem> idle(Collection<Config> configs, List<GateLayer> stronger) {
        List<GateLayer> all = Stream.concat(configs.stream().flatMap(Config::everything), stronger.stream())
                .toList();
        return Arrays.stream(Gate.values())
                .filter(Gate::needsNumber)
                .filter(gate ->
                        all.stream().noneMatch(layer -> layer.thresholds().has(gate)))
                .flatMap(gate -> all.stream().flatMap(layer -> idle(gate, layer).stream()))
                .distinct()
                .toList();
    }

    private static Optional<Problem> idle(Gate gate, GateLayer layer) {
        return Optional.ofNullable(layer.levels().get(gate))
                .filter(setting -> setting.level() != Level.OFF)
                .map(setting ->
                        new Problem(ProblemCode.GATE_WITHOUT_NUMBER, setting.location(), "", List.of(gate.key())));
    }
}
