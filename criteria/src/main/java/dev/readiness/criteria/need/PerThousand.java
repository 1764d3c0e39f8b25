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
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Threshold;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Samples per thousand people are {@code target} or more on yearly average, or in each year. */
public record PerThousand(
        About about, Quantity target, Indicator batches, Indicator rapid, Indicator people, boolean everyYear)
        implements OfSeveral {
    static final Form FORM = Form.of(
            "perThousand",
            EnumSet.of(IndicatorKind.DERIVED),
            new PerThousand(About.BLANK, Quantity.ZERO, Indicator.BLANK, Indicator.BLANK, Indicator.BLANK, false));

    /** What it depends on where a rubric leaves it open. */
    private static final Set<String> OTHERS = Set.of("rapidTests", "samplesEachYear");

    @Override
    public PerThousand through(NeedFields fields) {
        About subject = fields.about(about);
        return new PerThousand(
                subject,
                fields.figure("atLeast", subject.indicator(), target),
                fields.indicator("batches", IndicatorKind.COUNT, batches),
                fields.indicator("rapid", IndicatorKind.COUNT, rapid),
                fields.indicator("people", IndicatorKind.COUNT, people),
                fields.maybeEveryYear(everyYear));
    }

    @Override
    public List<Object> facts(HandedIn given) {
        List<Object> facts = new ArrayList<>();
        for (int year : given.due(this)) {
            facts.add(year == Answer.NO_YEAR ? onAverage(given) : inYear(year, given));
        }
        return facts;
    }

    private PerThousandQuestion inYear(int year, HandedIn given) {
        YearSpan span = YearSpan.of(List.of(year));
        return question(given.asked(this, year), span, span, given);
    }

    /** Where no year is over, the average is that of the running one, and open like its figure. */
    private PerThousandQuestion onAverage(HandedIn given) {
        YearSpan span = given.averaged();
        int first = span.years().get(0);
        Asked asked = given.isOver(first)
                ? given.asked(this, Answer.NO_YEAR)
                : given.asked(this, first).ofNoYear();
        return question(asked, span, YearSpan.of(given.years()), given);
    }

    /** @param among the years in none of which there may be more rapid tests than samples */
    private PerThousandQuestion question(Asked asked, YearSpan span, YearSpan among, HandedIn given) {
        return new PerThousandQuestion(
                asked,
                given.settings().rapidTests(),
                span.figures(given.value(batches)),
                span.figures(given.value(rapid)),
                span.figures(given.value(people)),
                among.isAnyAbove(given.value(rapid), given.value(batches)));
    }

    @Override
    public boolean isYearly(Settings settings) {
        return everyYear && settings.samplesEachYear() == Policies.EachYear.EACH_YEAR;
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.atLeast", new Amount(indicator(), target)));
    }

    @Override
    public List<Example> examples(LocalDate day) {
        Quantity less = target.minus(Quantity.ONE.dividedBy(2));
        return List.of(new Example(true, amongThousand(target)), new Example(false, amongThousand(less)));
    }

    private Map<Indicator, Value> amongThousand(Quantity samples) {
        return Map.of(
                batches, new Value.Number(samples),
                rapid, new Value.Number(Quantity.ZERO),
                people, new Value.Number(Quantity.of(1000)));
    }

    @Override
    public List<Indicator> inputs() {
        return List.of(batches, rapid, people);
    }

    @Override
    public List<Threshold<?>> thresholds() {
        return List.of(Threshold.floor(
                indicator(), target, other -> new PerThousand(about, other, batches, rapid, people, everyYear)));
    }

    @Override
    public boolean isOverYears() {
        return true;
    }

    @Override
    public Set<String> assumptions() {
        return everyYear
                ? Set.of("population", "yearlyAverage", "samplesEachYear")
                : Set.of("population", "yearlyAverage");
    }

    @Override
    public boolean dependsOn(String assumption) {
        return OTHERS.contains(assumption) || assumptions().contains(assumption);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public List<Indicator> divisors() {
        return List.of(people);
    }
}
