package dev.readiness.engine.plan.translation;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns what makes a clause into a scoring tree: its points, and whether it holds. */
public final class ClauseTranslation {
    /** More than any points. */
    public static final long ENDLESS = 1L << 56;

    private final Leaves leaves;
    private final Scale scale;
    private final Policies.PartialCredit credit;
    private final Translation.End end;

    /** Makes the leaf of what is judged. */
    interface Leaves {
        /** @param worth what it is worth by how it stands */
        Node of(Judged judged, Function<Judged, Long> worth);
    }

    ClauseTranslation(Leaves leaves, Scale scale, Policies.PartialCredit credit, Translation.End end) {
        this.leaves = leaves;
        this.scale = scale;
        this.credit = credit;
        this.end = end;
    }

    /** The same for points that count {@code times} as much. */
    ClauseTranslation by(Quantity times) {
        return new ClauseTranslation(leaves, scale.by(times), credit, end);
    }

    Node leaf(Judged judged, Function<Judged, Quantity> worth) {
        return leaves.of(judged, each -> scale.of(worth.apply(each)));
    }

    /** Whether there is more to {@code clause} than needs that all have to hold. */
    public static boolean isInvolved(Clause clause) {
        return clause.makeup().isGrouped() || clause.requirements().stream().anyMatch(Requirement::deducts);
    }

    /** Its points. */
    Node points(ClauseScore score) {
        return points(score, score.maximum());
    }

    /** @param maximum what it is worth when fully met */
    Node points(ClauseScore score, Quantity maximum) {
        List<Judged> judged = score.judged();
        boolean applies = judged.stream().anyMatch(Judged::applies);
        if (!applies || score.outcome() == Outcome.NOT_APPLICABLE) {
            return new Node.Const(scale.of(score.worth()));
        }
        Makeup makeup = score.clause().makeup();
        List<Node> all = new ArrayList<>(List.of(needs(makeup.needs(), judged, maximum)));
        for (Judged each : judged) {
            if (each.requirement().deducts() && each.applies()) {
                all.add(leaf(each, one -> share(one).minus(Quantity.ONE).times(maximum)));
            }
        }
        Node body = all.size() == 1 ? all.get(0) : new Node.Sum(all);
        if (all.size() > 1 && makeup.beyond() == Makeup.Beyond.CLAUSE) {
            body = new Node.Clamp(body, 0, ENDLESS);
        }
        return makeup.when().isPresent() ? when(makeup.when().get(), body, judged, maximum) : body;
    }

    private Node when(Makeup.Condition when, Node body, List<Judged> judged, Quantity maximum) {
        long full = scale.of(maximum);
        long other = when.otherwise() == Makeup.Otherwise.ZERO ? 0 : full;
        long open = when.otherwise() == Makeup.Otherwise.LEAVE && end == Translation.End.LOW ? 0 : other;
        return end == Translation.End.LOW
                ? new Node.When(state(when.part(), judged), body, other, -ENDLESS, open)
                : new Node.When(state(when.part(), judged), body, other, open, ENDLESS);
    }

    private Node needs(List<Part> parts, List<Judged> judged, Quantity maximum) {
        List<Part> applying = applying(parts, judged);
        if (applying.isEmpty()) {
            return new Node.Const(scale.of(maximum));
        }
        boolean mean = credit == Policies.PartialCredit.SHARE;
        Quantity whole = mean ? maximum.dividedBy(applying.size()) : maximum;
        List<Node> nodes =
                applying.stream().map(part -> points(part, judged, whole)).toList();
        return mean ? new Node.Sum(nodes) : new Node.Min(nodes);
    }

    private Node points(Part part, List<Judged> judged, Quantity maximum) {
        if (part instanceof Part.Need need) {
            return leaf(judged.get(need.position() - 1), each -> share(each).times(maximum));
        }
        if (part instanceof Part.Ladder ladder) {
            return ladder(ladder, judged, maximum);
        }
        if (part instanceof Part.Portions portions) {
            return portions(portions, judged, maximum);
        }
        if (part instanceof Part.When when) {
            long other = when.full() ? scale.of(maximum) : 0;
            Node then = points(when.then(), judged, maximum);
            return end == Translation.End.LOW
                    ? new Node.When(state(when.condition(), judged), then, other, -ENDLESS, other)
                    : new Node.When(state(when.condition(), judged), then, other, other, ENDLESS);
        }
        Part.Choice choice = (Part.Choice) part;
        if (choice.parts().isEmpty()) {
            return new Node.Const(scale.of(maximum));
        }
        List<Part> applying = applying(choice.parts(), judged);
        return ranked(
                choice,
                applying.stream().map(each -> points(each, judged, maximum)).toList());
    }

    /** A rung of which nothing applies asks for nothing: it holds with those below it. */
    private Node ladder(Part.Ladder ladder, List<Judged> judged, Quantity maximum) {
        List<Node> rungs = new ArrayList<>();
        List<Long> worths = new ArrayList<>(List.of(0L));
        for (Part.Rung rung : ladder.rungs()) {
            rungs.add(applies(rung.needs(), judged) ? state(rung.needs(), judged) : new Node.Const(Node.When.HOLDS));
            worths.add(scale.of(rung.earns().times(maximum)));
        }
        return new Node.Climb(rungs, end == Translation.End.LOW ? Node.When.HOLDS : Node.When.OPEN, worths);
    }

    /** Never more than {@code maximum}, though the portions may come to more. */
    private Node portions(Part.Portions all, List<Judged> judged, Quantity maximum) {
        List<Part.Portion> applying = all.portions().stream()
                .filter(portion -> applies(portion.needs(), judged))
                .toList();
        Quantity points = applying.stream().map(Part.Portion::points).reduce(Quantity.ZERO, Quantity::plus);
        Quantity most = points.min(all.most());
        List<Node> nodes = new ArrayList<>();
        for (Part.Portion portion : applying) {
            nodes.add(points(
                    portion.needs(), judged, portion.points().times(maximum).dividedBy(most)));
        }
        Node sum = new Node.Sum(nodes);
        return points.equals(most) ? sum : new Node.Clamp(sum, 0, scale.of(maximum));
    }

    /** Met is what all portions are, or what is worth everything for certain. */
    private Node state(Part.Portions all, List<Judged> judged) {
        List<Node> states = all.portions().stream()
                .map(Part.Portion::needs)
                .filter(needs -> applies(needs, judged))
                .map(needs -> state(needs, judged))
                .toList();
        Node every = new Node.Min(states);
        if (all.sum().compareTo(all.most()) <= 0) {
            return every;
        }
        long full = scale.of(Quantity.ONE);
        Node low =
                new ClauseTranslation(leaves, scale, credit, Translation.End.LOW).portions(all, judged, Quantity.ONE);
        Node high =
                new ClauseTranslation(leaves, scale, credit, Translation.End.HIGH).portions(all, judged, Quantity.ONE);
        return new Node.Ranked(
                1,
                List.of(
                        every,
                        new Node.Step(low, full, Node.When.HOLDS, Node.When.FAILS),
                        new Node.Step(high, full, Node.When.OPEN, Node.When.FAILS)));
    }

    private static Node ranked(Part.Choice choice, List<Node> parts) {
        int least = choice.isAll() ? parts.size() : Math.min(choice.least(), parts.size());
        return least == parts.size() ? new Node.Min(parts) : new Node.Ranked(least, parts);
    }

    private Quantity share(Judged judged) {
        return end == Translation.End.LOW ? judged.low() : judged.high();
    }

    private static List<Part> applying(List<Part> parts, List<Judged> judged) {
        return parts.stream().filter(part -> applies(part, judged)).toList();
    }

    private static boolean applies(Part part, List<Judged> judged) {
        if (part instanceof Part.Need need) {
            return judged.get(need.position() - 1).applies();
        }
        if (part instanceof Part.Ladder ladder) {
            return ladder.rungs().stream().anyMatch(rung -> applies(rung.needs(), judged));
        }
        if (part instanceof Part.Portions portions) {
            return portions.portions().stream().anyMatch(portion -> applies(portion.needs(), judged));
        }
        return !(part instanceof Part.Choice choice)
                || choice.parts().isEmpty()
                || choice.parts().stream().anyMatch(each -> applies(each, judged));
    }

    /** Whether all of {@code clause} is met, as a condition is written: what does not apply is. */
    Node state(Clause clause, List<Judged> judged) {
        Makeup makeup = clause.makeup();
        List<Node> all = new ArrayList<>();
        applying(makeup.needs(), judged).forEach(part -> all.add(state(part, judged)));
        for (Judged each : judged) {
            if (each.requirement().deducts() && each.applies()) {
                all.add(state(each));
            }
        }
        Node body = all.isEmpty() ? new Node.Const(Node.When.HOLDS) : new Node.Min(all);
        if (makeup.when().isEmpty()) {
            return body;
        }
        Node condition = state(makeup.when().get().part(), judged);
        return switch (makeup.when().get().otherwise()) {
            case FULL -> new Node.When(condition, body, Node.When.HOLDS, Node.When.OPEN, Node.When.HOLDS);
            case ZERO -> new Node.When(condition, body, Node.When.FAILS, Node.When.FAILS, Node.When.OPEN);
            case LEAVE -> new Node.When(condition, body, Node.When.HOLDS, Node.When.OPEN, Node.When.OPEN);
        };
    }

    private Node state(Part part, List<Judged> judged) {
        if (!applies(part, judged)) {
            return new Node.Const(Node.When.FAILS); // what does not apply is no condition that holds
        }
        if (part instanceof Part.Need need) {
            return state(judged.get(need.position() - 1));
        }
        if (part instanceof Part.When when) {
            Node condition = state(when.condition(), judged);
            Node then = state(when.then(), judged);
            return when.full()
                    ? new Node.When(condition, then, Node.When.HOLDS, Node.When.OPEN, Node.When.HOLDS)
                    : new Node.When(condition, then, Node.When.FAILS, Node.When.FAILS, Node.When.OPEN);
        }
        if (part instanceof Part.Ladder ladder) {
            return new Node.Min(ladder.rungs().stream()
                    .map(Part.Rung::needs)
                    .filter(needs -> applies(needs, judged))
                    .map(needs -> state(needs, judged))
                    .toList());
        }
        if (part instanceof Part.Portions portions) {
            return state(portions, judged);
        }
        Part.Choice choice = (Part.Choice) part;
        if (choice.parts().isEmpty()) {
            return new Node.Const(Node.When.HOLDS);
        }
        return ranked(
                choice,
                applying(choice.parts(), judged).stream()
                        .map(each -> state(each, judged))
                        .toList());
    }

    private Node state(Judged judged) {
        return leaves.of(judged, each -> switch (each.outcome()) {
            case MET, NOT_SELECTED -> Node.When.HOLDS;
            case NOT_MET, NOT_APPLICABLE -> Node.When.FAILS;
            case MISSING, PENDING, ERROR -> Node.When.OPEN;
        });
    }
}
