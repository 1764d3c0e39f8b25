package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import java.util.EnumSet;

/** The indicator is attested with yes. */
public record Attested(int clause, int position, Indicator indicator) implements Requirement {
    static final Form FORM =
            Form.of("attested", EnumSet.of(IndicatorKind.ATTESTED), new Attested(0, 0, Indicator.BLANK));

    @Override
    public Attested through(NeedFields fields) {
        return new Attested(fields.clause(clause), fields.position(position), fields.subject(indicator));
    }

    @Override
    public boolean isQuantified() {
        return false;
    }
}
