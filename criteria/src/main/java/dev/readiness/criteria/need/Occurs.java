package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Window;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** It happened {@code times} or more within the look-back period. */
public record Occurs(About about, int times, Period within) implements OfOne {
    static final Form FORM =
            Form.of("events", EnumSet.of(IndicatorKind.EVENTS), new Occurs(About.BLANK, 1, Period.ZERO));

    @Override
    public Occurs through(NeedFields fields) {
        return new Occurs(fields.about(about), fields.whole("atLeast", times), fields.period("within", within));
    }

    @Override
    public Given answer(Asked asked, Value value, HandedIn given) {
        return new Given(asked, ((Value.Events) value).days(), given.back(within), times);
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.occurs", within, times));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        Example often = Example.met(indicator(), new Value.Events(Collections.nCopies(times, day)));
        Example never = Example.notMet(indicator(), new Value.Events(List.of()));
        return times < 1 ? List.of(often) : List.of(often, never);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(
                Threshold.times(times, other -> new Occurs(about, other, within)),
                Threshold.within(within, false, other -> new Occurs(about, times, other)));
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("lookBack");
    }

    public record Given(Asked asked, List<LocalDate> days, Window window, int needed) implements Answer.Counted {
        @Override
        public Optional<Phrase> remedy(Settings settings) {
            return Optional.of(Phrase.of("todo.occurs", requirement().indicator(), needed - count()));
        }

        @Override
        public Quantity bound() {
            return Quantity.of(needed);
        }
    }
}
