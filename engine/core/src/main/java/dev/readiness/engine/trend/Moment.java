package dev.readiness.engine.trend;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.check.PastAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one region stood by one report.
 *
 * @param asOf the day that the report speaks of
 * @param score in points (or clauses, or criteria), to six decimals
 * @param low the least that it may be worth, if the report says; so is {@code high} the most
 * @param high the most that it may be worth, if the report says
 * @param maximum the printed maximum, if the report says
 * @param missing how many indicators were missing
 * @param tripped the numbers of the vetoes that were tripped, in order
 * @param lost the numbers of the clauses that lacked points, in order
 * @param labels what the source prints for those that it numbers in another way
 * @param report the file
 */
public record Moment(
        LocalDate asOf,
        Quantity score,
        Optional<Quantity> low,
        Optional<Quantity> high,
        Optional<Quantity> maximum,
        int missing,
        List<Integer> tripped,
        List<Integer> lost,
        Map<Integer, String> labels,
        String report) {
    /**
     * Keeps copies of {@code tripped}, {@code lost} and {@code labels}.
     *
     * @param asOf the day that the report speaks of
     * @param score in points (or clauses, or criteria), to six decimals
     * @param low the least that it may be worth, if the report says; so is {@code high} the most
     * @param high the most that it may be worth, if the report says
     * @param maximum the printed maximum, if the report says
     * @param missing how many indicators were missing
     * @param tripped the numbers of the vetoes that were tripped, in order
     * @param lost the numbers of the clauses that lacked points, in order
     * @param labels what the source prints for those that it numbers in another way
     * @param report the file
     */
    public Moment {
        tripped = List.copyOf(tripped);
        lost = List.copyOf(lost);
        labels = Map.copyOf(labels);
    }

    static Optional<Moment> of(PastAssessment past, String report) {
        return past.dated()
                .map(dated -> new Moment(
                        dated.asOf(),
                        past.score(),
                        dated.low(),
                        dated.high(),
                        dated.maximum(),
                        past.missing(),
                        past.tripped().stream().sorted().toList(),
                        past.lost().stream().sorted().toList(),
                        past.labels(),
                        report));
    }
}
