package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Set;

/**
 * What a baseline says of one submission.
 *
 * @param path of the submission, as it was given then
 * @param rubric its id
 * @param score the scaled figure, to six decimals
 * @param tripped the numbers of the vetoes that were tripped
 * @param lost the numbers of the clauses that lacked points
 * @param missing how many indicators were missing
 * @param lacks every finding that lacked something, in the order of the report
 */
record PastAssessment(
        String path,
        String rubric,
        String region,
        Quantity score,
        Set<Integer> tripped,
        Set<Integer> lost,
        int missing,
        List<Comparison.Past> lacks) {
    PastAssessment {
        tripped = Set.copyOf(tripped);
        lost = Set.copyOf(lost);
        lacks = List.copyOf(lacks);
    }

    Claim claim() {
        return new Claim(rubric, region);
    }
}
