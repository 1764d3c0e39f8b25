package dev.readiness.engine.plan;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
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
        this.submission = submission;
        this.scorecard = scorecard;
        this.reading = reading;
        this.levels = levels;
        this.scale = scale;
        this.end = end;
        this.criteria = criteria;
    }

    /**
     * Whether every way in which {@code rubric} gives points can be written as a scoring tree: deductions, groups of
     * needs, conditions, caps, grades, demerits, means, the least of shares and what is added or taken outside the maximum
     * can't be.
     */
    public static boolean knows(Rubric rubric) {
        return rubric.overall().isPlain()
                && rubric.dimensions().stream()
                        .allMatch(dimension -> dimension.counting().isPlain())
                && rubric.items().values().stream()
                        .allMatch(item -> item.role().counting().isPlain())
                && rubric.clauses().values().stream().allMatch(Translation::knows);
    }

    private static boolean knows(Clause clause) {
        return !clause.makeup().isGrouped()
                && clause.role().cap().isEmpty()
                && clause.requirements().stream().noneMatch(Requirement::deducts);
    }

    /** The whole, in points before they are rescaled; of a rubric with tiers its basic criteria, a point each. */
    public Node total() {
        List<Node> parts = new ArrayList<>();
        for (DimensionScore dimension : scorecard.dimensions()) {
            parts.add(dimension(dimension));
        }
        return new Node.Sum(parts);
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
                parts.add(item(item));
            } else if (item.applies() && mayCount(item)) {
                electives.add(item(item));
            }
        }
        dimension.choice().ifPresent(choice -> parts.add(new Node.TopK(choice.pick(), electives)));
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
        for (ClauseScore clause : score.clauses()) {
            if (clause.outcome() != Outcome.NOT_APPLICABLE || !clause.maximum().isZero()) {
                parts.add(clause(clause));
            }
        }
        int pick = score.item().pick().orElse(parts.size());
        return pick < parts.size() ? new Node.TopK(pick, parts) : new Node.Sum(parts);
    }

    /** Holds if all that applies is met. */
    private Node criterion(ItemScore score) {
        List<Node> parts = new ArrayList<>();
        for (ClauseScore clause : score.clauses()) {
            for (Judged judged :
                    clause.judged().stream().filter(Judged::applies).toList()) {
                parts.add(leaf(judged.requirement(), each -> holds(each) ? Quantity.ONE : Quantity.ZERO));
            }
        }
        return parts.isEmpty() ? new Node.Const(0) : new Node.Min(parts);
    }

    Node clause(ClauseScore score) {
        Quantity maximum = score.maximum();
        List<Judged> applying = score.judged().stream().filter(Judged::applies).toList();
        if (applying.isEmpty() || score.outcome() == Outcome.NOT_APPLICABLE) {
            return new Node.Const(scale.of(score.worth()));
        }
        boolean share = submission.settings().partialCredit() == Policies.PartialCredit.SHARE;
        Quantity whole = share ? maximum.dividedBy(applying.size()) : maximum;
        List<Node> parts = new ArrayList<>();
        for (Judged judged : applying) {
            parts.add(leaf(judged.requirement(), each -> (end == End.LOW ? each.low() : each.high()).times(whole)));
        }
        return share ? new Node.Sum(parts) : new Node.Min(parts);
    }

    private Node leaf(Requirement requirement, Function<Judged, Quantity> worth) {
        List<Long> each = new ArrayList<>();
        levels.apply(requirement).forEach(judged -> each.add(scale.of(worth.apply(judged))));
        int place = reading.applyAsInt(requirement);
        boolean differs = place >= 0 && !each.get(each.size() - 1).equals(each.get(0));
        return differs ? new Node.Leaf(place, each) : new Node.Const(each.get(0));
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
