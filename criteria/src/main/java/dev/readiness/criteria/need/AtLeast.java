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

/**
 * The figure is {@code target} or more.
 *
 * @param aim what the source would rather see; it decides nothing
 */
public record AtLeast(About about, Quantity target, Optional<Quantity> aim, boolean everyYear) implements OfFigure {
    static final Form RATE = form("rate", Form.RATE);
    static final Form AMOUNT = form("amount", Form.NUMBERS);

    private static Form form(String key, Set<IndicatorKind> kinds) {
        Requirement blank = new AtLeast(About.BLANK, Quantity.ZERO, Optional.empty(), false);
        return new Form(key, kinds, "atLeast", Optional.of(JudgedPlace.LOWEST), blank);
    }

    @Override
    public AtLeast through(NeedFields fields) {
        About subject = fields.about(about);
        return new AtLeast(
                subject,
                fields.figure("atLeast", subject.indicator(), target),
                fields.maybeFigure("aim", subject.indicator(), aim),
                fields.everyYear(subject.indicator(), everyYear));
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        return new Given(asked, amount, target);
    }

    @Override
    public List<Phrase> bound() {
        Phrase floor = Phrase.of("target.atLeast", new Amount(indicator(), target));
        return aim.map(wished -> List.of(floor, Phrase.of("target.aim", new Amount(indicator(), wished))))
                .orElse(List.of(floor));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return Example.around(indicator(), target, false);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.floor(indicator(), target, this::with));
    }

    /** An aim that is no longer beyond the target is none. */
    private AtLeast with(Quantity other) {
        return new AtLeast(about, other, aim.filter(wished -> wished.compareTo(other) > 0), everyYear);
    }

    public record Given(Asked asked, Quantity amount, Quantity bound) implements Answer.Measured {}
}
