package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.plan.translation.Scale;
import dev.readiness.engine.plan.translation.Translation;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds why one assessment has another figure than the other. What figures are judged by is changed first, one thing after
 * the other, each time assessed once more; what is left is allotted to the readings. All of it adds up exactly.
 */
final class Causes {
    private final Assessor assessor;
    private final Assessment after;

    Causes(Assessor assessor, Assessment after) {
        this.assessor = assessor;
        this.after = after;
    }

    /** All causes, and how those that are readings were found. */
    record Found(List<Cause> causes, Difference.Manner manner) {}

    Found from(Assessment before) {
        List<Cause> causes = new ArrayList<>();
        Submission target = after.submission();
        Assessment standing = before;
        for (Cause.Frame frame : Cause.Frame.values()) {
            Submission next = frame == Cause.Frame.NOTHING_AROSE
                    ? arisen(standing.submission())
                    : framed(standing.submission(), target, frame);
            Assessment then = assessor.assess(next, before.tasks(), List.of());
            boolean told = frame == Cause.Frame.NOTHING_AROSE
                    ? !next.readings().equals(standing.submission().readings())
                    : isChanged(standing.submission(), target, frame);
            if (told) {
                Interval was = standing.scorecard().interval();
                Interval is = then.scorecard().interval();
                causes.add(new Cause.OfFrame(
                        frame, is.low().minus(was.low()), is.high().minus(was.high())));
            }
            standing = then;
        }
        Optional<List<Cause>> allotted = allotted(standing);
        causes.addAll(allotted.isPresent() ? allotted.get() : inOrder(standing));
        return new Found(causes, allotted.isPresent() ? Difference.Manner.ALLOTTED : Difference.Manner.IN_ORDER);
    }

    private static boolean isChanged(Submission from, Submission to, Cause.Frame frame) {
        return switch (frame) {
            case AS_OF -> !from.asOf().equals(to.asOf());
            case ASSUMPTIONS -> !from.settings().equals(to.settings());
            case NOT_APPLICABLE ->
                !from.exemptions().keySet().equals(to.exemptions().keySet())
                        || !from.exemptIndicators()
                                .keySet()
                                .equals(to.exemptIndicators().keySet());
            case NOTHING_AROSE -> false; // what was filled in says
            case ELECTIVES -> !from.electives().equals(to.electives());
        };
    }

    private static Submission framed(Submission from, Submission to, Cause.Frame frame) {
        boolean day = frame == Cause.Frame.AS_OF;
        boolean exempt = frame == Cause.Frame.NOT_APPLICABLE;
        return new Submission(
                day ? to.rubric() : from.rubric(),
                from.region(),
                day ? to.asOf() : from.asOf(),
                from.asOfAssumed(),
                from.target(),
                from.targetGrade(),
                exempt ? to.exemptions() : from.exemptions(),
                exempt ? to.exemptIndicators() : from.exemptIndicators(),
                frame == Cause.Frame.ELECTIVES ? to.electives() : from.electives(),
                from.readings(),
                from.blanks(),
                frame == Cause.Frame.ASSUMPTIONS ? to.settings() : from.settings(),
                from.tasks(),
                from.note(),
                from.insertion(),
                from.input());
    }

    /** The same with the new readings of whatever applies on one side only. */
    private Submission arisen(Submission from) {
        Map<Requirement, Judged> was = judged(from);
        Map<Requirement, Judged> now = judged(after.submission());
        Map<String, Reading> readings = new LinkedHashMap<>(from.readings());
        now.forEach((requirement, judged) -> {
            Judged then = was.get(requirement);
            if (then != null && then.applies() != judged.applies()) {
                for (Indicator input : requirement.inputs()) {
                    after.submission()
                            .reading(input)
                            .ifPresentOrElse(
                                    reading -> readings.put(input.id(), reading), () -> readings.remove(input.id()));
                }
            }
        });
        return from.with(readings);
    }

    /** Each reading in turn, in the order of the rubric, assessed each time: for ways of giving points beyond a tree. */
    private List<Cause> inOrder(Assessment framed) {
        Submission target = after.submission();
        Map<Indicator, Set<Integer>> changed = changed(judged(framed.submission()), judged(target));
        Map<String, Reading> readings = new LinkedHashMap<>(framed.submission().readings());
        List<Cause> causes = new ArrayList<>();
        Interval was = framed.scorecard().interval();
        for (Map.Entry<Indicator, Set<Integer>> each : changed.entrySet()) {
            Indicator indicator = each.getKey();
            target.reading(indicator)
                    .ifPresentOrElse(
                            reading -> readings.put(indicator.id(), reading), () -> readings.remove(indicator.id()));
            boolean last = causes.size() == changed.size() - 1;
            Interval is = last
                    ? after.scorecard().interval()
                    : assessor.assess(framed.submission().with(readings), framed.tasks(), List.of())
                            .scorecard()
                            .interval();
            causes.add(new Cause.OfReading(
                    indicator,
                    List.copyOf(each.getValue()),
                    is.low().minus(was.low()),
                    is.high().minus(was.high()),
                    alone(each.getValue(), is.low().minus(was.low()), is.high().minus(was.high()))));
            was = is;
        }
        return causes;
    }

    private static List<Cause.Share> alone(Set<Integer> clauses, Quantity low, Quantity high) {
        return clauses.size() == 1 ? List.of(new Cause.Share(clauses.iterator().next(), low, high)) : List.of();
    }

    /** What was filled in that something is judged by otherwise, with the clauses that ask for it. */
    private Map<Indicator, Set<Integer>> changed(Map<Requirement, Judged> was, Map<Requirement, Judged> now) {
        Map<Indicator, Set<Integer>> changed = new LinkedHashMap<>();
        for (Clause clause : after.submission().rubric().clauses().values()) {
            for (Requirement requirement : clause.requirements()) {
                Judged then = was.get(requirement);
                if (then != null && !isSame(then, Objects.requireNonNull(now.get(requirement)))) {
                    requirement
                            .inputs()
                            .forEach(input -> changed.computeIfAbsent(input, key -> new TreeSet<>())
                                    .add(clause.number()));
                }
            }
        }
        return changed;
    }

    /** A reading in a clause that asks for it. */
    private record Spot(Indicator indicator, int clause) {}

    /** By own change and Shapley values; empty where no tree tells both figures, or where that takes too long. */
    private Optional<List<Cause>> allotted(Assessment framed) {
        Map<Requirement, Judged> was = judged(framed.submission());
        Map<Requirement, Judged> now = judged(after.submission());
        Map<Spot, Integer> places = new LinkedHashMap<>();
        for (Clause clause : after.submission().rubric().clauses().values()) {
            for (Requirement requirement : clause.requirements()) {
                Judged then = was.get(requirement);
                if (then != null && !isSame(then, Objects.requireNonNull(now.get(requirement)))) {
                    places.putIfAbsent(spot(requirement), places.size());
                }
            }
        }
        try {
            Optional<Map<Integer, Quantity>> low = allot(framed, was, now, places, Translation.End.LOW);
            Optional<Map<Integer, Quantity>> high = allot(framed, was, now, places, Translation.End.HIGH);
            return low.isPresent() && high.isPresent()
                    ? Optional.of(causes(places, low.get(), high.get()))
                    : Optional.empty();
        } catch (Coalitions.TooMany e) {
            return Optional.empty();
        }
    }

    private static Spot spot(Requirement requirement) {
        return new Spot(requirement.indicator(), requirement.clause());
    }

    private static List<Cause> causes(
            Map<Spot, Integer> places, Map<Integer, Quantity> low, Map<Integer, Quantity> high) {
        Map<Indicator, List<Cause.Share>> shares = new LinkedHashMap<>();
        places.forEach((spot, place) -> shares.computeIfAbsent(spot.indicator(), key -> new ArrayList<>())
                .add(new Cause.Share(
                        spot.clause(),
                        low.getOrDefault(place, Quantity.ZERO),
                        high.getOrDefault(place, Quantity.ZERO))));
        List<Cause> causes = new ArrayList<>();
        shares.forEach((indicator, its) -> causes.add(new Cause.OfReading(
                indicator,
                its.stream().map(Cause.Share::clause).toList(),
                its.stream().map(Cause.Share::low).reduce(Quantity.ZERO, Quantity::plus),
                its.stream().map(Cause.Share::high).reduce(Quantity.ZERO, Quantity::plus),
                its)));
        return causes;
    }

    private static boolean isSame(Judged was, Judged now) {
        return was.outcome() == now.outcome()
                && was.low().equals(now.low())
                && was.high().equals(now.high());
    }

    /** Empty where the tree does not come to the figures, as where it hangs on a reading what counts at all. */
    private Optional<Map<Integer, Quantity>> allot(
            Assessment framed,
            Map<Requirement, Judged> was,
            Map<Requirement, Judged> now,
            Map<Spot, Integer> places,
            Translation.End end) {
        Scale scale = new Scale();
        Translation translation = new Translation(
                framed.submission(),
                framed.scorecard(),
                requirement -> places.getOrDefault(spot(requirement), -1),
                requirement -> List.of(was.get(requirement), now.get(requirement)),
                scale,
                end,
                Translation.Criteria.ALL);
        translation.capped(framed); // looks at all numbers first
        scale.freeze();
        Node tree = translation.capped(framed);
        int[] levels = new int[places.size()];
        boolean tells = figure(translation, scale, tree, levels).equals(end(framed, end));
        Arrays.fill(levels, 1);
        tells &= figure(translation, scale, tree, levels).equals(end(after, end));
        if (!tells) {
            return Optional.empty();
        }
        Map<Integer, Quantity> amounts = Allotment.of(tree, places.size());
        Quantity nothing = translation.figure(Quantity.ZERO);
        amounts.replaceAll((place, parts) ->
                translation.figure(parts.times(scale.points(1))).minus(nothing));
        return Optional.of(amounts);
    }

    private static Quantity figure(Translation translation, Scale scale, Node tree, int... levels) {
        return translation.figure(scale.points(tree.worth(levels)));
    }

    private static Quantity end(Assessment assessment, Translation.End end) {
        Interval interval = assessment.scorecard().interval();
        return end == Translation.End.LOW ? interval.low() : interval.high();
    }

    private Map<Requirement, Judged> judged(Submission submission) {
        Judgements judgements = assessor.judge().judge(submission);
        Map<Requirement, Judged> all = new IdentityHashMap<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            judgements.of(clause).forEach(each -> all.put(each.requirement(), each));
        }
        return all;
    }
}
