package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Threshold;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** It happened {@code times} or more within the look-back period. */
public record Occurs(int clause, int position, Indicator indicator, int times, Period within) implements Requirement {
    static final Form FORM =
            Form.of("events", EnumSet.of(IndicatorKind.EVENTS), new Occurs(0, 0, Indicator.BLANK, 1, Period.ZERO));

    @Override
    public Occurs through(NeedFields fields) {
        return new Occurs(
                fields.clause(clause),
                fields.position(position),
                fields.subject(indicator),
                fields.whole("atLeast", times),
                fields.period("within", within));
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(
                Threshold.times(times, other -> new Occurs(clause, position, indicator, other, within)),
                Threshold.within(within, false, other -> new Occurs(clause, position, indicator, times, other)));
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("lookBack");
    }
}
