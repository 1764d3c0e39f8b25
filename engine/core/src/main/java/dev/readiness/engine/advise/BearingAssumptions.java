package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.AssumptionUses;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the rubric's assumptions had a say in the figures. One that is not known here counts as bearing. */
public final class BearingAssumptions {
    /** The assumptions about requirements of any kind. */
    private static final Set<String> OF_REQUIREMENTS =
            Set.of("missingData", "years", "runningYear", "pooledRates", "overallPlace", "emptyRate", "nothingArose");

    private final Submission submission;
    private final AssumptionUses uses;
    private final Judgements judgements;
    private final Scorecard scorecard;
    private final List<ItemScore> items = new ArrayList<>();
    private final List<ClauseScore> clauses = new ArrayList<>();
    private final List<TakenAssumption> taken;

    /**
     * {@return which of them had a say in what {@code judgements} of {@code submission} come to}
     *
     * @param submission what was handed in
     * @param judgements what the rules found of it
     * @param scorecard what they come to
     */
    public static BearingAssumptions of(Submission submission, Judgements judgements, Scorecard scorecard) {
        return new BearingAssumptions(
                Objects.requireNonNull(submission, "submission"),
                Objects.requireNonNull(judgements, "judgements"),
                Objects.requireNonNull(scorecard, "scorecard"));
    }

    private BearingAssumptions(Submission submission, Judgements judgements, Scorecard scorecard) {
        this.submission = submission;
        this.uses = submission.rubric().assumptionUses();
        this.judgements = judgements;
        this.scorecard = scorecard;
        for (DimensionScore dimension : scorecard.dimensions()) {
            items.addAll(dimension.items());
        }
        for (ItemScore item : items) {
            clauses.addAll(item.clauses());
        }
        taken = find();
    }

    /** {@return those that had a say, in the order of the rubric, each with the option that was taken} */
    public List<TakenAssumption> taken() {
        return taken;
    }

    private List<TakenAssumption> find() {
        Settings settings = submission.settings();
        List<TakenAssumption> found = new ArrayList<>();
        for (Assumption assumption : submission.rubric().assumptions()) {
            if (bears(assumption)) {
                found.add(new TakenAssumption(assumption, settings.option(assumption), settings.overrides(assumption)));
            }
        }
        return List.copyOf(found);
    }

    /** The requirements, each once, that may be judged otherwise if {@code assumption} is taken otherwise. */
    List<Asking> touched(Assumption assumption) {
        List<Asking> may = new ArrayList<>(uses.judging(assumption.id()));
        may.removeIf(touching(assumption.id()).negate());
        // What lacks the one way may be there the other way; rules of the rubric's own may look at any assumption.
        may.addAll(uses.workingOut(assumption.id()));
        may.addAll(uses.ofOwnRules());
        Set<Asking> known = Collections.newSetFromMap(new IdentityHashMap<>());
        may.removeIf(asking -> judgements.of(asking).isEmpty() || !known.add(asking));
        return may;
    }

    private boolean bears(Assumption assumption) {
        return switch (assumption.id()) {
            case "totalRounding" -> isRounded();
            case "clausePoints" -> any(items, BearingAssumptions::isSplit);
            case "partialCredit" -> any(clauses, BearingAssumptions::isMixed);
            case "notApplicable" -> any(clauses, clause -> clause.outcome() == Outcome.NOT_APPLICABLE);
            case "notApplicableScope" -> isAnyBeyondScope();
            default -> touchesAny(assumption.id()) || !isOfRequirements(assumption.id());
        };
    }

    /** Only where the source leaves the way open, and there is something to round. */
    private boolean isRounded() {
        Optional<Rounding> rounding =
                submission.rubric().overall().rounded().filter(each -> each.by().isEmpty());
        return rounding.isPresent()
                && scorecard
                        .unrounded()
                        .filter(exact -> !rounding.get().keeps(exact.low())
                                || !rounding.get().keeps(exact.high()))
                        .isPresent();
    }

    private boolean touchesAny(String assumption) {
        return any(uses.judging(assumption), touching(assumption))
                || !OF_REQUIREMENTS.contains(assumption) && any(uses.workingOut(assumption), this::isWorkedOut);
    }

    private boolean isOfRequirements(String assumption) {
        return OF_REQUIREMENTS.contains(assumption) || uses.isOfFormula(assumption) || Needs.dependOn(assumption);
    }

    /** Whether {@code assumption} has a say in what a requirement that it may judge comes to here; looked up once for all. */
    private Predicate<Asking> touching(String assumption) {
        return switch (assumption) {
            case "missingData" -> asking -> anyAnswer(asking, Answer.NoAnswer.class::isInstance);
            case "years" ->
                asking -> isJudged(asking) && any(asking.requirement().inputs(), this::isFilledIn);
            case "runningYear" -> asking -> anyAnswer(asking, BearingAssumptions::isReachedSoFar);
            case "pooledRates", "overallPlace" -> asking -> isJudged(asking) && isFilledIn(asking.indicator());
            case "emptyRate", "nothingArose" ->
                asking ->
                        anyAnswer(asking, answer -> answer instanceof Answer.NoneArose && answer.dependsOn(assumption));
            default -> asking -> anyAnswer(asking, answer -> answer.dependsOn(assumption));
        };
    }

    private boolean isJudged(Asking asking) {
        return judgements.of(asking).isPresent();
    }

    private boolean isWorkedOut(Asking asking) {
        return anyAnswer(asking, answer -> !(answer instanceof Answer.NoAnswer || answer instanceof Answer.Exempted));
    }

    /** Not a stream: this is asked of everything in each assessment. */
    private static <T> boolean any(Collection<T> all, Predicate<T> test) {
        for (T each : all) {
            if (test.test(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSplit(ItemScore item) {
        return item.clauses().size() > 1
                && any(item.clauses(), clause -> clause.clause().points().isEmpty() && isLost(clause));
    }

    private static boolean isLost(ClauseScore clause) {
        return clause.outcome() == Outcome.NOT_APPLICABLE || !clause.lost().isZero();
    }

    /** Only what is reached may be lost again; what is short, or missing, is not due either way. */
    private static boolean isReachedSoFar(Answer answer) {
        return answer.asked().running().isPresent()
                && !answer.isGrowing()
                && answer.shortfall().filter(Quantity::isZero).isPresent();
    }

    private static boolean isMixed(ClauseScore clause) {
        return clause.clause().makeup().needs().size() > 1
                && any(clause.judged(), each -> each.outcome() == Outcome.MET)
                && any(clause.judged(), each -> each.applies() && each.outcome() != Outcome.MET);
    }

    private boolean isAnyBeyondScope() {
        return any(submission.exemptions().keySet(), this::isBeyondScope)
                || any(
                        submission.exemptIndicators().values(),
                        exemption -> any(
                                submission.rubric().indicatorUses().restingOn(exemption.indicator()),
                                requirement -> isBeyondScope(requirement.clause())));
    }

    private boolean isBeyondScope(int clause) {
        return !submission.rubric().clause(clause).mayNotApply();
    }

    private boolean isFilledIn(Indicator indicator) {
        return submission.reading(indicator).isPresent();
    }

    private boolean anyAnswer(Asking asking, Predicate<Answer> test) {
        Optional<Judged> judged = judgements.of(asking);
        if (judged.isPresent()) {
            for (Finding finding : judged.get().findings()) {
                if (test.test(finding.answer())) {
                    return true;
                }
            }
        }
        return false;
    }
}
