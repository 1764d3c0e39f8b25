package dev.readiness.engine.trend;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.check.PastAssessment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one region stood by one report.
 *
 * @param asOf the day that the report speaks of
 * @param score in points (or clauses, or criteria), to six decimals
 * @param low the least that it may be worth, if the report says; so is {@code high} the most
 * @param maximum the printed maximum, if the report says
 * @param missing how many indicators were missing
 * @param tripped the numbers of the vetoes that were tripped
 * @param lost the numbers of the clauses that lacked points
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
        SortedSet<Integer> tripped,
        SortedSet<Integer> lost,
        SortedMap<Integer, String> labels,
        String report) {

    static Optional<Moment> of(PastAssessment past, String report) {
        return past.dated()
                .map(dated -> new Moment(
                        dated.asOf(),
                        past.score(),
                        dated.low(),
                        dated.high(),
                        dated.maximum(),
                        past.missing(),
                        new TreeSet<>(past.tripped()),
                        new TreeSet<>(past.lost()),
                        new TreeMap<>(past.labels()),
                        report));
    }
}
