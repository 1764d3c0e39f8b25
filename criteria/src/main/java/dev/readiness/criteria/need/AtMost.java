package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figure is {@code target} or less. */
public record AtMost(About about, Quantity target, boolean everyYear) implements OfFigure {
    static final Form RATE = form("rate", Form.RATE);
    static final Form AMOUNT = form("amount", Form.NUMBERS);

    private static Form form(String key, Set<IndicatorKind> kinds) {
        Requirement blank = new AtMost(About.BLANK, Quantity.ZERO, false);
        return new Form(key, kinds, "atMost", Optional.of(JudgedPlace.HIGHEST), blank);
    }

    @Override
    public AtMost through(NeedFields fields) {
        About subject = fields.about(about);
        return new AtMost(
                subject,
                fields.figure("atMost", subject.indicator(), target),
                fields.everyYear(subject.indicator(), everyYear));
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        return new Given(asked, amount, target);
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.atMost", new Amount(indicator(), target)));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return Example.around(indicator(), target, true);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.ceiling(indicator(), target, other -> new AtMost(about, other, everyYear)));
    }

    public record Given(Asked asked, Quantity amount, Quantity bound) implements Answer.Measured {
        @Override
        public boolean isExcess() {
            return true;
        }
    }
}
