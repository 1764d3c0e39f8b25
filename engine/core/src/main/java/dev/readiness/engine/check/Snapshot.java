package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report says of how things stand: all that can be told where only reports are left. Figures have six
 * decimals.
 *
 * @param rubric the rubric's id
 * @param digest of the rubric's files
 * @param rules the digest of the rules that judged
 * @param region the region's name
 * @param asOf as it is written
 * @param verdict its word
 * @param low the figure that is certain
 * @param high the figure that is still possible
 * @param clauses those with points, by number
 * @param vetoes the state of each
 * @param assumptions those that bear on the figures, with the option that was taken
 * @param notApplicable the clauses that were declared so
 */
public record Snapshot(
        String rubric,
        String digest,
        String rules,
        String region,
        String asOf,
        String verdict,
        Quantity low,
        Quantity high,
        SortedMap<Integer, Stand> clauses,
        SortedMap<Integer, Veto.State> vetoes,
        Map<String, String> assumptions,
        Set<Integer> notApplicable) {
    /**
     * Keeps copies of {@code clauses}, {@code vetoes}, {@code assumptions} and {@code notApplicable}.
     *
     * @param rubric the rubric's id
     * @param digest of the rubric's files
     * @param rules the digest of the rules that judged
     * @param region the region's name
     * @param asOf as it is written
     * @param verdict its word
     * @param low the figure that is certain
     * @param high the figure that is still possible
     * @param clauses those with points, by number
     * @param vetoes the state of each
     * @param assumptions those that bear on the figures, with the option that was taken
     * @param notApplicable the clauses that were declared so
     */
    public Snapshot {
        clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
        vetoes = Collections.unmodifiableSortedMap(new TreeMap<>(vetoes));
        assumptions = Map.copyOf(assumptions);
        notApplicable = Set.copyOf(notApplicable);
    }

    /**
     * How a clause stands.
     *
     * @param item that it belongs to
     * @param outcome what was found
     * @param earned the points that it brings for certain
     */
    public record Stand(int item, Outcome outcome, Quantity earned) {}

    /**
     * {@return what the report on {@code assessment} says, of which {@code rules} is the digest of the rules}
     *
     * @param assessment how it stands
     * @param rules the digest of the rules that judged
     */
    public static Snapshot of(Assessment assessment, String rules) {
        Objects.requireNonNull(rules, "rules");
        SortedMap<Integer, Stand> clauses = new TreeMap<>();
        assessment
                .scorecard()
                .items()
                .forEach(item -> item.clauses()
                        .forEach(score -> clauses.put(
                                score.clause().number(),
                                new Stand(item.item().number(), score.outcome(), written(score.earned())))));
        SortedMap<Integer, Veto.State> vetoes = new TreeMap<>();
        assessment.advice().vetoes().forEach(veto -> vetoes.put(veto.clause().number(), veto.state()));
        Map<String, String> assumptions = new HashMap<>();
        assessment
                .advice()
                .assumptions()
                .forEach(taken ->
                        assumptions.put(taken.assumption().id(), taken.option().id()));
        return new Snapshot(
                assessment.submission().rubric().id(),
                assessment.submission().rubric().identity().digest(),
                rules,
                assessment.submission().region(),
                assessment.submission().asOf().toString(),
                assessment.verdict().name(),
                written(assessment.scorecard().interval().low()),
                written(assessment.scorecard().interval().high()),
                clauses,
                vetoes,
                assumptions,
                assessment.submission().exemptions().keySet());
    }

    private static Quantity written(Quantity exact) {
        return Quantity.of(new BigDecimal(exact.written()));
    }
}
