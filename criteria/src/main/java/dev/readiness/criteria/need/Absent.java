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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** It did not happen within the look-back period. */
public record Absent(About about, Period within) implements OfOne {
    static final Form FORM = Form.of("noEvent", EnumSet.of(IndicatorKind.EVENTS), new Absent(About.BLANK, Period.ZERO));

    @Override
    public Absent through(NeedFields fields) {
        return new Absent(fields.about(about), fields.period("within", within));
    }

    @Override
    public Given answer(Asked asked, Value value, HandedIn given) {
        return new Given(asked, ((Value.Events) value).days(), given.back(within));
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.absent", within));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return List.of(
                Example.met(indicator(), new Value.Events(List.of())),
                Example.notMet(indicator(), new Value.Events(List.of(day))));
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.within(within, true, other -> new Absent(about, other)));
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("lookBack");
    }

    public record Given(Asked asked, List<LocalDate> days, Window window) implements Answer.Counted {
        /** An event can't be undone, but it leaves the look-back period some day. */
        @Override
        public Optional<Phrase> remedy(Settings settings) {
            return Optional.of(Phrase.of("todo.absent", requirement().indicator(), count(), free(settings)));
        }

        /** The first day on whose own look-back period none of the days lies. */
        private LocalDate free(Settings settings) {
            return window.free(days, ((Absent) asked.requirement()).within(), settings.lookBack());
        }

        @Override
        public Optional<LocalDate> freeFrom(Settings settings) {
            return count() == 0 ? Optional.empty() : Optional.of(free(settings));
        }

        @Override
        public boolean tellsDistance() {
            return false;
        }

        @Override
        public Quantity bound() {
            return Quantity.ZERO;
        }

        @Override
        public boolean isExcess() {
            return true;
        }
    }
}
