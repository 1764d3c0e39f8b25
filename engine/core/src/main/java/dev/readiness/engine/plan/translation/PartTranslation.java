package dev.readiness.engine.plan.translation;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns dimensions and items into scoring trees. */
final class PartTranslation {
    private final Submission submission;
    private final Translation.Criteria criteria;
    private final ClauseTranslation clauses;
    private final Constraints constraints;
    private final Scale scale;
    private final Translation.End end;

    PartTranslation(
            Submission submission,
            Translation.Criteria criteria,
            ClauseTranslation clauses,
            Constraints constraints,
            Scale scale,
            Translation.End end) {
        this.submission = submission;
        this.criteria = criteria;
        this.clauses = clauses;
        this.constraints = constraints;
        this.scale = scale;
        this.end = end;
    }

    /** @param times how much its points count */
    Node dimension(DimensionScore score, Quantity times) {
        Dimension dimension = score.dimension();
        if (dimension.choice().isPresent()) {
            return withChoice(score, times);
        }
        List<FoldTranslation.Part> parts = new ArrayList<>();
        for (ItemScore item : score.items()) {
            if (item.item().extra().isEmpty() && counts(item)) {
                parts.add(new FoldTranslation.Part(
                        item.item().role().counting(),
                        item.applicableMaximum(),
                        item.item().points(),
                        factor -> constraints.on(item, item(item, factor))));
            }
        }
        return new FoldTranslation(dimension.counting().fold(), dimension.points(), rescales(), scale).of(parts, times);
    }

    private boolean rescales() {
        Policies.NotApplicable mode = submission.settings().notApplicable();
        return mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
    }

    private Node withChoice(DimensionScore score, Quantity times) {
        List<Node> parts = new ArrayList<>();
        List<Node> electives = new ArrayList<>();
        for (ItemScore item : score.items()) {
            if (item.item().extra().isPresent() || !counts(item)) {
                continue;
            }
            if (!item.item().elective()) {
                parts.add(constraints.on(item, item(item, times)));
            } else if (item.applies() && mayCount(item)) {
                electives.add(constraints.on(item, item(item, times)));
            } else if (item.applies() && constraints != Constraints.NONE) { // counts for nothing, and may be asked for
                parts.add(new Node.TopK(0, List.of(constraints.on(item, item(item, times)))));
            }
        }
        int pick = score.dimension().choice().orElseThrow().pick();
        parts.add(constraints.onChoice(score, new Node.TopK(pick, electives)));
        return new Node.Sum(parts);
    }

    private boolean counts(ItemScore item) {
        return !isTiered()
                || item.item()
                        .tier()
                        .filter(tier -> criteria == Translation.Criteria.ALL || tier == Tier.BASIC)
                        .isPresent();
    }

    private boolean isTiered() {
        return submission.rubric().identity().model() == Model.CONFORMITY;
    }

    private boolean mayCount(ItemScore item) {
        Optional<List<Integer>> declared = submission.electives();
        return declared.isEmpty() || declared.get().contains(item.item().number());
    }

    /** What stands outside the maximum, item by item. */
    List<Node> outside(DimensionScore score, Quantity times) {
        List<Node> all = new ArrayList<>();
        for (ItemScore item : score.items()) {
            item.item().extra().ifPresent(extra -> all.add(outside(item, extra, times)));
        }
        return all;
    }

    private Node outside(ItemScore score, Extra extra, Quantity times) {
        List<Node> parts = new ArrayList<>();
        for (ClauseScore clause : score.clauses()) {
            if (clause.outcome() == Outcome.NOT_APPLICABLE) {
                continue;
            }
            Quantity points = ClauseScore.points(score.item(), clause.clause(), submission.settings());
            parts.add(clauses.by(times).points(clause, points));
            if (!extra.adds()) {
                parts.add(new Node.Const(scale.by(times).of(Quantity.ZERO.minus(points))));
            }
        }
        long most = extra.atMost().map(scale.by(times)::of).orElse(ClauseTranslation.ENDLESS);
        return extra.adds()
                ? new Node.Clamp(new Node.Sum(parts), 0, most)
                : new Node.Clamp(new Node.Sum(parts), -most, 0);
    }

    private Node item(ItemScore score, Quantity times) {
        if (isTiered()) {
            return criterion(score);
        }
        List<Node> parts = new ArrayList<>();
        List<Node> plain = new ArrayList<>();
        for (ClauseScore clause : score.clauses()) {
            if (clause.outcome() != Outcome.NOT_APPLICABLE || !clause.maximum().isZero()) {
                plain.add(clauses.by(times).points(clause));
                parts.add(constraints.on(
                        clause, plain.get(plain.size() - 1), asked -> clauses.state(asked, clause.judged())));
            }
        }
        int pick = score.item().pick().orElse(parts.size());
        if (score.item().role().counting().fold() == Fold.LEAST) {
            return least(parts, pick, scale.by(times).of(score.item().points()));
        }
        Node sum = pick < parts.size() ? new Node.TopK(pick, parts) : new Node.Sum(parts);
        return stops(score) ? new Node.Clamp(sum, 0, ClauseTranslation.ENDLESS) : beyond(score, parts, plain, sum);
    }

    private static Node least(List<Node> parts, int pick, long most) {
        if (parts.isEmpty()) {
            return new Node.Const(0);
        }
        Node least = pick < parts.size() ? new Node.Ranked(pick, parts) : new Node.Min(parts);
        return new Node.Clamp(least, 0, most);
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
            Clause asked = clause.clause();
            if (ClauseTranslation.isInvolved(asked)) {
                parts.add(new Node.Step(
                        clauses.state(asked, clause.judged()),
                        end == Translation.End.LOW ? Node.When.HOLDS : Node.When.OPEN,
                        scale.of(Quantity.ONE),
                        0));
                continue;
            }
            for (Judged judged :
                    clause.judged().stream().filter(Judged::applies).toList()) {
                parts.add(clauses.leaf(judged, each -> holds(each) ? Quantity.ONE : Quantity.ZERO));
            }
        }
        return parts.isEmpty() ? new Node.Const(0) : new Node.Min(parts);
    }

    private boolean holds(Judged judged) {
        return end == Translation.End.LOW ? judged.outcome() == Outcome.MET : judged.outcome() != Outcome.NOT_MET;
    }
}
