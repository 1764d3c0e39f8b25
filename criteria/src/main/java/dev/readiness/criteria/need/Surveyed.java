package dev.readiness.criteria.need;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Points are converted by the result of a survey, which has to reach {@code threshold}. */
public record Surveyed(int clause, int position, Indicator indicator, Quantity threshold) implements Requirement {
    static final Form FORM = Form.of(
            "survey",
            EnumSet.of(IndicatorKind.SCORE, IndicatorKind.RATE),
            new Surveyed(0, 0, Indicator.BLANK, Quantity.ZERO));

    @Override
    public Surveyed through(NeedFields fields) {
        int number = fields.clause(clause);
        int place = fields.position(position);
        Indicator subject = fields.subject(indicator);
        return new Surveyed(number, place, subject, fields.figure("atLeast", subject, threshold));
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.survey", new Amount(indicator, threshold)));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return Example.around(indicator, threshold, false);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(
                Threshold.floor(indicator, threshold, other -> new Surveyed(clause, position, indicator, other)));
    }

    @Override
    public boolean convertsPoints() {
        return true;
    }

    @Override
    public Set<String> assumptions() {
        return Set.of("survey");
    }
}
