package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A clause of the printed table.
 *
 * @param points its points where the table prints them
 * @param mayNotApply whether the district marks it 合理缺项
 */
record PrintedClause(int number, Optional<Quantity> points, boolean mayNotApply, List<Need> needs) {
    PrintedClause {
        needs = List.copyOf(needs);
    }
}
