package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of an import.
 *
 * @param known the rubric; empty if no workbook could be read
 * @param submission the whole text of the submission; empty if a problem is an error
 * @param workbooks how many could be read
 * @param taken every value that was taken over, in the order of the rubric
 * @param replaced what stood in the submission where another value stands now
 * @param declared the clauses declared not applicable
 * @param exempt the single indicators declared not applicable
 * @param open the indicators that apply and that nobody filled in, nor the submission had
 * @param units whose form each file is, if it is one unit's
 * @param returns which units handed in what; none if forms are no unit's
 * @param conflicts the figures that were filled in differently
 * @param partial whether something wrong was left out
 * @param problems every problem of every file, in order
 */
public record Imported(
        Optional<Rubric> known,
        Optional<String> submission,
        int workbooks,
        List<Taken> taken,
        Map<Indicator, String> replaced,
        List<Integer> declared,
        List<Indicator> exempt,
        List<Indicator> open,
        Map<String, String> units,
        List<Return> returns,
        List<Conflict> conflicts,
        boolean partial,
        List<Problem> problems) {
    /**
     * Keeps copies of the lists and maps.
     *
     * @param known the rubric; empty if no workbook could be read
     * @param submission the whole text of the submission; empty if a problem is an error
     * @param workbooks how many could be read
     * @param taken every value that was taken over, in the order of the rubric
     * @param replaced what stood in the submission where another value stands now
     * @param declared the clauses declared not applicable
     * @param exempt the single indicators declared not applicable
     * @param open the indicators that apply and that nobody filled in, nor the submission had
     * @param units whose form each file is, if it is one unit's
     * @param returns which units handed in what; none if forms are no unit's
     * @param conflicts the figures that were filled in differently
     * @param partial whether something wrong was left out
     * @param problems every problem of every file, in order
     */
    public Imported {
        taken = List.copyOf(taken);
        replaced = Map.copyOf(replaced);
        declared = List.copyOf(declared);
        exempt = List.copyOf(exempt);
        open = List.copyOf(open);
        units = Map.copyOf(units);
        returns = List.copyOf(returns);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the rubric}
     *
     * @throws java.util.NoSuchElementException if no workbook could be read
     */
    public Rubric rubric() {
        return known.orElseThrow();
    }
}
