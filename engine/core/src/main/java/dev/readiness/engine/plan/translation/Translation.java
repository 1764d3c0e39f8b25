package dev.readiness.engine.plan.translation;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.plan.tree.Round;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
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
    private final Criteria criteria;
    private final Constraints constraints;
    private final ClauseTranslation clauses;
    private final PartTranslation parts;

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
    public Translation(
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
        this.criteria = criteria;
        this.constraints = constraints;
        this.clauses =
                new ClauseTranslation(this::leaf, scale, submission.settings().partialCredit(), end);
        this.parts = new PartTranslation(submission, criteria, clauses, constraints, scale, end);
    }

    /** {@return the whole as far as clauses that cap it leave it, of which {@code standing} is the assessment} */
    public Node capped(Assessment standing) {
        List<Node> all = new ArrayList<>(List.of(total()));
        for (Clause clause : submission.rubric().clauses().values()) {
            clause.role().cap().flatMap(cap -> cap.score()).ifPresent(score -> {
                Quantity most = submission.rubric().overall().kept(score, scorecard.nominalMaximum());
                all.add(new Node.Step(
                        state(clause, judged(standing, clause)),
                        Node.When.HOLDS,
                        ClauseTranslation.ENDLESS,
                        scale.of(needed(most))));
            });
        }
        return all.size() == 1 ? all.get(0) : new Node.Min(all);
    }

    /** The whole, in points before they are rescaled; of a rubric with tiers its basic criteria, a point each. */
    Node total() {
        Overall overall = submission.rubric().overall();
        Optional<Rounding> rounded = overall.rounded();
        return rounded.isEmpty() ? unrounded() : rounded(unrounded(), rounded.get(), overall.demerits());
    }

    /** What is lost is rounded up where what is kept is rounded down, and a half of it goes up. */
    private Node rounded(Node whole, Rounding rounding, boolean demerits) {
        Quantity to = rounding.to().times(applicableShare());
        long half = scale.of(to.dividedBy(2));
        long step = scale.atLeast(to);
        long base = demerits ? scale.of(needed(scorecard.nominalMaximum())) : 0;
        long up = switch (rounding.taken(submission.settings())) {
            case HALF_UP -> half;
            case DOWN -> 0;
            case UP -> step - 1;
        };
        return step == 0 ? whole : new Round(whole, step, demerits ? step - 1 - up : up, base);
    }

    private Node unrounded() {
        Overall overall = submission.rubric().overall();
        List<FoldTranslation.Part> all = new ArrayList<>();
        List<Node> extra = new ArrayList<>();
        for (DimensionScore score : scorecard.dimensions()) {
            all.add(new FoldTranslation.Part(
                    score.dimension().counting(),
                    score.applicableMaximum(),
                    score.dimension().points(),
                    factor -> constraints.on(score, parts.dimension(score, factor))));
            extra.addAll(parts.outside(score, applicableShare()));
        }
        if (overall.fold() != Fold.SUM) {
            all.removeIf(part -> part.nominal().isZero());
        }
        Node sum = new FoldTranslation(overall.fold(), scorecard.nominalMaximum(), rescales(), scale)
                .of(all, Quantity.ONE);
        Node earned = deducts() ? new Node.Clamp(sum, 0, ClauseTranslation.ENDLESS) : sum;
        if (extra.isEmpty() && overall.atMost().isEmpty()) {
            return earned;
        }
        extra.add(0, earned);
        Quantity most = overall.atMost().orElse(scorecard.nominalMaximum());
        boolean bounded = overall.atMost().isPresent() || overall.demerits();
        Quantity least = overall.demerits() ? most.min(scorecard.nominalMaximum()) : most;
        return new Node.Clamp(
                new Node.Sum(extra), 0, bounded ? scale.of(least.times(applicableShare())) : ClauseTranslation.ENDLESS);
    }

    /** What a point of the figure is worth before points are rescaled; where nothing applies, nothing is. */
    private Quantity applicableShare() {
        boolean alone = !rescales()
                || scorecard.nominalMaximum().isZero()
                || scorecard.applicableMaximum().isZero();
        return alone ? Quantity.ONE : scorecard.applicableMaximum().dividedBy(scorecard.nominalMaximum());
    }

    private boolean rescales() {
        Policies.NotApplicable mode = submission.settings().notApplicable();
        return mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
    }

    private boolean deducts() {
        return submission.rubric().clauses().values().stream()
                .anyMatch(clause -> clause.requirements().stream().anyMatch(Requirement::deducts));
    }

    /** Whether all of {@code clause} is met, as a condition is written. */
    public Node state(Clause clause, List<Judged> judged) {
        return clauses.state(clause, judged);
    }

    private Node leaf(Judged judged, Function<Judged, Long> worth) {
        List<Long> each = levels.apply(judged.requirement()).stream().map(worth).toList();
        int place = reading.applyAsInt(judged.requirement());
        boolean differs = place >= 0 && !each.get(each.size() - 1).equals(each.get(0));
        return differs ? new Node.Leaf(place, each) : new Node.Const(each.get(0));
    }

    private boolean isTiered() {
        return submission.rubric().identity().model() == Model.CONFORMITY;
    }

    /** What the whole has to be worth for {@code target}, the user's line, to be reached. */
    public Quantity needed(Quantity target) {
        if (isTiered()) {
            int total = scorecard.tiers().stream()
                    .filter(tier -> tier.tier() == Tier.BASIC)
                    .mapToInt(tier -> tier.total())
                    .sum();
            return target.times(total);
        }
        return target.times(applicableShare());
    }

    /**
     * {@return the figure that {@code worth} of the whole comes to; of a rubric with tiers the share of its basic
     * criteria}
     */
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
        return worth.dividedBy(all).times(scorecard.nominalMaximum());
    }

    /** All that is judged of {@code clause}, be it a veto or one with points. */
    public static List<Judged> judged(Assessment before, Clause clause) {
        Optional<VetoState> veto = before.advice().vetoes().stream()
                .filter(state -> state.clause().number() == clause.number()
                        && before.submission().rubric().isVeto(clause.number()))
                .findFirst();
        return veto.map(VetoState::judged)
                .orElseGet(() -> before.scorecard()
                        .clauses()
                        .filter(score -> score.clause().number() == clause.number())
                        .findFirst()
                        .map(ClauseScore::judged)
                        .orElse(List.of()));
    }
}
