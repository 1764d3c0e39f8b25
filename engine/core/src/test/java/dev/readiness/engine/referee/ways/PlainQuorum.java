package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Map;

/**
 * How many clauses have to reach something, as a grade asks for it.
 *
 * @param level that they have to reach, from 0; below 0 a share of their points
 * @param percent of their points, where that is asked for
 * @param least how many; below 0 how many may fall short of all that apply
 * @param share whether {@code least} is in percent of the clauses that apply
 */
record PlainQuorum(int level, int percent, boolean share, int least) implements PlainAsk {
    @Override
    public String yaml(boolean demerits) {
        return "      - {clauses: all, reaching: %s, %s}\n"
                .formatted(
                        level < 0 ? percent + "%" : "L" + level,
                        least < 0 ? "allBut: " + -least : "atLeast: " + least + (share ? "%" : ""));
    }

    @Override
    public boolean holds(PlainRubric rubric, Map<Thing, Integer> given, boolean certain) {
        int applying = 0;
        int reaching = 0;
        for (PlainItem item : rubric.items()) {
            List<PlainItem.Earned> earned = item.clauses(given);
            for (int i = 0; i < earned.size(); i++) {
                if (!item.isOutside() && !earned.get(i).maximum().isZero()) {
                    applying++;
                    reaching += reaches(item.clauses().get(i), earned.get(i), given, certain) ? 1 : 0;
                }
            }
        }
        if (least < 0) {
            return reaching >= applying + least;
        }
        return share ? 100 * reaching >= least * applying : reaching >= Math.min(least, applying);
    }

    private boolean reaches(PlainClause clause, PlainItem.Earned earned, Map<Thing, Integer> given, boolean certain) {
        if (level < 0) {
            Quantity line = earned.maximum().times(percent).dividedBy(100);
            return (certain ? earned.low() : earned.high()).compareTo(line) >= 0;
        }
        Outcome outcome = clause.upTo(level, given).outcome();
        return certain ? outcome == Outcome.MET : outcome != Outcome.NOT_MET;
    }
}
