package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import java.util.List;

/** The figure is above that of another indicator. */
public record Exceeds(int clause, int position, Indicator indicator, Indicator other) implements Requirement {
    static final Form FORM = Form.of("exceeds", Form.RATE, new Exceeds(0, 0, Indicator.BLANK, Indicator.BLANK));

    @Override
    public Exceeds through(NeedFields fields) {
        return new Exceeds(
                fields.clause(clause),
                fields.position(position),
                fields.subject(indicator),
                fields.indicator("than", IndicatorKind.RATE, other));
    }

    @Override
    public List<Indicator> inputs() {
        return List.of(indicator, other);
    }
}
