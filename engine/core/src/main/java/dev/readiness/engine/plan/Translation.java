package dev.readiness.engine.plan;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Turns a scorecard into a scoring tree: the one place that knows how each mechanism of a rubric is written there. */
public final class Translation {
    private final Submission submission;
    private final Scorecard scorecard;
    private final ToIntFunction<Requirement> reading;
    private final Function<Requirement, List<Judged>> levels;
    private final Scale scale;
    private final End end;
    private final Criteria criteria;
    private final Constraints constraints;
    private final ClauseTranslation clauses;

    /** Which end of the interval is translated. */
    public enum End {
        /** What is certain. */
        LOW,
        /** What is still possible. */
        HIGH
    }

    /** Of a rubric with tiers, which criteria count. */
    public enum Criteria {
        /** The basic ones, as a share of them: what a target asks for. */
        BASIC,
        /** Those of every tier, one each: what a scorecard counts. */
        ALL
    }

    /**
     * @param reading the place of the reading that raises a requirement; -1 if nothing does
     * @param levels how a requirement stands, and how with its reading at each level
     */
    public Translation(
            Submission submission,
            Scorecard scorecard,
            ToIntFunction<Requirement> reading,
            Function<Requirement, List<Judged>> levels,
            Scale scale,
            End end,
            Criteria criteria) {
        this(submission, scorecard, reading, levels, scale, end, criteria, Constraints.NONE);
    }

    /** The same where {@code constraints} have to hold. */
    Translation(
            Submission submission,
            Scorecard scorecard,
            ToIntFunction<Requirement> reading,
            Function<Requirement, List<Judged>> levels,
            Scale scale,
            End end,
            Criteria criteria,
            Constraints constraints) {
        this.submission = submission;
        this.scorecard = scorecard;
        this.reading = reading;
        this.levels = levels;
        this.scale = scale;
        this.end = end;
        this.criteria = criteria;
        this.constraints = constraints;
        this.clauses = new ClauseTranslation(
                new OfReadings(), scale, submission.settings().partialCredit(), end);
    }

    /** Whether points only add up, are chosen among, or are the least of several. */
    public static boolean isPlain(Rubric rubric) {
        return rubric.overall().isPlain()
                && Unplannable.addsUp(rubric)
                && rubric.clauses().values().stream()
                        .allMatch(clause -> !ClauseTranslation.isInvolved(clause)
                                && clause.role().cap().isEmpty());
    }

    /** The whole, in points before they are rescaled; of a rubric with tiers its basic criteria, a point each. */
    public Node total() {
        List<Node> parts = new ArrayList<>();
        for (DimensionScore dimension : scorecard.dimensions()) {
            parts.add(constraints.on(dimension, dimension(dimension)));
        }
        Node sum = new Node.Sum(parts);
        return deducts() ? new Node.Clamp(sum, 0, ClauseTranslation.ENDLESS) : sum;
    }

    private boolean deducts() {
        return submission.rubric().clauses().values().stream()
                .anyMatch(clause -> clause.requirements().stream().anyMatch(Requirement::deducts));
    }

    Node dimension(DimensionScore score) {
        Dimension dimension = score.dimension();
        List<Node> parts = new ArrayList<>();
        List<Node> electives = new ArrayList<>();
        for (ItemScore item : score.items()) {
            if (isTiered() && !counts(item)) {
                continue;
            }
            if (!item.item().elective() || dimension.choice().isEmpty()) {
                parts.add(constraints.on(item, item(item)));
            } else if (item.applies() && mayCount(item)) {
                electives.add(constraints.on(item, item(item)));
            } else if (item.applies() && constraints != Constraints.NONE) { // counts for nothing, and may be asked for
                parts.add(new Node.TopK(0, List.of(constraints.on(item, item(item)))));
            }
        }
        dimension
                .choice()
                .ifPresent(choice -> parts.add(constraints.onChoice(score, new Node.TopK(choice.pick(), electives))));
        return new Node.Sum(parts);
    }

    private boolean counts(ItemScore item) {
        return item.item()
                .tier()
                .filter(tier -> criteria == Criteria.ALL || tier == Tier.BASIC)
                .isPresent();
    }

    private boolean mayCount(ItemScore item) {
        Optional<List<Integer>> declared = submission.electives();
        return declared.isEmpty() || declared.get().contains(item.item().number());
    }

    Node item(ItemScore score) {
        if (isTiered()) {
            return criterion(score);
        }
        List<Node> parts = new ArrayList<>();
        List<Node> plain = new ArrayList<>();
        for (ClauseScore clause : score.clauses()) {
            if (clause.outcome() != Outcome.NOT_APPLICABLE || !clause.maximum().isZero()) {
                plain.add(clauses.points(clause));
                parts.add(constraints.on(clause, plain.get(plain.size() - 1)));
            }
        }
        int pick = score.item().pick().orElse(parts.size());
        Node sum = pick < parts.size() ? new Node.TopK(pick, parts) : new Node.Sum(parts);
        return stops(score) ? new Node.Clamp(sum, 0, ClauseTranslation.ENDLESS) : beyond(score, parts, plain, sum);
    }

    /** Whether deductions take something of the item, and nothing of what is beyond it. */
    private static boolean stops(ItemScore score) {
        return score.clauses().stream().anyMatch(clause -> goes(clause, Makeup.Beyond.ITEM))
                && score.clauses().stream().noneMatch(clause -> goes(clause, Makeup.Beyond.TOTAL));
    }

    private static boolean goes(ClauseScore clause, Makeup.Beyond beyond) {
        return clause.clause().makeup().beyond() == beyond;
    }
    /** What deductions leave of the item, and apart from it what some of them take off the total. */
    private static Node beyond(ItemScore score, List<Node> parts, List<Node> plain, Node sum) {
        if (score.clauses().stream().noneMatch(clause -> goes(clause, Makeup.Beyond.TOTAL))) {
            return sum;
        }
        List<Node> own = new ArrayList<>();
        List<Node> apart = new ArrayList<>();
        int place = 0;
        for (ClauseScore clause : score.clauses()) {
            if (clause.outcome() == Outcome.NOT_APPLICABLE && clause.maximum().isZero()) {
                continue;
            }
            Node part = parts.get(place);
            boolean total = goes(clause, Makeup.Beyond.TOTAL);
            own.add(total ? new Node.Clamp(part, 0, ClauseTranslation.ENDLESS) : part);
            if (total) { // without what has to hold, which would count twice
                apart.add(new Node.Clamp(plain.get(place), -ClauseTranslation.ENDLESS, 0));
            }
            place++;
        }
        apart.add(new Node.Clamp(new Node.Sum(own), 0, ClauseTranslation.ENDLESS));
        return new Node.Sum(apart);
    }

    /** Holds if all that applies is met. */
    private Node criterion(ItemScore score) {
        List<Node> parts = new ArrayList<>();
        for (ClauseScore clause : score.clauses()) {
            if (ClauseTranslation.isInvolved(clause.clause())) {
                parts.add(new Node.Step(state(clause.clause(), clause.judged()), holding(), scale.of(Quantity.ONE), 0));
                continue;
            }
            for (Judged judged :
                    clause.judged().stream().filter(Judged::applies).toList()) {
                parts.add(leaf(judged.requirement(), each -> holds(each) ? Quantity.ONE : Quantity.ZERO));
            }
        }
        return parts.isEmpty() ? new Node.Const(0) : new Node.Min(parts);
    }

    private long holding() {
        return end == End.LOW ? Node.When.HOLDS : Node.When.OPEN;
    }

    /** Whether all of {@code clause} is met, as a condition is written. */
    Node state(Clause clause, List<Judged> judged) {
        return clauses.state(clause, judged);
    }

    private Node leaf(Requirement requirement, Function<Judged, Quantity> worth) {
        return leafOf(requirement, judged -> scale.of(worth.apply(judged)));
    }

    private Node leafOf(Requirement requirement, Function<Judged, Long> worth) {
        List<Long> each = levels.apply(requirement).stream().map(worth).toList();
        int place = reading.applyAsInt(requirement);
        boolean differs = place >= 0 && !each.get(each.size() - 1).equals(each.get(0));
        return differs ? new Node.Leaf(place, each) : new Node.Const(each.get(0));
    }

    /** Leaves of the readings. */
    private final class OfReadings implements ClauseTranslation.Leaves {
        @Override
        public Node points(Judged judged, Function<Judged, Quantity> worth) {
            return leaf(judged.requirement(), worth);
        }

        @Override
        public Node state(Judged judged, Function<Judged, Long> worth) {
            return leafOf(judged.requirement(), worth);
        }
    }

    private boolean holds(Judged judged) {
        return end == End.LOW ? judged.outcome() == Outcome.MET : judged.outcome() != Outcome.NOT_MET;
    }

    private boolean isTiered() {
        return submission.rubric().identity().model() == Model.CONFORMITY;
    }

    /** What the whole has to be worth for {@code target}, the user's line, to be reached. */
    Quantity needed(Quantity target) {
        if (isTiered()) {
            int total = scorecard.tiers().stream()
                    .filter(tier -> tier.tier() == Tier.BASIC)
                    .mapToInt(tier -> tier.total())
                    .sum();
            return target.times(total);
        }
        Policies.NotApplicable mode = submission.settings().notApplicable();
        boolean rescales = mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
        return rescales && !scorecard.nominalMaximum().isZero()
                ? target.times(scorecard.applicableMaximum()).dividedBy(scorecard.nominalMaximum())
                : target;
    }

    /** Whether nothing applies that the figure could be worked out from. */
    boolean isWorthless() {
        return !isTiered() && needed(Quantity.ONE).isZero();
    }

    /** The figure that {@code worth} of the whole comes to; of a rubric with tiers the share of its basic criteria. */
    public Quantity figure(Quantity worth) {
        if (isTiered() && criteria == Criteria.ALL) {
            return worth;
        }
        if (isTiered()) {
            Quantity all = needed(Quantity.ONE);
            return all.isZero() ? Quantity.ONE : worth.dividedBy(all);
        }
        Quantity all = needed(scorecard.nominalMaximum());
        if (all.equals(scorecard.nominalMaximum())) {
            return worth;
        }
        return all.isZero() ? Quantity.ZERO : worth.dividedBy(all).times(scorecard.nominalMaximum());
    }
}
