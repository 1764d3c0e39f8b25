package dev.readiness.report.html;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.Headline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What stands at the head of the page: whose assessment, the verdict and why, the figure and its interval.
 *
 * @param kind the verdict's constant, which the style goes by
 * @param gauge the figures of the gauge
 * @param facts tiers and quantified targets, in sentences
 * @param counts how many clauses came out how
 */
record Opening(
        String region,
        String rubric,
        String when,
        String note,
        String kind,
        String verdict,
        String reason,
        List<String> sways,
        String figure,
        String maximum,
        String interval,
        String target,
        String earned,
        Gauge gauge,
        List<String> facts,
        List<Count> counts) {

    /** Numbers for the chart; {@code target} is empty where none can be compared with the figure. */
    record Gauge(String low, String high, String target, String maximum) {}

    /** How many clauses have one outcome. */
    record Count(Subject.Badge badge, long clauses) {}

    static Opening of(Subject subject) {
        Submission submission = subject.assessment().submission();
        Headline headline = new Headline(subject.phrases(), subject.assessment());
        Scorecard score = subject.assessment().scorecard();
        return new Opening(
                submission.region(),
                headline.rubric(),
                subject.say(submission.asOfAssumed() ? "asOfAssumed" : "asOf", submission.asOf()),
                submission.note().orElse(""),
                subject.assessment().verdict().name(),
                headline.verdict(),
                headline.reason(),
                headline.plainSways(),
                score.scaled().shown(),
                subject.say("maximum", score.nominalMaximum().shown()),
                subject.say(
                        "interval",
                        score.interval().low().shown(),
                        score.interval().high().shown()),
                headline.target().orElse(subject.say("noTarget")),
                headline.earned(),
                gauge(submission, score),
                headline.facts(),
                counts(subject, score));
    }

    private static Gauge gauge(Submission submission, Scorecard score) {
        Interval interval = score.interval();
        boolean comparable = submission.rubric().identity().model() != Model.CONFORMITY;
        return new Gauge(
                interval.low().written(),
                interval.high().written(),
                submission
                        .target()
                        .filter(target -> comparable)
                        .map(Quantity::written)
                        .orElse(""),
                score.nominalMaximum().written());
    }

    private static List<Count> counts(Subject subject, Scorecard score) {
        Map<Outcome, Long> counted =
                score.clauses().collect(Collectors.groupingBy(ClauseScore::outcome, Collectors.counting()));
        return Arrays.stream(Outcome.values())
                .filter(counted::containsKey)
                .map(outcome -> new Count(subject.badge(outcome), Objects.requireNonNull(counted.get(outcome))))
                .toList();
    }
}
