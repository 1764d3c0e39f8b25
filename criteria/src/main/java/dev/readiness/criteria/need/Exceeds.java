package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figure is above that of another indicator. */
public record Exceeds(About about, Indicator other) implements OfSeveral {
    private static final Quantity HALF = Quantity.ONE.dividedBy(2);

    static final Form FORM = Form.of("exceeds", Form.RATE, new Exceeds(About.BLANK, Indicator.BLANK));

    @Override
    public Exceeds through(NeedFields fields) {
        return new Exceeds(fields.about(about), fields.indicator("than", IndicatorKind.RATE, other));
    }

    @Override
    public List<Object> facts(HandedIn given) {
        Asked asked = given.asked(this, Answer.NO_YEAR);
        Optional<Value> own = given.value(indicator());
        Optional<Value> others = given.value(other);
        if (own.isEmpty() || others.isEmpty()) {
            return List.of(new Answer.NoAnswer(asked));
        }
        Optional<Quantity> amount = own.get().figure();
        Optional<Quantity> bound = others.get().figure();
        return List.of(
                amount.isPresent() && bound.isPresent()
                        ? new Given(asked, amount.get(), bound.get())
                        : new Answer.NoneArose(asked, WhenNone.OPEN));
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.exceeds", other));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return List.of(new Example(true, beside(Quantity.ONE)), new Example(false, beside(HALF)));
    }

    /** {@code own} beside a half of the other; of an indicator that is held against itself only its own. */
    private Map<Indicator, Value> beside(Quantity own) {
        Map<Indicator, Value> both = new HashMap<>();
        both.put(other, Value.of(IndicatorKind.RATE, HALF));
        both.put(indicator(), Value.of(IndicatorKind.RATE, own));
        return both;
    }

    @Override
    public List<Indicator> inputs() {
        return List.of(indicator(), other);
    }

    /** @param bound the figure of the other indicator, which the amount has to be above */
    public record Given(Asked asked, Quantity amount, Quantity bound) implements Answer.Measured {
        @Override
        public Optional<Phrase> found() {
            Indicator indicator = requirement().indicator();
            Phrase bounded = Phrase.of("target.exceedsFigure", requirement(), new Amount(indicator, bound));
            return Optional.of(Phrase.of("found.value", new Amount(indicator, amount), bounded));
        }

        @Override
        public Optional<Phrase> remedy(Settings settings) {
            return Optional.of(
                    Phrase.of("todo.exceeds", requirement().indicator(), ((Exceeds) asked.requirement()).other()));
        }
    }
}
