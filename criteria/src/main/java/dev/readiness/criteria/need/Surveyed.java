package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Points are converted by the result of a survey, which has to reach {@code threshold}. */
public record Surveyed(About about, Quantity threshold) implements OfFigure {
    static final Form FORM = Form.of(
            "survey", EnumSet.of(IndicatorKind.SCORE, IndicatorKind.RATE), new Surveyed(About.BLANK, Quantity.ZERO));

    @Override
    public Surveyed through(NeedFields fields) {
        About subject = fields.about(about);
        return new Surveyed(subject, fields.figure("atLeast", subject.indicator(), threshold));
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        return new Given(asked, amount, threshold, full(), given.settings().survey());
    }

    /** The best result that a survey can have: 100 %, or the top of its scale. */
    private Quantity full() {
        return indicator().kind() == IndicatorKind.RATE
                ? Quantity.ONE
                : indicator().max().orElse(Quantity.HUNDRED);
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.survey", new Amount(indicator(), threshold)));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return Example.around(indicator(), threshold, false);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.floor(indicator(), threshold, other -> new Surveyed(about, other)));
    }

    @Override
    public boolean convertsPoints() {
        return true;
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("survey");
    }

    /**
     * @param amount the survey's result, in the unit of the indicator
     * @param bound from where it counts, in the same unit
     * @param full the result that earns everything, in the same unit
     */
    public record Given(Asked asked, Quantity amount, Quantity bound, Quantity full, Policies.Survey conversion)
            implements Answer.Measured {
        /** The share of the full result that was reached. */
        public Quantity share() {
            return amount.dividedBy(full);
        }
    }
}
