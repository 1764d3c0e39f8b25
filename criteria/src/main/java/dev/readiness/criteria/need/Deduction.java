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
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points are taken off for each occurrence, or for each step by which the figure is on the wrong side of a line.
 *
 * @param every the length of a step
 * @param points what a step takes
 * @param atMost what all steps take at most
 * @param step whether a step counts as soon as it has begun; an assumption where the rubric does not say
 * @param worth the points of the clause
 * @param goesOn whether it may take more than the clause has
 */
public record Deduction(
        About about,
        Manner manner,
        Quantity line,
        Quantity every,
        Quantity points,
        Optional<Quantity> atMost,
        Optional<Policies.DeductionStep> step,
        Quantity worth,
        boolean goesOn)
        implements OfFigure {
    /** What is counted. */
    public enum Manner {
        EACH,
        ABOVE,
        BELOW;

        String key() {
            return FieldList.word(this);
        }
    }

    /** More steps than any deduction has: so many are not rounded. */
    private static final Quantity COUNTLESS = Quantity.of(1_000_000_000);

    static final Form EACH = form("each", EnumSet.of(IndicatorKind.COUNT), Manner.EACH);
    static final Form RATE_BELOW = form("rate", Form.RATE, Manner.BELOW);
    static final Form RATE_ABOVE = form("rate", Form.RATE, Manner.ABOVE);
    static final Form AMOUNT_BELOW = form("amount", Form.NUMBERS, Manner.BELOW);
    static final Form AMOUNT_ABOVE = form("amount", Form.NUMBERS, Manner.ABOVE);

    private static Form form(String key, Set<IndicatorKind> kinds, Manner manner) {
        Deduction blank = new Deduction(
                About.BLANK,
                manner,
                Quantity.ZERO,
                Quantity.ONE,
                Quantity.ZERO,
                Optional.empty(),
                Optional.empty(),
                Quantity.ONE,
                false);
        return new Form(key, kinds, manner == Manner.EACH ? "" : manner.key(), Optional.empty(), blank);
    }

    @Override
    public Deduction through(NeedFields fields) {
        About subject = fields.about(about);
        boolean each = manner == Manner.EACH;
        return new Deduction(
                subject,
                manner,
                each ? line : fields.figure(manner.key(), subject.indicator(), line),
                each ? every : fields.figure("every", subject.indicator(), every),
                fields.points("points", points),
                fields.maybePoints("atMost", atMost),
                each ? step : fields.maybeWord("step", Policies.DeductionStep.values(), step),
                fields.worth(worth),
                fields.goesOn(goesOn));
    }

    @Override
    public String variant() {
        return manner.key();
    }

    @Override
    public boolean deducts() {
        return true;
    }

    @Override
    public Given held(Asked asked, Quantity amount, HandedIn given) {
        Policies.DeductionStep counting = step.orElse(given.settings().deductionStep());
        return new Given(asked, amount, line, taken(amount, counting), share(taken(amount, counting)), isExcess());
    }

    private boolean isExcess() {
        return manner != Manner.BELOW;
    }

    /** The points that {@code amount} takes. */
    private Quantity taken(Quantity amount, Policies.DeductionStep counting) {
        Quantity wrong = isExcess() ? amount.minus(line) : line.minus(amount);
        if (wrong.compareTo(Quantity.ZERO) <= 0 || every.compareTo(Quantity.ZERO) <= 0) {
            return Quantity.ZERO;
        }
        return capped(steps(wrong.dividedBy(every), counting).times(points));
    }

    private static Quantity steps(Quantity exact, Policies.DeductionStep counting) {
        if (exact.isWhole() || exact.compareTo(COUNTLESS) > 0) {
            return exact;
        }
        int whole = exact.floor();
        return Quantity.of(counting == Policies.DeductionStep.FULL ? whole : whole + 1L);
    }

    private Quantity capped(Quantity all) {
        Quantity capped = atMost.map(all::min).orElse(all);
        return goesOn ? capped : capped.min(worth);
    }

    private Quantity share(Quantity taken) {
        return worth.isZero() ? Quantity.ONE : Quantity.ONE.minus(taken.dividedBy(worth));
    }

    /** What it can take at most; empty where nothing bounds that. */
    private Optional<Quantity> greatestLoss() {
        Optional<Quantity> farthest =
                Scale.of(indicator()).worst(isExcess()).map(end -> taken(end, Policies.DeductionStep.BEGUN));
        return atMost.map(this::capped)
                .map(cap -> farthest.map(cap::min).orElse(cap))
                .or(() -> farthest)
                .or(() -> goesOn ? Optional.empty() : Optional.of(worth));
    }

    @Override
    public boolean isBounded() {
        return greatestLoss().isPresent();
    }

    @Override
    public Quantity worst() {
        return share(greatestLoss().orElse(worth));
    }

    @Override
    public List<Quantity> lines() {
        Quantity next = isExcess() ? line.plus(every) : line.minus(every);
        return next.isNegative() ? List.of(line) : List.of(line, next);
    }

    @Override
    public List<Phrase> bound() {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(
                manner == Manner.EACH
                        ? Phrase.of("target.deductEach", points.shown())
                        : Phrase.of(
                                isExcess() ? "target.deductAbove" : "target.deductBelow",
                                new Amount(indicator(), line),
                                new Amount(indicator(), every),
                                points.shown()));
        step.ifPresent(counting -> phrases.add(Phrase.of("target.deductStep." + counting.name())));
        atMost.ifPresent(cap -> phrases.add(Phrase.of("target.deductAtMost", cap.shown())));
        return phrases;
    }

    @Override
    public List<Example> examples(LocalDate day) {
        Quantity wrong = isExcess() ? line.plus(every) : line.minus(every);
        return Example.figures(indicator(), line, wrong);
    }

    @Override
    public Set<String> assumptions() {
        boolean whole = indicator().kind() == IndicatorKind.COUNT && line.isWhole() && every.equals(Quantity.ONE);
        return step.isPresent() || manner == Manner.EACH || whole
                ? Set.of()
                : Set.of(Policies.DeductionStep.BEGUN.key());
    }

    @Override
    public boolean dependsOn(String assumption) {
        return assumption.equals(Policies.DeductionStep.BEGUN.key());
    }

    /**
     * @param bound the line
     * @param taken the points that are taken off
     * @param share what is left of the clause's points, below 0 where more is taken than they are
     * @param excess whether too much is wrong, and not too little
     */
    public record Given(Asked asked, Quantity amount, Quantity bound, Quantity taken, Quantity share, boolean excess)
            implements Answer.Graded {
        @Override
        public boolean isReached() {
            return taken.isZero();
        }

        @Override
        public boolean isExcess() {
            return excess;
        }

        @Override
        public boolean dependsOn(String assumption) {
            Requirement asks = requirement();
            return asks.assumptions().contains(assumption) && !amount.equals(bound);
        }

        @Override
        public Optional<Phrase> found() {
            return Optional.of(Phrase.of(
                    isReached() ? "found.notDeducted" : "found.deducted",
                    new Amount(requirement().indicator(), amount),
                    requirement(),
                    taken.shown()));
        }

        /** What has happened can't be undone. */
        @Override
        public Optional<Phrase> remedy(Settings settings) {
            boolean each = ((Deduction) asked.requirement()).manner() == Manner.EACH;
            return each
                    ? Optional.of(Phrase.of("todo.deducted", requirement().indicator(), taken.shown()))
                    : Optional.empty();
        }
    }
}
