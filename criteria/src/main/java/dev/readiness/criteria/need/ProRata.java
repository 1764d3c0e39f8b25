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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figure earns points in proportion: nothing at {@code from}, everything at {@code to}, which may lie below it, and
 * nothing short of {@code floor}.
 *
 * @param from 0 where it is left out
 * @param to the top of the indicator's scale where it is left out
 * @param floor the line that has to be reached
 */
public record ProRata(
        About about, Optional<Quantity> from, Optional<Quantity> to, Optional<Quantity> floor, boolean everyYear)
        implements OfFigure {
    private static final String MARK = "earns";
    static final Form RATE = form("rate", Form.RATE);
    static final Form AMOUNT = form("amount", Form.NUMBERS);

    private static Form form(String key, Set<IndicatorKind> kinds) {
        ProRata blank = new ProRata(About.BLANK, Optional.empty(), Optional.empty(), Optional.empty(), false);
        return new Form(key, kinds, MARK, Optional.empty(), blank);
    }

    @Override
    public ProRata through(NeedFields fields) {
        About subject = fields.about(about);
        fields.word(MARK, "pro-rata");
        Optional<Quantity> start = fields.maybeFigure("from", subject.indicator(), from);
        Optional<Quantity> end = fields.maybeFigure("to", subject.indicator(), to);
        return new ProRata(
                subject,
                start,
                end,
                fields.maybeFigure("floor", subject.indicator(), floor),
                fields.everyYear(subject.indicator(), everyYear));
    }

    private Quantity start() {
        return from.orElse(Quantity.ZERO);
    }

    /** The top of the scale; 100 where there is none, which lint does not let pass. */
    private Quantity end() {
        return to.or(() -> Scale.of(indicator()).greatest()).orElse(Quantity.HUNDRED);
    }

    /** Whether its ends differ and are known, and its floor lies between them. */
    public boolean isSound() {
        boolean known = to.isPresent() || Scale.of(indicator()).greatest().isPresent();
        return known
                && !start().equals(end())
                && line().equals(line().max(start().min(end())).min(start().max(end())));
    }

    private boolean isLowerBetter() {
        return end().compareTo(start()) < 0;
    }

    /** The line that has to be reached for it to be met. */
    private Quantity line() {
        return floor.orElse(end());
    }

    private Quantity share(Quantity amount) {
        Quantity length = end().minus(start());
        return length.isZero()
                ? Quantity.ZERO
                : amount.minus(start()).dividedBy(length).max(Quantity.ZERO).min(Quantity.ONE);
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        return new Given(
                asked,
                amount,
                line(),
                share(amount),
                isLowerBetter(),
                floor.isPresent(),
                given.settings().survey());
    }

    /** Where nobody was asked, there is nothing to convert points by. */
    @Override
    public boolean takesNone() {
        return false;
    }

    /** Below a floor nothing is earned. */
    @Override
    public Quantity worst() {
        return floor.isPresent()
                ? Quantity.ZERO
                : Scale.of(indicator()).worst(isLowerBetter()).map(this::share).orElse(Quantity.ZERO);
    }

    /** A floor may earn everything as it is reached. */
    @Override
    public Quantity best() {
        if (floor.isPresent()) {
            return Quantity.ONE;
        }
        Optional<Quantity> top = isLowerBetter()
                ? Scale.of(indicator()).least()
                : Scale.of(indicator()).greatest();
        return top.map(this::share).orElse(Quantity.ONE);
    }

    @Override
    public List<Phrase> bound() {
        List<Phrase> phrases = new ArrayList<>();
        floor.ifPresent(line -> phrases.add(Phrase.of(
                isLowerBetter() ? "target.proRataCeiling" : "target.proRataFloor", new Amount(indicator(), line))));
        phrases.add(Phrase.of("target.proRata", new Amount(indicator(), start()), new Amount(indicator(), end())));
        return phrases;
    }

    @Override
    public List<Example> examples(LocalDate day) {
        return Example.around(indicator(), line(), isLowerBetter());
    }

    @Override
    public List<Quantity> lines() {
        Scale scale = Scale.of(indicator());
        return Stream.concat(floor.stream(), Stream.of(start(), end()))
                .distinct()
                .filter(line -> floor.filter(line::equals).isPresent() || scale.isInside(line))
                .toList();
    }

    @Override
    public List<Threshold<?>> thresholds() {
        if (floor.isEmpty()) {
            return List.of();
        }
        Quantity line = floor.get();
        return List.of(
                isLowerBetter()
                        ? Threshold.ceiling(indicator(), line, this::with)
                        : Threshold.floor(indicator(), line, this::with));
    }

    private ProRata with(Quantity other) {
        return new ProRata(about, from, to, Optional.of(other), everyYear);
    }

    /** Only where a rubric leaves the formula open does it declare that. */
    @Override
    public boolean dependsOn(String assumption) {
        return assumption.equals("survey");
    }

    /**
     * @param bound the line, in the unit of the indicator
     * @param part how far the amount is on the way from nothing to everything, 0 to 1
     * @param floored whether the line is a floor, short of which nothing is earned
     */
    public record Given(
            Asked asked,
            Quantity amount,
            Quantity bound,
            Quantity part,
            boolean lowerBetter,
            boolean floored,
            Policies.Survey conversion)
            implements Answer.Graded {
        @Override
        public Quantity share() {
            if (!floored || conversion == Policies.Survey.THROUGHOUT) {
                return part;
            }
            if (!isReached()) {
                return Quantity.ZERO;
            }
            return conversion == Policies.Survey.FULL ? Quantity.ONE : part;
        }

        @Override
        public boolean isReached() {
            return lowerBetter ? amount.compareTo(bound) <= 0 : amount.compareTo(bound) >= 0;
        }

        @Override
        public boolean dependsOn(String assumption) {
            return floored && requirement().dependsOn(assumption);
        }

        @Override
        public boolean isExcess() {
            return lowerBetter;
        }
    }
}
