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
    /** Names no part of a value. */
    private static final String CLEARED = "-";

    FilledRow {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    /** The part that stands for what was handed in before and is to go. */
    static List<Node.Entry> cleared(Node.Scalar cell) {
        return List.of(new Node.Entry(Desk.scalar(CLEARED, cell.location()), cell));
    }

    boolean isCleared() {
        return parts.size() == 1 && parts.get(0).key().text().equals(CLEARED);
    }

    boolean isBlank() {
        return parts.isEmpty();
    }
}
