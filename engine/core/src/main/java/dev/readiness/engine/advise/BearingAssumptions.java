package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which of the rubric's assumptions had a say in the figures. One that is not known here counts as bearing. */
final class BearingAssumptions {
    /** The assumptions about requirements of any kind. */
    private static final Set<String> OF_REQUIREMENTS =
            Set.of("missingData", "years", "runningYear", "pooledRates", "overallPlace", "emptyRate", "nothingArose");

    private final Submission submission;
    private final List<ItemScore> items = new ArrayList<>();
    private final List<ClauseScore> clauses = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    BearingAssumptions(Submission submission, Scorecard scorecard, List<VetoState> vetoes) {
        this.submission = submission;
        for (DimensionScore dimension : scorecard.dimensions()) {
            items.addAll(dimension.items());
        }
        for (ItemScore item : items) {
            clauses.addAll(item.clauses());
        }
        for (ClauseScore clause : clauses) {
            judged.addAll(clause.judged());
        }
        for (VetoState veto : vetoes) {
            judged.addAll(veto.judged());
        }
    }

    List<TakenAssumption> find() {
        Settings settings = submission.settings();
        List<TakenAssumption> taken = new ArrayList<>();
        for (Assumption assumption : submission.rubric().assumptions()) {
            if (bears(assumption)) {
                taken.add(new TakenAssumption(assumption, settings.option(assumption), settings.overrides(assumption)));
            }
        }
        return taken;
    }

    /** The requirements, each once, that may be judged otherwise if {@code assumption} is taken otherwise. */
    List<Requirement> touched(Assumption assumption) {
        List<Requirement> touched = new ArrayList<>();
        Set<Requirement> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Judged each : judged) {
            boolean depends = touches(assumption.id(), each) || maySayOtherwise(assumption.id(), each.requirement());
            if (depends && known.add(each.requirement())) {
                touched.add(each.requirement());
            }
        }
        return touched;
    }

    /** What lacks the one way may be there the other way; rules of the rubric's own may look at any assumption. */
    private static boolean maySayOtherwise(String assumption, Requirement requirement) {
        return requirement.ownRule().isPresent()
                || any(requirement.asked(), asked -> asked.assumptions().contains(assumption));
    }

    private boolean bears(Assumption assumption) {
        return switch (assumption.id()) {
            case "clausePoints" -> any(items, BearingAssumptions::isSplit);
            case "partialCredit" -> any(clauses, BearingAssumptions::isMixed);
            case "notApplicable" -> any(clauses, clause -> clause.outcome() == Outcome.NOT_APPLICABLE);
            case "notApplicableScope" -> isAnyBeyondScope();
            default -> !isOfRequirements(assumption.id()) || any(judged, each -> touches(assumption.id(), each));
        };
    }

    private boolean isOfRequirements(String assumption) {
        return OF_REQUIREMENTS.contains(assumption)
                || Needs.dependOn(assumption)
                || submission.rubric().isTakenByFormula(assumption);
    }

    private boolean touches(String assumption, Judged each) {
        return switch (assumption) {
            case "missingData" -> anyAnswer(each, Answer.NoAnswer.class::isInstance);
            case "years" -> isByYear(each);
            case "runningYear" -> anyAnswer(each, BearingAssumptions::isReachedSoFar);
            case "pooledRates" -> isPooledRate(each);
            case "overallPlace" -> isOverall(each);
            case "emptyRate", "nothingArose" ->
                anyAnswer(each, answer -> answer instanceof Answer.NoneArose && answer.dependsOn(assumption));
            default -> anyAnswer(each, answer -> answer.dependsOn(assumption) || isWorkedOutBy(answer, assumption));
        };
    }

    private static boolean isWorkedOutBy(Answer answer, String assumption) {
        return !(answer instanceof Answer.NoAnswer || answer instanceof Answer.Exempted)
                && any(
                        answer.requirement().asked(),
                        asked -> asked.assumptions().contains(assumption));
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
                                submission.rubric().restingOn(exemption.indicator()),
                                requirement -> isBeyondScope(requirement.clause())));
    }

    private boolean isBeyondScope(int clause) {
        return !submission.rubric().clause(clause).mayNotApply();
    }

    private boolean isByYear(Judged each) {
        return each.requirement().isOverYears() && any(each.requirement().inputs(), this::isFilledIn);
    }

    private boolean isFilledIn(Indicator indicator) {
        return submission.reading(indicator).isPresent();
    }

    private boolean isOverall(Judged each) {
        Indicator indicator = each.requirement().indicator();
        return indicator.places().filter(JudgedPlace.OVERALL::equals).isPresent() && isFilledIn(indicator);
    }

    private boolean isPooledRate(Judged each) {
        Requirement requirement = each.requirement();
        return requirement.indicator().kind() == IndicatorKind.RATE
                && !requirement.everyYear()
                && isFilledIn(requirement.indicator());
    }

    private static boolean anyAnswer(Judged each, Predicate<Answer> test) {
        return any(each.findings(), finding -> test.test(finding.answer()));
    }
}
