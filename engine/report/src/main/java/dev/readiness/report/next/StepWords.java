package dev.readiness.report.next;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.proof.PointStep;
import dev.readiness.engine.proof.Step;
import dev.readiness.report.Phrases;
import dev.readiness.report.next.words.Words;

/** How a step of a proof leads from its grounds to what it says. */
final class StepWords {
    private final Submission submission;
    private final Words words;
    private final Phrases phrases;

    StepWords(Submission submission, Words words) {
        this.submission = submission;
        this.words = words;
        this.phrases = words.phrases();
    }

    /** How it follows from what stands below it; empty where a rule says so, or nothing is to be said. */
    String of(Step step) {
        if (step instanceof Step.Ranked ranked) {
            return ranked.least() == 0 ? words.say("step.all") : words.say("step.atLeast", ranked.least());
        }
        if (step instanceof Step.Deducted deducted) {
            return words.say(deducted.stops() ? "step.deducted" : "step.deductedBeyond");
        }
        if (step instanceof Step.When when) {
            return words.say("step.when", phrases.say("part." + when.otherwise()));
        }
        if (step instanceof PointStep.Share share) {
            return words.say("step.share", share.maximum().shown());
        }
        if (step instanceof PointStep.Added added) {
            String sum = added.best() == 0 ? words.say("step.added") : words.say("step.best", added.best());
            boolean apart = !added.lowApart().isEmpty() || !added.highApart().isEmpty();
            return sum + (added.floored() ? words.say(apart ? "step.flooredApart" : "step.floored") : "");
        }
        if (step instanceof PointStep.Rescaled rescaled) {
            return words.say(
                    "step.rescaled",
                    rescaled.applicable().shown(),
                    rescaled.nominal().shown());
        }
        return other(step);
    }

    private String other(Step step) {
        if (step instanceof Step.Climbed climbed) {
            return words.say(
                    "step.climbed",
                    phrases.list(climbed.earns().stream()
                            .map(Quantity::shownAsPercent)
                            .toList()));
        }
        if (step instanceof Step.Portions portions) {
            return words.say(
                    "step.portions",
                    phrases.list(portions.points().stream().map(Quantity::shown).toList()),
                    portions.most().shown());
        }
        if (step instanceof PointStep.Folded folded) {
            return words.say("step.fold." + folded.fold(), folded.points().shown())
                    + (folded.floored() ? words.say("step.floored") : "");
        }
        if (step instanceof PointStep.Outside outside) {
            return words.say(
                    outside.adds() ? "step.adds" : "step.takes",
                    outside.points().shown());
        }
        if (step instanceof PointStep.Bounded bounded) {
            return words.say("step.added")
                    + bounded.extra()
                            .atMost()
                            .map(most -> words.say("step.atMost", most.shown()))
                            .orElse("");
        }
        if (step instanceof PointStep.Topped topped) {
            return words.say("step.topped")
                    + topped.most()
                            .map(most -> words.say("step.atMost", most.shown()))
                            .orElse("");
        }
        if (step instanceof PointStep.Rounded rounded) {
            return phrases.rounding(rounded.rounding(), rounded.way());
        }
        if (step instanceof Step.Mean) {
            return words.say("step.mean");
        }
        if (step instanceof Step.AllMet) {
            return words.say("step.allMet");
        }
        if (step instanceof PointStep.Capped) {
            return words.say("step.capped");
        }
        return step instanceof Step.Exempt
                ? words.say(
                        submission.rubric().identity().model() == Model.CONFORMITY ? "step.leaves" : "step.exempt",
                        phrases.mode(submission.settings().notApplicable()))
                : "";
    }
}
