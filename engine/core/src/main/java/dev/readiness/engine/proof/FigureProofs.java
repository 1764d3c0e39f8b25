package dev.readiness.engine.proof;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.proof.Claim.OfTotal.Stage;
import dev.readiness.engine.proof.PointStep.Folded.Weighed;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proves figures: how points add up from clauses to the one that the report prints. */
final class FigureProofs {
    private final Assessment assessment;
    private final Submission submission;
    private final Rubric rubric;
    private final Scorecard scorecard;
    private final ClauseProofs clauses;

    FigureProofs(Assessment assessment, ClauseProofs clauses) {
        this.assessment = assessment;
        this.submission = assessment.submission();
        this.rubric = submission.rubric();
        this.scorecard = assessment.scorecard();
        this.clauses = clauses;
    }

    /** @param deep whether the grounds of what it is made of are laid out, too */
    Proof figure(boolean deep) {
        List<CapState> caps = assessment.advice().caps();
        Proof rounded = rounded(deep, caps.isEmpty());
        if (caps.isEmpty()) {
            return rounded;
        }
        List<Proof> grounds = new ArrayList<>(List.of(rounded));
        caps.forEach(cap -> grounds.add(deep ? cap(cap) : Proof.elsewhere(new Concluded.OfCap(cap))));
        return new Proof(
                total(Stage.FIGURE, scorecard.interval()),
                new PointStep.Capped(lowest(caps, Truth.FAILS, false), lowest(caps, Truth.HOLDS, true)),
                grounds);
    }

    private Optional<Quantity> lowest(List<CapState> caps, Truth truth, boolean wanted) {
        return caps.stream()
                .filter(cap -> (cap.truth() == truth) == wanted)
                .map(cap -> rubric.overall().kept(cap.cap().score().orElseThrow(), scorecard.nominalMaximum()))
                .min(Quantity::compareTo);
    }

    private Proof cap(CapState cap) {
        List<Proof> grounds = cap.clause().map(clauses::found).orElseGet(() -> lines(cap.line()));
        return new Proof(new Concluded.OfCap(cap), new Step.Rule(), grounds);
    }

    private List<Proof> lines(Optional<RuledLine> line) {
        return assessment.advice().lines().stream()
                .filter(state -> line.filter(state.line()::equals).isPresent())
                .map(state -> Proof.elsewhere(new Concluded.OfLine(state)))
                .toList();
    }

    private boolean rescales() {
        return !isTiered() && rescaling() && !scorecard.applicableMaximum().equals(scorecard.nominalMaximum());
    }

    private boolean rescaling() {
        Policies.NotApplicable mode = submission.settings().notApplicable();
        return mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
    }

    private boolean isTiered() {
        return rubric.identity().model() == Model.CONFORMITY;
    }

    /** A figure is rounded when all is in it, and before anything holds it down. */
    private Proof rounded(boolean deep, boolean last) {
        if (rubric.overall().rounded().isEmpty()) {
            return topped(deep, last);
        }
        Rounding rounding = rubric.overall().rounded().get();
        Optional<Quantity> lostOf =
                rubric.overall().demerits() ? Optional.of(scorecard.nominalMaximum()) : Optional.empty();
        return derived(
                last ? Stage.FIGURE : Stage.ROUNDED,
                new PointStep.Rounded(rounding, rounding.taken(submission.settings()), lostOf),
                List.of(topped(deep, false)));
    }

    /** What is added and taken comes after what is earned. */
    private Proof topped(boolean deep, boolean last) {
        List<Proof> outside = scorecard
                .items()
                .filter(item -> item.item().extra().isPresent())
                .map(item -> deep ? item(item) : Proof.elsewhere(new Claim.OfItem(item)))
                .toList();
        if (outside.isEmpty() && rubric.overall().atMost().isEmpty()) {
            return scaled(deep, last);
        }
        List<Proof> grounds = new ArrayList<>(List.of(scaled(deep, false)));
        grounds.addAll(outside);
        Quantity nominal = scorecard.nominalMaximum();
        Optional<Quantity> atMost = rubric.overall().atMost();
        Optional<Quantity> most = rubric.overall().demerits()
                ? Optional.of(atMost.map(nominal::min).orElse(nominal))
                : atMost;
        return derived(last ? Stage.FIGURE : Stage.TOPPED, new PointStep.Topped(most), grounds);
    }

    /** @param last whether it is the figure of the report */
    private Proof scaled(boolean deep, boolean last) {
        if (!rescales()) {
            return earned(deep, last ? Stage.FIGURE : Stage.EARNED);
        }
        PointStep.Rescaled step = new PointStep.Rescaled(scorecard.applicableMaximum(), scorecard.nominalMaximum());
        return derived(last ? Stage.FIGURE : Stage.SCALED, step, List.of(earned(deep, Stage.EARNED)));
    }

    private Proof earned(boolean deep, Stage stage) {
        List<Proof> parts = isTiered()
                ? scorecard.tiers().stream().map(tier -> tier(tier, deep)).toList()
                : scorecard.dimensions().stream()
                        .map(dimension -> dimension(dimension, deep))
                        .toList();
        Step step = isTiered() ? PointStep.Added.all() : whole();
        return derived(
                stage,
                step,
                deep
                        ? parts
                        : parts.stream()
                                .map(part -> Proof.elsewhere(part.claim()))
                                .toList());
    }

    private Step whole() {
        if (rubric.overall().fold() == Fold.SUM) {
            return PointStep.Added.floor();
        }
        Map<Integer, Weighed> parts = new TreeMap<>();
        for (DimensionScore score : scorecard.dimensions()) {
            if (!score.dimension().points().isZero()) {
                weigh(
                        rubric.overall().fold(),
                        score.dimension().counting(),
                        score.applicableMaximum(),
                        score.dimension().points(),
                        parts,
                        scorecard.dimensions().indexOf(score));
            }
        }
        return new PointStep.Folded(rubric.overall().fold(), scorecard.nominalMaximum(), parts, true);
    }

    private void weigh(
            Fold fold, Counting counting, Quantity maximum, Quantity nominal, Map<Integer, Weighed> parts, int place) {
        Quantity whole = rescaling() ? maximum : nominal;
        Quantity weighs = fold == Fold.SHARE ? whole : counting.weighs();
        if (!maximum.isZero()) {
            parts.put(place, new Weighed(weighs, whole));
        } else if (!rescaling() && fold != Fold.LEAST) {
            parts.put(place, new Weighed(weighs, Quantity.ZERO));
        }
    }

    /** A figure of which the report prints another one that follows from it: what follows from its own grounds. */
    private Proof derived(Stage stage, Step step, List<Proof> grounds) {
        if (stage == Stage.FIGURE) {
            return new Proof(total(stage, scorecard.interval()), step, grounds);
        }
        Proof open = new Proof(total(stage, new Interval(Quantity.ZERO, Quantity.ZERO)), step, grounds);
        Interval interval = new Interval(
                step.figure(open, Step.End.LOW).orElseThrow(),
                step.figure(open, Step.End.HIGH).orElseThrow());
        return new Proof(total(stage, interval), step, grounds);
    }

    private Claim total(Stage stage, Interval interval) {
        Quantity maximum = stage == Stage.EARNED ? scorecard.applicableMaximum() : scorecard.nominalMaximum();
        return new Claim.OfTotal(stage, interval, maximum);
    }

    private Proof tier(TierScore tier, boolean deep) {
        List<Proof> criteria = scorecard
                .items()
                .filter(item -> item.item().tier().filter(tier.tier()::equals).isPresent())
                .map(this::item)
                .toList();
        return new Proof(
                new Claim.OfTier(tier),
                PointStep.Added.all(),
                deep
                        ? criteria
                        : criteria.stream()
                                .map(each -> Proof.elsewhere(each.claim()))
                                .toList());
    }

    private Proof dimension(DimensionScore score, boolean deep) {
        List<Proof> parts = new ArrayList<>();
        Fold fold = score.dimension().counting().fold();
        Map<Integer, Weighed> weights = new TreeMap<>();
        for (ItemScore item : score.items()) {
            if (item.item().extra().isPresent()) {
                continue;
            }
            weigh(
                    fold,
                    item.item().role().counting(),
                    item.applicableMaximum(),
                    item.item().points(),
                    weights,
                    parts.size());
            if (!item.item().elective() || score.dimension().choice().isEmpty()) {
                parts.add(deep ? item(item) : Proof.elsewhere(new Claim.OfItem(item)));
            }
        }
        score.dimension().choice().ifPresent(choice -> parts.add(choice(score, deep)));
        Step step = fold == Fold.SUM
                ? PointStep.Added.all()
                : new PointStep.Folded(fold, score.dimension().points(), weights, false);
        return new Proof(new Claim.OfDimension(score), step, parts);
    }

    private Proof choice(DimensionScore score, boolean deep) {
        int pick = score.dimension().choice().orElseThrow().pick();
        Step step = PointStep.Added.best(pick);
        List<Proof> electives = new ArrayList<>();
        for (ItemScore item : score.items()) {
            if (item.item().elective() && item.applies() && mayCount(item)) {
                electives.add(deep ? item(item) : Proof.elsewhere(new Claim.OfItem(item)));
            }
        }
        Proof open = new Proof(new Claim.OfChoice(score, new Interval(Quantity.ZERO, Quantity.ZERO)), step, electives);
        Interval interval = new Interval(
                step.figure(open, Step.End.LOW).orElseThrow(),
                step.figure(open, Step.End.HIGH).orElseThrow());
        return new Proof(new Claim.OfChoice(score, interval), step, electives);
    }

    private boolean mayCount(ItemScore item) {
        return submission
                .electives()
                .map(declared -> declared.contains(item.item().number()))
                .orElse(true);
    }

    Proof item(ItemScore score) {
        List<Proof> grounds = score.clauses().stream().map(clauses::of).toList();
        return new Proof(new Claim.OfItem(score), isTiered() ? new Step.AllMet() : ItemSteps.within(score), grounds);
    }

    /** What {@code item} goes into, up to the figure of the report. */
    List<Proof> up(DimensionScore dimension, ItemScore item) {
        List<Proof> way = new ArrayList<>();
        if (isTiered()) {
            scorecard.tiers().stream()
                    .filter(tier ->
                            item.item().tier().filter(tier.tier()::equals).isPresent())
                    .forEach(tier -> way.add(tier(tier, false)));
        } else if (item.item().extra().isEmpty()) {
            if (item.item().elective() && dimension.dimension().choice().isPresent()) {
                way.add(choice(dimension, false));
            }
            way.add(dimension(dimension, false));
        }
        if (!way.isEmpty() || item.item().extra().isPresent()) {
            List<Proof> totals = new ArrayList<>();
            for (Proof at = figure(false);
                    at.claim() instanceof Claim.OfTotal;
                    at = at.grounds().get(0)) {
                totals.add(0, Proofs.shallow(at));
            }
            totals.removeIf(total -> way.isEmpty()
                    && !(total.step() instanceof PointStep.Topped
                            || total.step() instanceof PointStep.Rounded
                            || total.step() instanceof PointStep.Capped));
            way.addAll(totals);
        }
        return way;
    }
}
