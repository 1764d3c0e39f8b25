package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one file, or of one submission in it, or of a region that is absent or there twice.
 *
 * @param path as the user gave it, or as it was found below a folder that he gave; with the line that the submission
 *     begins on if the file holds several; of an absent region where it is expected
 * @param claim which region by which rubric; the rubric may be empty where it is absent
 * @param assessment empty if a problem is an error, and of a region
 * @param problems every problem found, in the order of the input
 * @param gates every gate that is not off, in the order of {@link Gate}; of a region the one that it breaks
 * @param comparison what changed since the baseline; empty if there is none
 */
public record CheckedFile(
        String path,
        Optional<Claim> claim,
        Optional<Assessment> assessment,
        List<Problem> problems,
        List<GateResult> gates,
        Optional<Comparison> comparison) {
    /**
     * Keeps copies of {@code problems} and {@code gates}.
     *
     * @param path as the user gave it, or as it was found below a folder that he gave; with the line that the
     *     submission begins on if the file holds several; of an absent region where it is expected
     * @param claim which region by which rubric; the rubric may be empty where it is absent
     * @param assessment empty if a problem is an error, and of a region
     * @param problems every problem found, in the order of the input
     * @param gates every gate that is not off, in the order of {@link Gate}; of a region the one that it breaks
     * @param comparison what changed since the baseline; empty if there is none
     */
    public CheckedFile {
        problems = List.copyOf(problems);
        gates = List.copyOf(gates);
    }

    /**
     * {@return a submission that was assessed}
     *
     * @param path as the user gave it, with the line if the file holds several
     * @param assessment how it stands
     * @param problems the warnings about what was read
     * @param gates how each gate that is not off stands
     * @param comparison what changed since the baseline, if there is one
     */
    public static CheckedFile of(
            String path,
            Assessment assessment,
            List<Problem> problems,
            List<GateResult> gates,
            Optional<Comparison> comparison) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(comparison, "comparison");
        return new CheckedFile(
                path, Optional.of(Claim.of(assessment)), Optional.of(assessment), problems, gates, comparison);
    }

    /**
     * {@return what could not be assessed, or is passed by if no problem is an error}
     *
     * @param path as the user gave it
     * @param problems why; at least one
     */
    public static CheckedFile refused(String path, List<Problem> problems) {
        Objects.requireNonNull(path, "path");
        return new CheckedFile(path, Optional.empty(), Optional.empty(), problems, List.of(), Optional.empty());
    }

    static CheckedFile ofRegion(String path, Claim claim, GateResult gate) {
        return new CheckedFile(path, Optional.of(claim), Optional.empty(), List.of(), List.of(gate), Optional.empty());
    }

    /** {@return whether it speaks of a region rather than of what one file holds} */
    public boolean isRegion() {
        return assessment.isEmpty() && claim.isPresent();
    }

    /** {@return how it stands in all} */
    public Standing standing() {
        if (assessment.isEmpty() && problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return Standing.NOT_ASSESSED;
        }
        if (assessment.isEmpty() && claim.isEmpty()) {
            return Standing.PASSED_BY;
        }
        return gates.stream().anyMatch(GateResult::fails) ? Standing.GATE_BROKEN : Standing.SOUND;
    }
}
