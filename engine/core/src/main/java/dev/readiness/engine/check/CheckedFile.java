package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file, or of one submission in it.
 *
 * @param path as the user gave it, or as it was found below a folder that he gave; with the line that the submission
 *     begins on if the file holds several
 * @param assessment empty if a problem is an error
 * @param problems every problem found, in the order of the input
 * @param gates every gate that is not off, in the order of {@link Gate}; none without an assessment
 * @param comparison what changed since the baseline; empty if there is none
 */
public record CheckedFile(
        String path,
        Optional<Assessment> assessment,
        List<Problem> problems,
        List<GateResult> gates,
        Optional<Comparison> comparison) {
    public CheckedFile {
        problems = List.copyOf(problems);
        gates = List.copyOf(gates);
    }

    public Standing standing() {
        if (assessment.isEmpty()) {
            return Standing.NOT_ASSESSED;
        }
        return gates.stream().anyMatch(GateResult::fails) ? Standing.GATE_BROKEN : Standing.SOUND;
    }
}
