package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Band;
import dev.readiness.criteria.rubric.Boundary;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The best band that the figure reaches earns its share of the points.
 *
 * @param bands the best first
 * @param boundary where a figure that equals a bound does not reach it
 * @param levels how many levels there are, where these are the bands: each earns the like more than the one below
 */
public record Bands(
        About about, List<Band> bands, Optional<Boundary> boundary, Optional<Integer> levels, boolean everyYear)
        implements OfFigure {
    private static final Quantity HALF = Quantity.ONE.dividedBy(2);
    private static final String MARK = "bands";
    static final Form RATE = form("rate", Form.RATE);
    static final Form AMOUNT = form("amount", Form.NUMBERS);
    static final Form LEVEL = Form.of(
            "level",
            EnumSet.of(IndicatorKind.COUNT),
            new Bands(About.BLANK, List.of(), Optional.empty(), Optional.of(1), false));

    public Bands {
        bands = List.copyOf(bands);
    }

    private static Form form(String key, Set<IndicatorKind> kinds) {
        Bands blank = new Bands(About.BLANK, List.of(), Optional.empty(), Optional.empty(), false);
        return new Form(key, kinds, MARK, Optional.empty(), blank);
    }

    @Override
    public Bands through(NeedFields fields) {
        About subject = fields.about(about);
        if (levels.isPresent()) {
            int of = fields.whole("of", levels.get());
            return new Bands(
                    subject, steps(of), boundary, Optional.of(of), fields.everyYear(subject.indicator(), everyYear));
        }
        return new Bands(
                subject,
                fields.bands(MARK, subject.indicator(), bands),
                fields.maybeWord("boundary", Boundary.values(), boundary),
                levels,
                fields.everyYear(subject.indicator(), everyYear));
    }

    private static List<Band> steps(int of) {
        List<Band> steps = new ArrayList<>();
        for (int level = of; level > 0; level--) {
            steps.add(new Band(Quantity.of(level), Quantity.of(level).dividedBy(of)));
        }
        return steps;
    }

    @Override
    public String variant() {
        return levels.isPresent() ? "level" : "";
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        return new Given(asked, amount, share(amount), next(amount).bound(), isLowerBetter());
    }

    @Override
    public List<Quantity> lines() {
        return bands.stream().map(Band::bound).toList();
    }

    /** Whether less is better: the bounds rise as what they earn falls, or everything has to lie below them. */
    private boolean isLowerBetter() {
        return boundary.filter(Boundary.BELOW::equals).isPresent()
                || boundary.isEmpty()
                        && bands.size() > 1
                        && bands.get(0).bound().compareTo(bands.get(1).bound()) < 0;
    }

    /** Whether each band is harder to reach than the next one and earns more. */
    public boolean isInOrder() {
        for (int i = 1; i < bands.size(); i++) {
            Band better = bands.get(i - 1);
            Band worse = bands.get(i);
            if (isReached(better.bound(), worse.bound()) || better.earns().compareTo(worse.earns()) <= 0) {
                return false;
            }
        }
        return !bands.get(0).earns().isZero();
    }

    private boolean isReached(Quantity bound, Quantity amount) {
        int side = isLowerBetter() ? bound.compareTo(amount) : amount.compareTo(bound);
        return boundary.isPresent() ? side > 0 : side >= 0;
    }

    private Quantity share(Quantity amount) {
        Quantity share = Quantity.ZERO;
        for (Band band : bands) {
            if (isReached(band.bound(), amount)) {
                share = share.max(band.earns());
            }
        }
        return share;
    }

    /** The band to reach next; the best where it is reached. */
    private Band next(Quantity amount) {
        Band next = bands.get(0);
        for (Band band : bands) {
            if (isReached(band.bound(), amount)) {
                return next;
            }
            next = band;
        }
        return next;
    }

    @Override
    public Quantity best() {
        return bands.stream().map(Band::earns).reduce(Quantity.ZERO, Quantity::max);
    }

    /** What the worst figure earns that its scale has. */
    @Override
    public Quantity worst() {
        return Scale.of(indicator()).worst(isLowerBetter()).map(this::share).orElse(Quantity.ZERO);
    }

    @Override
    public List<Phrase> bound() {
        String side = boundary.isPresent()
                ? isLowerBetter() ? "target.below" : "target.above"
                : isLowerBetter() ? "target.atMost" : "target.atLeast";
        List<Phrase> phrases = new ArrayList<>();
        for (Band band : bands) {
            phrases.add(Phrase.of(
                    phrases.isEmpty() ? "target.band" : "target.nextBand",
                    Phrase.of(side, new Amount(indicator(), band.bound())),
                    band.earns().shownAsPercent()));
        }
        return phrases;
    }

    @Override
    public List<Example> examples(LocalDate day) {
        Quantity top = bands.get(0).bound();
        Quantity worse = isLowerBetter() ? top.plus(HALF) : top.minus(HALF);
        Quantity better = isLowerBetter() ? top.minus(HALF) : top.plus(HALF);
        return Example.figures(indicator(), boundary.isPresent() ? better : top, worse);
    }

    /**
     * @param share what its band earns, 0 below the lowest
     * @param bound that of the next better band
     * @param lowerBetter whether less is better
     */
    public record Given(Asked asked, Quantity amount, Quantity share, Quantity bound, boolean lowerBetter)
            implements Answer.Graded {
        /** Whether no band is better. */
        @Override
        public boolean isReached() {
            return share.equals(requirement().best());
        }

        @Override
        public boolean isExcess() {
            return lowerBetter;
        }
    }
}
