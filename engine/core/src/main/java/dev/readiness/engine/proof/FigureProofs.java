package dev.readiness.engine.proof;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.proof.Claim.OfTotal.Stage;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Proof scaled = rescales() ? scaled(deep) : earned(deep, caps.isEmpty() ? Stage.FIGURE : Stage.EARNED);
        if (caps.isEmpty()) {
            return scaled;
        }
        List<Proof> grounds = new ArrayList<>(List.of(scaled));
        caps.forEach(cap -> grounds.add(deep ? cap(cap) : Proof.elsewhere(new Claim.OfCap(cap))));
        return new Proof(
                total(Stage.FIGURE, scorecard.interval()),
                new Step.Capped(lowest(caps, Truth.FAILS, false), lowest(caps, Truth.HOLDS, true)),
                grounds);
    }

    private Optional<Quantity> lowest(List<CapState> caps, Truth truth, boolean wanted) {
        return caps.stream()
                .filter(cap -> (cap.truth() == truth) == wanted)
                .map(cap -> rubric.overall().kept(cap.cap().score().orElseThrow(), scorecard.nominalMaximum()))
                .min(Quantity::compareTo);
    }

    private Proof cap(CapState cap) {
        return new Proof(new Claim.OfCap(cap), new Step.Rule(), clauses.found(cap.clause()));
    }

    private boolean rescales() {
        Policies.NotApplicable mode = submission.settings().notApplicable();
        boolean asked = mode == Policies.NotApplicable.RESCALE_TOTAL || mode == Policies.NotApplicable.RESCALE_ITEM;
        return !isTiered() && asked && !scorecard.applicableMaximum().equals(scorecard.nominalMaximum());
    }

    private boolean isTiered() {
        return rubric.identity().model() == Model.CONFORMITY;
    }

    private Proof scaled(boolean deep) {
        Step.Rescaled step = new Step.Rescaled(scorecard.applicableMaximum(), scorecard.nominalMaximum());
        Proof earned = earned(deep, Stage.EARNED);
        Stage stage = assessment.advice().caps().isEmpty() ? Stage.FIGURE : Stage.SCALED;
        return derived(stage, step, List.of(earned));
    }

    private Proof earned(boolean deep, Stage stage) {
        List<Proof> parts = isTiered()
                ? scorecard.tiers().stream().map(tier -> tier(tier, deep)).toList()
                : scorecard.dimensions().stream()
                        .map(dimension -> dimension(dimension, deep))
                        .toList();
        Step step = isTiered() ? Step.Added.all() : Step.Added.floor();
        return derived(
                stage,
                step,
                deep
                        ? parts
                        : parts.stream()
                                .map(part -> Proof.elsewhere(part.claim()))
                                .toList());
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
                Step.Added.all(),
                deep
                        ? criteria
                        : criteria.stream()
                                .map(each -> Proof.elsewhere(each.claim()))
                                .toList());
    }

    private Proof dimension(DimensionScore score, boolean deep) {
        List<Proof> parts = new ArrayList<>();
        for (ItemScore item : score.items()) {
            if (!item.item().elective() || score.dimension().choice().isEmpty()) {
                parts.add(deep ? item(item) : Proof.elsewhere(new Claim.OfItem(item)));
            }
        }
        score.dimension().choice().ifPresent(choice -> parts.add(choice(score, deep)));
        return new Proof(new Claim.OfDimension(score), Step.Added.all(), parts);
    }

    private Proof choice(DimensionScore score, boolean deep) {
        int pick = score.dimension().choice().orElseThrow().pick();
        Step step = Step.Added.best(pick);
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
        return new Proof(new Claim.OfItem(score), isTiered() ? new Step.AllMet() : added(score), grounds);
    }

    private static Step added(ItemScore score) {
        Set<Integer> low = new HashSet<>();
        Set<Integer> high = new HashSet<>();
        for (int place = 0; place < score.clauses().size(); place++) {
            ClauseScore clause = score.clauses().get(place);
            if (clause.countsBeyondItem(clause.worth())) {
                low.add(place);
            }
            if (clause.countsBeyondItem(clause.possible())) {
                high.add(place);
            }
        }
        return new Step.Added(score.item().pick().orElse(0), true, low, high);
    }

    /** What {@code item} goes into, up to the figure of the report. */
    List<Proof> up(DimensionScore dimension, ItemScore item) {
        List<Proof> way = new ArrayList<>();
        if (isTiered()) {
            scorecard.tiers().stream()
                    .filter(tier ->
                            item.item().tier().filter(tier.tier()::equals).isPresent())
                    .forEach(tier -> way.add(tier(tier, false)));
        } else {
            if (item.item().elective() && dimension.dimension().choice().isPresent()) {
                way.add(choice(dimension, false));
            }
            way.add(dimension(dimension, false));
        }
        if (!way.isEmpty()) {
            List<Proof> totals = new ArrayList<>();
            for (Proof at = figure(false);
                    at.claim() instanceof Claim.OfTotal;
                    at = at.grounds().get(0)) {
                totals.add(0, Proofs.shallow(at));
            }
            way.addAll(totals);
        }
        return way;
    }
}
