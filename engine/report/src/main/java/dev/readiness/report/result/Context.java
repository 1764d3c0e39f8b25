package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.Fingerprint;
import dev.readiness.engine.judge.Judged;
import dev.readiness.report.Phrases;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.Optional;

/**
 * What the results of one assessment have in common.
 *
 * @param phrases worded for the rubric's model
 * @param rules of the rubric
 */
record Context(Assessment assessment, Optional<Comparison> comparison, Phrases phrases, Rules rules) {

    /** Tells its results from those of others, wherever the file lies. */
    String region() {
        return submission().region();
    }

    Submission submission() {
        return assessment.submission();
    }

    Rubric rubric() {
        return submission().rubric();
    }

    Why why() {
        return new Why(phrases, Style.PLAIN);
    }

    /** Where a requirement is answered, or lacks its answer. */
    Location place(Judged judged) {
        return judged.outcome() == Outcome.MISSING
                ? submission().gap(judged.requirement())
                : submission().place(Why.worst(judged).answer());
    }

    /** How a requirement stands to the baseline; what is met has no state of its own there. */
    Optional<Comparison.State> state(Judged judged) {
        return judged.outcome() == Outcome.MET
                ? Optional.empty()
                : comparison.map(known -> known.state(
                        Fingerprint.of(submission(), judged.requirement().clause(), Why.worst(judged))));
    }
}
