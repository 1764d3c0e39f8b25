package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Points are taken off where something is not there.
 *
 * @param points what that takes; all of the clause's where it is empty
 * @param worth the points of the clause
 */
public record Lacking(About about, Optional<Quantity> points, Quantity worth) implements OfOne {
    static final Form FORM = Form.of(
            "lacking", EnumSet.of(IndicatorKind.ATTESTED), new Lacking(About.BLANK, Optional.empty(), Quantity.ONE));

    @Override
    public Lacking through(NeedFields fields) {
        return new Lacking(fields.about(about), fields.pointsOrAll("points", points), fields.worth(worth));
    }

    @Override
    public boolean deducts() {
        return true;
    }

    @Override
    public Given answer(Asked asked, Value value, HandedIn given) {
        return new Given(asked, ((Value.Attestation) value).yes(), worst());
    }

    @Override
    public Quantity worst() {
        return points.filter(taken -> !worth.isZero())
                .map(taken -> Quantity.ONE.minus(taken.dividedBy(worth)))
                .orElse(Quantity.ZERO);
    }

    @Override
    public boolean isQuantified() {
        return false;
    }

    @Override
    public List<Phrase> bound() {
        return List.of(
                points.map(taken -> Phrase.of("target.lacking", taken.shown())).orElse(Phrase.of("target.lackingAll")));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return List.of(
                Example.met(indicator(), new Value.Attestation(true)),
                Example.notMet(indicator(), new Value.Attestation(false)));
    }

    /** @param share what is left of the clause's points where it lacks */
    public record Given(Asked asked, boolean yes, Quantity share) implements Answer {
        @Override
        public Optional<Phrase> value() {
            return Optional.of(Phrase.of(yes ? "value.yes" : "value.no"));
        }
    }
}
