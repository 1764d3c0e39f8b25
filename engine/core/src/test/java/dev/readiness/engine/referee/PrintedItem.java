package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Settings;
import java.util.List;
import java.util.OptionalInt;

/**
 * An item of the printed table.
 *
 * @param best how many of its clauses count; all where the table says nothing
 */
record PrintedItem(int number, Quantity points, boolean elective, OptionalInt best, List<PrintedClause> clauses) {
    PrintedItem {
        clauses = List.copyOf(clauses);
    }

    /** As printed, as the user splits the item, or an equal share of it. */
    Quantity points(PrintedClause clause, Settings settings) {
        return clause.points()
                .orElseGet(
                        () -> settings.clausePoints().getOrDefault(clause.number(), points.dividedBy(clauses.size())));
    }
}
