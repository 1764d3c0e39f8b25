package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the sheet to fill in.
 *
 * @param ofPlace whose figure it is, if figures are wanted place by place
 * @param year the calendar year that it speaks of
 * @param place where its value stands, or would
 * @param parts its value by part: {@code value}, {@code numerator}, {@code dates} and so on; none if it is not filled in
 */
record FilledRow(
        Indicator indicator,
        Optional<String> ofPlace,
        OptionalInt year,
        Location place,
        List<Node.Entry> parts,
        List<Node> evidence,
        Optional<Node.Scalar> note) {
    FilledRow {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    boolean isBlank() {
        return parts.isEmpty();
    }
}
