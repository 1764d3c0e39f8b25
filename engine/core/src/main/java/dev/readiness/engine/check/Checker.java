package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Holds submissions against their gates, each by itself. Safe to share between threads. */
public final class Checker {
    private final Function<Input, Assessed> assess;
    private final Function<Path, ConfigChain> configs;
    private final List<GateLayer> stronger;
    private final Optional<Baseline> baseline;

    /**
     * Checks with whatever assesses, configures and compares.
     *
     * @param assess reads and assesses a submission
     * @param configs what speaks for its file
     * @param stronger what goes before that, the strongest last
     * @param baseline what to compare with
     */
    public Checker(
            Function<Input, Assessed> assess,
            Function<Path, ConfigChain> configs,
            List<GateLayer> stronger,
            Optional<Baseline> baseline) {
        Objects.requireNonNull(assess, "assess");
        Objects.requireNonNull(configs, "configs");
        Objects.requireNonNull(baseline, "baseline");
        this.assess = assess;
        this.configs = configs;
        this.stronger = List.copyOf(stronger);
        this.baseline = baseline;
    }

    /**
     * {@return how {@code submission} stands; whatever is wrong with it is among its problems}
     *
     * @param submission one submission
     */
    public CheckedFile check(Input submission) {
        Assessor.Result result = assess.apply(submission).result();
        return result.assessment()
                .map(known -> check(submission, known, result.problems()))
                .orElseGet(() -> CheckedFile.refused(submission.label(), result.problems()));
    }

    private CheckedFile check(Input submission, Assessment assessment, List<Problem> found) {
        ConfigChain.Settled settled = configs.apply(submission.file())
                .settle(assessment.submission().rubric().id(), stronger);
        List<Problem> problems = new ArrayList<>(found);
        problems.addAll(settled.problems());
        if (settled.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return CheckedFile.refused(submission.label(), problems);
        }
        Optional<PastAssessment> past = baseline.flatMap(known -> known.find(assessment));
        Inspection inspection = new Inspection(
                assessment,
                settled.gates(),
                past,
                baseline.filter(known -> past.isEmpty()).map(known -> known.otherRubrics(assessment)));
        return CheckedFile.of(
                submission.label(),
                assessment,
                problems,
                inspection.results(),
                baseline.map(known -> Comparison.of(assessment, past)));
    }

    /**
     * {@return the gates for {@code label} and {@code rubric}, as far as they can be settled}
     *
     * @param label the file, with the line if it holds several
     * @param rubric the rubric's id
     */
    public Gates gates(String label, String rubric) {
        return configs.apply(Path.of(label.replaceFirst(":[0-9]+$", "")))
                .settle(rubric, stronger)
                .gates();
    }
}
