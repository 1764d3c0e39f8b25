package dev.readiness.engine.plan;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Kind;
import dev.readiness.criteria.rubric.GradeNeed.Level;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.plan.translation.Constraints;
import dev.readiness.engine.plan.translation.Scale;
import dev.readiness.engine.plan.translation.Translation;
import dev.readiness.engine.plan.tree.Demand;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a grade asks of the parts of a scorecard: lines that each has to reach, and how many have to reach one. */
final class GradeConstraints implements Constraints {
    /** Counts the electives of a dimension of which so many have to reach a line. */
    private static final int LOCAL = 7;

    private final Grade grade;
    private final Submission submission;
    private final Scorecard scorecard;
    private final Scale scale;
    private final boolean tiered;
    private final boolean rescales;
    private final List<GradeNeed> counted = new ArrayList<>();

    GradeConstraints(Grade grade, Submission submission, Scorecard scorecard, Scale scale) {
        this.grade = grade;
        this.submission = submission;
        this.scorecard = scorecard;
        this.scale = scale;
        this.tiered = submission.rubric().identity().model() == Model.CONFORMITY;
        Policies.NotApplicable mode = submission.settings().notApplicable();
        this.rescales =
                tiered || mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
        for (GradeNeed need : grade.needs()) {
            if (need.kind().counts() || need.kind() == Kind.TIER) {
                counted.add(need);
            }
        }
    }

    /** Whether there is a counter for all that is counted, and each counts as far as there is anything to count. */
    static boolean canCount(Grade grade, Rubric rubric) {
        long counters = grade.needs().stream()
                .filter(need -> need.kind().counts() || need.kind() == Kind.TIER)
                .count();
        return counters < LOCAL && (counters == 0 || rubric.clauses().size() <= Demand.MOST);
    }

    /** What the whole has to be worth, before points are rescaled. */
    long line(Translation translation) {
        long most = 0;
        Quantity nominal = scorecard.nominalMaximum();
        for (GradeNeed need : grade.needs()) {
            if (need.kind() == Kind.SCORE || need.kind() == Kind.SHARE) {
                Quantity line = need.share()
                        ? nominal.times(need.atLeast())
                        : submission.rubric().overall().kept(need.atLeast(), nominal);
                Quantity its = tiered ? raw(line, scorecard.applicableMaximum(), nominal) : translation.needed(line);
                most = Math.max(most, line(need, its));
            }
        }
        return most;
    }

    private long line(GradeNeed need, Quantity points) {
        return need.line() == GradeNeed.Line.PASSED ? scale.above(points) : scale.atLeast(points);
    }

    /** The same counted over all of the tree. */
    Node counted(Node total) {
        Node node = total;
        for (int counter = 0; counter < counted.size(); counter++) {
            GradeNeed need = counted.get(counter);
            int applying = applying(need);
            node = new Demand.Quorum(node, counter, needed(need, applying));
        }
        return node;
    }

    private static int needed(GradeNeed need, int applying) {
        if (need.line() == GradeNeed.Line.ALL_BUT) {
            return Math.max(0, applying - need.atLeast().floor());
        }
        Quantity needed = need.share() ? need.atLeast().times(applying) : need.atLeast();
        return Math.min(needed.isWhole() ? needed.floor() : needed.floor() + 1, applying);
    }

    private int applying(GradeNeed need) {
        return (int)
                switch (need.kind()) {
                    case ITEMS ->
                        scorecard
                                .items()
                                .filter(item -> isIn(need, item))
                                .filter(this::applies)
                                .count();
                    case CLAUSES ->
                        scorecard
                                .items()
                                .filter(item -> !stands(item.item()))
                                .flatMap(item -> item.clauses().stream())
                                .filter(clause ->
                                        isIn(need, clause) && !clause.maximum().isZero())
                                .count();
                    default ->
                        scorecard
                                .items()
                                .filter(item -> isOf(need, item))
                                .filter(ItemScore::applies)
                                .count();
                };
    }

    private boolean applies(ItemScore item) {
        return !item.applicableMaximum().isZero();
    }

    /** Whether it stands beside the criteria and counts for nothing. */
    private boolean stands(Item item) {
        return tiered && item.tier().isEmpty();
    }

    private boolean isIn(GradeNeed need, ItemScore item) {
        return !stands(item.item())
                && (need.of().equals(GradeNeed.ALL)
                        || item.item().role().groups().contains(need.of()));
    }

    private static boolean isIn(GradeNeed need, ClauseScore clause) {
        return need.of().equals(GradeNeed.ALL)
                || clause.clause().role().groups().contains(need.of());
    }

    private static boolean isOf(GradeNeed need, ItemScore item) {
        return item.item().tier().filter(tier -> tier.id().equals(need.of())).isPresent();
    }

    /** What {@code line}, in points of {@code nominal}, is in points that apply; itself where none does. */
    private Quantity raw(Quantity line, Quantity applicable, Quantity nominal) {
        return rescales && !nominal.isZero() && !applicable.isZero()
                ? line.times(applicable).dividedBy(nominal)
                : line;
    }

    private long least(GradeNeed need, Quantity applicable, Quantity nominal) {
        return line(need, raw(need.share() ? nominal.times(need.atLeast()) : need.atLeast(), applicable, nominal));
    }

    private static boolean speaksOf(GradeNeed need, Kind kind, Object number) {
        return need.kind() == kind && need.of().equals(String.valueOf(number));
    }

    private static boolean isEach(GradeNeed need, Level level) {
        return need.kind() == Kind.EACH && Level.valueOf(need.of().toUpperCase(Locale.ROOT)) == level;
    }

    @Override
    public Node on(DimensionScore score, Node node) {
        if (score.applicableMaximum().isZero()) {
            return node;
        }
        Node around = node;
        Quantity nominal = score.dimension().points();
        for (GradeNeed need : grade.needs()) {
            if (speaksOf(need, Kind.DIMENSION, score.dimension().number()) || isEach(need, Level.DIMENSION)) {
                around = new Demand.Must(around, least(need, score.applicableMaximum(), nominal));
            }
        }
        return around;
    }

    @Override
    public Node on(ItemScore score, Node node) {
        if (!applies(score)) {
            return node;
        }
        Node around = node;
        Quantity nominal = score.item().points();
        Quantity applicable = score.applicableMaximum();
        for (GradeNeed need : grade.needs()) {
            if (speaksOf(need, Kind.ITEM, score.item().number())) {
                around = new Demand.Must(around, least(need, applicable, nominal));
            } else if (isEach(need, Level.ITEM) && !stands(score.item())) {
                long line = least(need, applicable, nominal);
                around = !score.item().elective()
                        ? new Demand.Must(around, line)
                        : mayCount(score) ? new Demand.Mark(around, line, LOCAL) : around;
            } else if (isEach(need, Level.CLAUSE) && !score.item().elective() && !stands(score.item())) {
                around = new Demand.Quorum(around, LOCAL, clausesNeeded(score));
            }
        }
        for (int counter = 0; counter < counted.size(); counter++) {
            GradeNeed need = counted.get(counter);
            if (need.kind() == Kind.ITEMS && isIn(need, score)) {
                Quantity line = nominal.times(need.reaching().orElseThrow());
                around = new Demand.Mark(around, scale.atLeast(raw(line, applicable, nominal)), counter);
            } else if (need.kind() == Kind.TIER && isOf(need, score)) {
                around = new Demand.Mark(around, scale.atLeast(Quantity.ONE), counter);
            }
        }
        return around;
    }

    private boolean mayCount(ItemScore item) {
        return submission
                .electives()
                .map(declared -> declared.contains(item.item().number()))
                .orElse(true);
    }

    private static int clausesNeeded(ItemScore score) {
        int applying = (int) score.clauses().stream()
                .filter(clause -> !clause.maximum().isZero())
                .count();
        return Math.min(score.item().pick().orElse(applying), applying);
    }

    @Override
    public Node on(ClauseScore score, Node node, Function<Clause, Node> state) {
        Quantity maximum = score.maximum();
        if (maximum.isZero()) {
            return node;
        }
        Node around = node;
        for (GradeNeed need : grade.needs()) {
            long line = line(need, maximum.times(need.atLeast()));
            if (speaksOf(need, Kind.CLAUSE, score.clause().number())) {
                around = new Demand.Must(around, line);
            } else if (isEach(need, Level.CLAUSE) && !isElective(score)) {
                around = new Demand.Mark(around, line, LOCAL);
            }
        }
        for (int counter = 0; counter < counted.size(); counter++) {
            GradeNeed need = counted.get(counter);
            if (need.kind() == Kind.CLAUSES && isIn(need, score)) {
                around = counting(need, counter, score, around, state);
            }
        }
        return around;
    }

    /** A level is no matter of points: it is counted beside them, and worth nothing. */
    private Node counting(GradeNeed need, int counter, ClauseScore score, Node node, Function<Clause, Node> state) {
        if (need.level().isPresent() && score.outcome() != Outcome.NOT_APPLICABLE) {
            Node reached = state.apply(score.clause().upTo(need.level().get()));
            Node counted = new Demand.Mark(reached, Node.When.HOLDS, counter);
            return new Node.Sum(List.of(node, new Node.Clamp(counted, 0, 0)));
        }
        Quantity share = need.reaching().orElse(Quantity.ONE);
        return new Demand.Mark(node, scale.atLeast(score.maximum().times(share)), counter);
    }

    private boolean isElective(ClauseScore score) {
        return submission.rubric().itemOf(score.clause()).filter(Item::elective).isPresent();
    }

    @Override
    public Node onChoice(DimensionScore score, Node node) {
        if (grade.needs().stream().noneMatch(need -> isEach(need, Level.ITEM))) {
            return node;
        }
        int applying = (int) score.items().stream()
                .filter(item -> item.item().elective() && applies(item) && mayCount(item))
                .count();
        int pick = score.dimension().choice().orElseThrow().pick();
        return new Demand.Quorum(node, LOCAL, Math.min(pick, applying));
    }
}
