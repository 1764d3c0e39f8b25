package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a baseline says of one submission.
 *
 * @param path of the submission, as it was given then
 * @param rubric its id
 * @param region the region's name
 * @param score the scaled figure, to six decimals
 * @param tripped the numbers of the vetoes that were tripped
 * @param lost the numbers of the clauses that lacked points
 * @param labels what the source prints for those that it numbers in another way, as far as the report says
 * @param missing how many indicators were missing
 * @param dated what it says of a day, if it names one
 * @param lacks every finding that lacked something, in the order of the report
 */
public record PastAssessment(
        String path,
        String rubric,
        String region,
        Quantity score,
        Set<Integer> tripped,
        Set<Integer> lost,
        Map<Integer, String> labels,
        int missing,
        Optional<Dated> dated,
        List<Comparison.Past> lacks) {
    /**
     * Keeps copies of {@code tripped}, {@code lost}, {@code labels} and {@code lacks}.
     *
     * @param path of the submission, as it was given then
     * @param rubric its id
     * @param region the region's name
     * @param score the scaled figure, to six decimals
     * @param tripped the numbers of the vetoes that were tripped
     * @param lost the numbers of the clauses that lacked points
     * @param labels what the source prints for those that it numbers in another way, as far as the report says
     * @param missing how many indicators were missing
     * @param dated what it says of a day, if it names one
     * @param lacks every finding that lacked something, in the order of the report
     */
    public PastAssessment {
        tripped = Set.copyOf(tripped);
        lost = Set.copyOf(lost);
        labels = Map.copyOf(labels);
        lacks = List.copyOf(lacks);
    }

    /**
     * What a report says of its day.
     *
     * @param asOf the day that it speaks of
     * @param low what the figure is worth at least, as far as the report says; {@code high} at most
     * @param high what the figure is worth at most, as far as the report says
     * @param maximum the printed maximum
     */
    public record Dated(LocalDate asOf, Optional<Quantity> low, Optional<Quantity> high, Optional<Quantity> maximum) {}

    /** {@return which region by which rubric} */
    public Claim claim() {
        return new Claim(rubric, region);
    }
}
