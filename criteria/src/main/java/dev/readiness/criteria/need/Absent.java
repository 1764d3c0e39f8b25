package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** It did not happen within the look-back period. */
public record Absent(int clause, int position, Indicator indicator, Period within) implements Requirement {
    static final Form FORM =
            Form.of("noEvent", EnumSet.of(IndicatorKind.EVENTS), new Absent(0, 0, Indicator.BLANK, Period.ZERO));

    @Override
    public Absent through(NeedFields fields) {
        return new Absent(
                fields.clause(clause),
                fields.position(position),
                fields.subject(indicator),
                fields.period("within", within));
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.absent", within));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return List.of(
                Example.met(indicator, new Value.Events(List.of())),
                Example.notMet(indicator, new Value.Events(List.of(day))));
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.within(within, true, other -> new Absent(clause, position, indicator, other)));
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("lookBack");
    }
}
