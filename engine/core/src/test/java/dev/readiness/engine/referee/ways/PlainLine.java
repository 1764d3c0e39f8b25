package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.score.Interval;
import java.util.Map;

/**
 * What both dimensions together have to reach, or the figure of the whole.
 *
 * @param together whether it is the dimensions
 * @param line in percent of what applies, or in points of the figure; demerits where the rubric counts such
 * @param passed whether only what is better is enough
 */
record PlainLine(boolean together, int line, boolean passed) implements PlainAsk {
    @Override
    public String yaml(boolean demerits) {
        String boundary = passed ? ", boundary: " + (demerits && !together ? "below" : "above") : "";
        return together
                ? "      - {together: [部分1, 部分2], atLeast: %d%%%s}\n".formatted(line, boundary)
                : "      - {score: %d%s}\n".formatted(line, boundary);
    }

    @Override
    public boolean holds(PlainRubric rubric, Map<Thing, Integer> given, boolean certain) {
        Quantity asked = Quantity.of(line);
        Quantity figure;
        if (together) {
            Quantity maximum = Quantity.ZERO;
            Quantity earned = Quantity.ZERO;
            for (PlainRubric.PlainDimension dimension : rubric.dimensions()) {
                Quantity[] part = dimension.judge(given);
                maximum = maximum.plus(part[0]);
                earned = earned.plus(part[certain ? 1 : 2]);
            }
            if (maximum.isZero()) {
                return true;
            }
            figure = earned.dividedBy(maximum).times(100);
        } else {
            Interval whole = rubric.judge(given);
            figure = certain ? whole.low() : whole.high();
            asked = rubric.demerits() ? Quantity.of(rubric.nominal()).minus(asked) : asked;
        }
        return figure.compareTo(asked) >= (passed ? 1 : 0);
    }
}
