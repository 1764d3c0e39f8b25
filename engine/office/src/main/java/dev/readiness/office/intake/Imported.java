package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of an import.
 *
 * @param submission the whole text of the submission; empty if a problem is an error
 * @param workbooks how many could be read
 * @param taken every value that was taken over, in the order of the rubric
 * @param replaced what stood in the submission where another value stands now
 * @param declared the clauses declared not applicable
 * @param open the indicators that nobody filled in, nor the submission had
 * @param problems every problem of every file, in order
 */
public record Imported(
        Optional<String> submission,
        int workbooks,
        List<Taken> taken,
        Map<Indicator, String> replaced,
        List<Integer> declared,
        List<Indicator> open,
        List<Problem> problems) {
    public Imported {
        taken = List.copyOf(taken);
        replaced = Map.copyOf(replaced);
        declared = List.copyOf(declared);
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }
}
