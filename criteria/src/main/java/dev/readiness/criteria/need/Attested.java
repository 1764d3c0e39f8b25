package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
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

/** The indicator is attested with yes. */
public record Attested(About about, boolean everyYear) implements OfOne {
    static final Form FORM = Form.of("attested", EnumSet.of(IndicatorKind.ATTESTED), new Attested(About.BLANK, false));

    @Override
    public Attested through(NeedFields fields) {
        About subject = fields.about(about);
        return new Attested(subject, fields.everyYear(subject.indicator(), everyYear));
    }

    @Override
    public Given answer(Asked asked, Value value, HandedIn given) {
        return new Given(asked, ((Value.Attestation) value).yes());
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.yes"));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return List.of(
                Example.met(indicator(), new Value.Attestation(true)),
                Example.notMet(indicator(), new Value.Attestation(false)));
    }

    @Override
    public boolean isQuantified() {
        return false;
    }

    public record Given(Asked asked, boolean yes) implements Answer {
        @Override
        public Optional<Phrase> value() {
            return Optional.of(Phrase.of(yes ? "value.yes" : "value.no"));
        }
    }
}
