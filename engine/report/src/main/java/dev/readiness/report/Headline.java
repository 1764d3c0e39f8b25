package dev.readiness.report;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.Targets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What every report says first, in words: which rubric, what verdict and why. */
public final class Headline {
    private final Phrases phrases;
    private final Assessment assessment;

    /** @param phrases those of the rubric's model */
    public Headline(Phrases phrases, Assessment assessment) {
        this.phrases = phrases;
        this.assessment = assessment;
    }

    /** The rubric's title, with the document that it was read from: not every source prints an edition. */
    public String rubric() {
        Identity identity = assessment.submission().rubric().identity();
        return phrases.say("text.rubric", phrases.title(identity), identity.document());
    }

    public String verdict() {
        return phrases.verdict(assessment.advice().ruling());
    }

    /** Why the verdict is what it is, in one sentence. */
    public String reason() {
        Ruling ruling = assessment.advice().ruling();
        Scorecard scorecard = assessment.scorecard();
        Object argument = switch (ruling.reason()) {
            case VETO_TRIPPED -> vetoes(veto -> veto.state() == Veto.State.TRIPPED);
            case VETO_NOT_MET -> vetoes(veto -> outcomes(veto).contains(Outcome.NOT_MET));
            case VETO_UNKNOWN -> vetoes(veto -> veto.state() == Veto.State.UNKNOWN);
            case NOT_JUDGED -> phrases.list(ruling.notJudged().labels());
            case OUT_OF_REACH ->
                targetGrade()
                        ? grade(ruling, Grading::possible)
                        : figure(scorecard.interval().high());
            case REACHED ->
                targetGrade()
                        ? grade(ruling, Grading::certain)
                        : figure(scorecard.interval().low());
            case DEPENDS_ON_MISSING -> open();
            case GRADED -> open();
            case NO_TARGET, NOT_DUE -> "";
        };
        return phrases.say("reason." + key(ruling), target().orElse(""), argument) + settled(ruling);
    }

    private boolean targetGrade() {
        return assessment.submission().targetGrade().isPresent();
    }

    private String grade(Ruling ruling, Function<Grading, Optional<Grade>> which) {
        return GradeWords.name(phrases, ruling.grading().flatMap(which));
    }

    private String key(Ruling ruling) {
        if (ruling.reason() == Reason.GRADED) {
            boolean settled = ruling.grading().filter(Grading::isSettled).isPresent();
            boolean waits = !assessment.advice().missing().isEmpty()
                    || !assessment.calendar().coming().isEmpty();
            return settled ? "GRADED" : waits ? "GRADED_OPEN" : "GRADED_NOT_JUDGED";
        }
        if (ruling.reason() == Reason.NOT_JUDGED && ruling.notJudged().numbers().isEmpty()) {
            return "NOT_JUDGED_BY_OWN_RULES";
        }
        boolean ofGrade = targetGrade() && ruling.reason() != Reason.VETO_UNKNOWN;
        return key(ruling.reason()) + (ofGrade ? "_GRADE" : "");
    }

    /** An unknown veto waits for data, for its day, or for figures that can be judged. */
    private String key(Reason reason) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        assessment.advice().vetoes().stream()
                .filter(veto -> reason == Reason.VETO_UNKNOWN && veto.state() == Veto.State.UNKNOWN)
                .forEach(veto -> outcomes.addAll(outcomes(veto)));
        if (outcomes.contains(Outcome.ERROR)) {
            return "VETO_NOT_JUDGED";
        }
        return outcomes.contains(Outcome.PENDING) && !outcomes.contains(Outcome.MISSING)
                ? "VETO_NOT_DUE"
                : reason.name();
    }

    private static Set<Outcome> outcomes(VetoState veto) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        veto.judged().forEach(judged -> outcomes.add(judged.outcome()));
        return outcomes;
    }

    /** The assumptions that settle what could not be judged. */
    private String settled(Ruling ruling) {
        List<String> ids =
                ruling.notJudged().assumptions().stream().map(Assumption::id).toList();
        return ids.isEmpty() ? "" : phrases.say("reason.settledBy", phrases.list(ids));
    }

    /** The same for whoever reads a document and sets no options: without their names on the command line. */
    public List<String> plainSways() {
        return assessment.advice().sways().all().stream()
                .map(sway -> phrases.say(
                        "reason.swayPlain",
                        sway.assumption().title().in(phrases.lang()),
                        sway.other().says().in(phrases.lang()),
                        phrases.verdict(sway.ruling())))
                .toList();
    }

    /** The assumptions that the verdict hangs on, a sentence each. */
    public List<String> sways() {
        return assessment.advice().sways().all().stream()
                .map(sway -> phrases.say(
                        "reason.sway",
                        sway.assumption().title().in(phrases.lang()),
                        sway.other().says().in(phrases.lang()),
                        sway.assumption().id(),
                        sway.other().id(),
                        phrases.verdict(sway.ruling())))
                .toList();
    }

    /** How much is open, of each kind that there is. */
    private String open() {
        int missing = assessment.advice().missing().size();
        int coming = assessment.calendar().coming().size();
        List<String> parts = new ArrayList<>();
        if (missing > 0 || coming == 0) {
            parts.add(phrases.say("open.missing", missing));
        }
        if (coming > 0) {
            parts.add(phrases.say("open.coming", coming));
        }
        return phrases.list(parts);
    }

    /** What was earned of what, and of how much that is worked out. */
    public String earned() {
        Scorecard scorecard = assessment.scorecard();
        boolean rescaled = !scorecard.scaled().equals(scorecard.earned())
                && !scorecard.nominalMaximum().equals(scorecard.applicableMaximum());
        return phrases.say(
                rescaled ? "text.earnedScaled" : "text.earned",
                scorecard.earned().shown(),
                scorecard.applicableMaximum().shown(),
                scorecard.nominalMaximum().shown(),
                share());
    }

    /** The figure that the region aims at, as the reason names it. */
    public Optional<String> target() {
        return targetGrade()
                ? assessment
                        .submission()
                        .targetGrade()
                        .map(grade -> grade.name().in(phrases.lang()))
                : assessment.submission().target().map(this::figure);
    }

    /**
     * How tiers, quantified targets, what is added and taken, demerits, caps, grades and what the rubric's own rules
     * conclude stand, one sentence each.
     */
    public List<String> facts() {
        Scorecard scorecard = assessment.scorecard();
        List<String> facts = new ArrayList<>();
        scorecard.tiers().forEach(tier -> facts.add(tier(tier)));
        scorecard.targets().ifPresent(targets -> facts.add(targets(targets)));
        Rubric rubric = assessment.submission().rubric();
        facts.addAll(new ExtraWords(phrases).facts(scorecard, rubric.overall().atMost()));
        scorecard.unrounded().ifPresent(before -> facts.add(rounded(before)));
        if (rubric.overall().demerits()) {
            facts.add(demerits(scorecard));
        }
        GradeWords words = new GradeWords(phrases, rubric);
        facts.addAll(words.caps(assessment.advice().caps()));
        assessment.advice().ruling().grading().ifPresent(grading -> facts.addAll(words.standing(grading)));
        facts.addAll(rulings());
        return facts;
    }

    /** What the rubric's own rules conclude, caps and remarks that hold or may, one sentence each. */
    public List<String> rulings() {
        return new LineWords(phrases, assessment.submission().rubric())
                .standing(assessment.advice().lines());
    }

    private String rounded(Interval before) {
        Overall overall = assessment.submission().rubric().overall();
        Rounding rounding = overall.rounded().orElseThrow();
        Quantity all = assessment.scorecard().nominalMaximum();
        Quantity from = overall.demerits() ? all.minus(before.high()) : before.low();
        Quantity to = overall.demerits() ? all.minus(before.low()) : before.high();
        return phrases.say(
                overall.demerits() ? "text.rounded.lost" : "text.rounded",
                phrases.rounding(
                        rounding, rounding.taken(assessment.submission().settings())),
                from.equals(to) ? from.shown() : phrases.say("batch.range", from.shown(), to.shown()));
    }

    private String demerits(Scorecard scorecard) {
        Quantity all = scorecard.nominalMaximum();
        return phrases.say(
                "text.demerits",
                all.minus(scorecard.scaled()).shown(),
                all.minus(scorecard.interval().high()).shown(),
                all.minus(scorecard.interval().low()).shown());
    }

    private String tier(TierScore tier) {
        return phrases.say("text.tier", phrases.tier(tier.tier()), tier.total(), tier.met(), tier.possible());
    }

    private String targets(Targets targets) {
        int rest = targets.total() - targets.met() - targets.missing() - targets.pending();
        return phrases.say(
                targets.pending() > 0 ? "text.targetsPending" : "text.targets",
                targets.total(),
                targets.met(),
                targets.missing(),
                rest,
                targets.pending());
    }

    private String share() {
        Scorecard scorecard = assessment.scorecard();
        return scorecard.applicableMaximum().isZero()
                ? ""
                : scorecard.earned().dividedBy(scorecard.applicableMaximum()).shownAsPercent();
    }

    /** Points as they are; elsewhere the share that a target names. */
    private String figure(Quantity points) {
        Quantity all = assessment.scorecard().nominalMaximum();
        return switch (assessment.submission().rubric().identity().model()) {
            case POINTS -> points.shown();
            case CHECKLIST ->
                all.isZero() ? points.shown() : points.dividedBy(all).shownAsPercent();
            case CONFORMITY -> points.shownAsPercent();
        };
    }

    private String vetoes(Predicate<VetoState> test) {
        return phrases.list(assessment.advice().vetoes().stream()
                .filter(test)
                .map(veto -> veto.clause().label())
                .toList());
    }
}
