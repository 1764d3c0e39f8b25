package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Policies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the findings of a clause, or of a part of it, come to. Each end is folded by itself: whatever is open may turn
 * out anywhere between them.
 *
 * @param outcome the same in one word
 * @param low the share of the points that is certain
 * @param high the share that is still possible
 */
public record Whole(Outcome outcome, Quantity low, Quantity high) {
    private static final Whole MET = new Whole(Outcome.MET, Quantity.ONE, Quantity.ONE);
    private static final Whole NOT_MET = new Whole(Outcome.NOT_MET, Quantity.ZERO, Quantity.ZERO);
    /** What does not apply: neither earned nor lost. */
    static final Whole LEFT = new Whole(Outcome.NOT_APPLICABLE, Quantity.ONE, Quantity.ONE);

    /**
     * {@return what {@code clause} comes to}
     *
     * @param clause the clause
     * @param judged all requirements of {@code clause}, in order
     * @param credit what a clause earns of which only some requirements are met
     */
    public static Whole of(Clause clause, List<Judged> judged, Policies.PartialCredit credit) {
        Objects.requireNonNull(credit, "credit");
        Makeup makeup = clause.makeup();
        Whole body = unconditional(clause, judged, credit);
        return makeup.when().isPresent() ? when(makeup.when().get(), body, judged) : body;
    }

    /**
     * {@return the same as if there were no condition for {@code clause} to count}
     *
     * @param clause the clause
     * @param judged all requirements of the clause, in order
     * @param credit what a clause earns of which only some requirements are met
     */
    public static Whole unconditional(Clause clause, List<Judged> judged, Policies.PartialCredit credit) {
        Objects.requireNonNull(credit, "credit");
        return deducted(needed(clause, judged, credit), judged, clause.makeup().beyond() == Makeup.Beyond.CLAUSE);
    }

    /**
     * {@return what {@code clause} needs, before anything is taken off}
     *
     * @param clause the clause
     * @param judged all requirements of the clause, in order
     * @param credit what a clause earns of which only some requirements are met
     */
    public static Whole needed(Clause clause, List<Judged> judged, Policies.PartialCredit credit) {
        Objects.requireNonNull(credit, "credit");
        return needs(clause.makeup().needs(), judged, credit);
    }

    /**
     * {@return what {@code part} of a clause comes to, of which all requirements are {@code judged}}
     *
     * @param part a part of what a clause needs
     * @param judged all requirements of the clause, in order
     */
    public static Whole of(Part part, List<Judged> judged) {
        return part(part, judged);
    }

    /**
     * {@return whether it is open that {@code clause} counts at all, and it leaves the score if it does not}
     *
     * @param clause the clause
     * @param judged all requirements of the clause, in order; none where it does not apply
     */
    public static boolean mayLeave(Clause clause, List<Judged> judged) {
        Objects.requireNonNull(clause, "clause");
        return !judged.isEmpty()
                && clause.makeup()
                        .when()
                        .filter(when -> when.otherwise() == Makeup.Otherwise.LEAVE && isOpen(part(when.part(), judged)))
                        .isPresent();
    }

    private static Whole needs(List<Part> parts, List<Judged> judged, Policies.PartialCredit credit) {
        List<Whole> all = applying(parts, judged);
        if (all.isEmpty()) {
            return parts.isEmpty() ? MET : LEFT;
        }
        Whole least = best(all.size(), all);
        if (credit == Policies.PartialCredit.NONE) {
            return least;
        }
        return new Whole(least.outcome, mean(all, Whole::low), mean(all, Whole::high));
    }

    private static Quantity mean(List<Whole> all, Function<Whole, Quantity> share) {
        Quantity sum = Quantity.ZERO;
        for (Whole each : all) {
            sum = sum.plus(share.apply(each));
        }
        return sum.dividedBy(all.size());
    }

    private static Whole deducted(Whole needs, List<Judged> judged, boolean stops) {
        Outcome outcome = needs.outcome;
        Quantity low = needs.low;
        Quantity high = needs.high;
        for (Judged each : judged) {
            if (each.requirement().deducts() && each.applies()) {
                outcome = Judged.worse(outcome, each.outcome());
                low = low.minus(Quantity.ONE).plus(each.low());
                high = high.minus(Quantity.ONE).plus(each.high());
            }
        }
        if (stops && low.isNegative()) {
            return new Whole(outcome, Quantity.ZERO, high.max(Quantity.ZERO));
        }
        return low == needs.low && high == needs.high && outcome == needs.outcome
                ? needs
                : new Whole(outcome, low, high);
    }

    /** While it is open whether the condition holds, the ends are those of both branches. */
    private static Whole when(Makeup.Condition when, Whole body, List<Judged> judged) {
        Whole condition = part(when.part(), judged);
        Whole other = switch (when.otherwise()) {
            case LEAVE -> LEFT;
            case FULL -> MET;
            case ZERO -> NOT_MET;
        };
        Whole either = either(condition, body, other);
        return when.otherwise() == Makeup.Otherwise.LEAVE && isOpen(condition)
                ? new Whole(condition.outcome, either.low.min(Quantity.ZERO), either.high.max(Quantity.ONE))
                : either;
    }

    private static boolean isOpen(Whole condition) {
        return condition.outcome == Outcome.MISSING
                || condition.outcome == Outcome.PENDING
                || condition.outcome == Outcome.ERROR;
    }

    private static Whole either(Whole condition, Whole then, Whole otherwise) {
        if (!isOpen(condition)) {
            return condition.outcome == Outcome.MET ? then : otherwise;
        }
        Outcome outcome = then.outcome == otherwise.outcome ? then.outcome : condition.outcome;
        return new Whole(outcome, then.low.min(otherwise.low), then.high.max(otherwise.high));
    }

    private static Whole part(Part part, List<Judged> judged) {
        if (part instanceof Part.Choice choice) {
            List<Whole> all = applying(choice.parts(), judged);
            if (choice.parts().isEmpty()) {
                return MET;
            }
            return all.isEmpty() ? LEFT : best(choice.isAll() ? all.size() : Math.min(choice.least(), all.size()), all);
        }
        if (part instanceof Part.Ladder ladder) {
            return ladder(ladder, judged);
        }
        if (part instanceof Part.Portions portions) {
            return portions(portions, judged);
        }
        if (part instanceof Part.When when) {
            Whole other = when.full() ? MET : NOT_MET;
            return either(part(when.condition(), judged), part(when.then(), judged), other);
        }
        return of(judged.get(((Part.Need) part).position() - 1));
    }

    private static Whole of(Judged need) {
        Outcome outcome = need.outcome();
        Quantity low = need.low();
        return outcome == Outcome.MET && low.equals(Quantity.ONE) ? MET : new Whole(outcome, low, need.high());
    }

    /** A rung of which nothing applies asks for nothing: it holds with those below it. */
    private static Whole ladder(Part.Ladder ladder, List<Judged> judged) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        boolean holds = true;
        boolean mayHold = true;
        for (Part.Rung rung : ladder.rungs()) {
            Outcome its = part(rung.needs(), judged).outcome;
            outcome = Judged.worse(outcome, its);
            holds &= its == Outcome.MET || its == Outcome.NOT_APPLICABLE;
            mayHold &= its != Outcome.NOT_MET;
            low = holds ? rung.earns() : low;
            high = mayHold ? rung.earns() : high;
        }
        return outcome == Outcome.NOT_APPLICABLE ? LEFT : new Whole(outcome, low, high);
    }

    /**
     * The points of a portion of which nothing applies are shared out among the others. Where portions come to more than
     * the points, what some lack others may make up for.
     */
    private static Whole portions(Part.Portions all, List<Judged> judged) {
        Outcome worst = Outcome.NOT_APPLICABLE;
        Quantity points = Quantity.ZERO;
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        for (Part.Portion portion : all.portions()) {
            Whole whole = part(portion.needs(), judged);
            if (whole.outcome != Outcome.NOT_APPLICABLE) {
                worst = Judged.worse(worst, whole.outcome);
                points = points.plus(portion.points());
                low = low.plus(portion.points().times(whole.low));
                high = high.plus(portion.points().times(whole.high));
            }
        }
        if (worst == Outcome.NOT_APPLICABLE) {
            return LEFT;
        }
        Quantity most = points.min(all.most());
        boolean mayFill = high.compareTo(most) >= 0;
        Outcome outcome = worst == Outcome.NOT_MET && mayFill ? open(judged) : worst;
        return new Whole(
                low.compareTo(most) >= 0 ? Outcome.MET : outcome,
                low.dividedBy(most).min(Quantity.ONE),
                high.dividedBy(most).min(Quantity.ONE));
    }

    /** Why it is open what {@code judged} come to. */
    private static Outcome open(List<Judged> judged) {
        Outcome open = Outcome.NOT_APPLICABLE;
        for (Judged each : judged) {
            Whole need = of(each);
            open = isOpen(need) && !each.requirement().deducts() ? Judged.worse(open, need.outcome) : open;
        }
        return open;
    }

    private static List<Whole> applying(List<Part> parts, List<Judged> judged) {
        List<Whole> all = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Whole whole = part(part, judged);
            if (whole.outcome != Outcome.NOT_APPLICABLE) {
                all.add(whole);
            }
        }
        return all;
    }

    /** What {@code all} come to of which {@code least} have to hold: the one in that place, the best first. */
    private static Whole best(int least, List<Whole> all) {
        if (least == all.size()) {
            return worst(all);
        }
        return new Whole(
                at(least, all, Whole::outcome, Comparator.comparing(Judged::gravity)),
                at(least, all, Whole::low, Comparator.reverseOrder()),
                at(least, all, Whole::high, Comparator.reverseOrder()));
    }

    /** All have to hold, as nearly always. */
    private static Whole worst(List<Whole> all) {
        Whole worst = all.get(0);
        for (Whole each : all) {
            if (each != worst && each != MET) {
                worst = worst == MET
                        ? each
                        : new Whole(
                                Judged.worse(worst.outcome, each.outcome),
                                worst.low.min(each.low),
                                worst.high.min(each.high));
            }
        }
        return worst;
    }

    private static <T> T at(int least, List<Whole> all, Function<Whole, T> value, Comparator<T> bestFirst) {
        List<T> values = new ArrayList<>(all.size());
        for (Whole each : all) {
            values.add(value.apply(each));
        }
        values.sort(bestFirst);
        return values.get(least - 1);
    }
}
