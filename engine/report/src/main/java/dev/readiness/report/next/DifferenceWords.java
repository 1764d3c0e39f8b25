package dev.readiness.report.next;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.compare.Cause;
import dev.readiness.engine.compare.ClauseChange;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.compare.VetoChange;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.Words;
import java.util.List;

/** What changed, in words. */
final class DifferenceWords {
    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    void write(Leaflet leaflet, Difference difference) {
        Assessment before = difference.before();
        Assessment after = difference.after();
        leaflet.line(words.say(
                after.advice().ruling().differsFrom(before.advice().ruling())
                        ? "difference.verdict"
                        : "difference.verdictStays",
                words.phrases().verdict(before.advice().ruling()),
                words.phrases().verdict(after.advice().ruling())));
        leaflet.line(words.say(
                "difference.score",
                score(before),
                score(after),
                Words.signed(difference.certain()),
                Words.signed(difference.possible())));
        leaflet.table(
                List.of(
                        words.say("head.certain"),
                        words.say("head.possible"),
                        words.say("head.cause"),
                        words.say("head.clause")),
                difference.causes().stream()
                        .map(cause -> cause(cause, after.submission().rubric()))
                        .toList(),
                2);
        if (difference.clauses().isEmpty() && difference.vetoes().isEmpty()) {
            leaflet.line(words.say("difference.nothing"));
        }
        leaflet.table(
                List.of(words.say("head.clause"), words.say("head.was"), words.say("head.now"), words.say("head.asks")),
                difference.clauses().stream().map(this::row).toList(),
                1);
        difference.vetoes().forEach(change -> leaflet.point(veto(change)));
    }

    private List<String> cause(Cause cause, Rubric rubric) {
        if (cause instanceof Cause.OfReading reading) {
            return List.of(
                    Words.signed(cause.low()),
                    Words.signed(cause.high()),
                    words.phrases().title(reading.indicator()),
                    words.phrases().labels(rubric, reading.clauses()));
        }
        Cause.OfFrame frame = (Cause.OfFrame) cause;
        return List.of(Words.signed(cause.low()), Words.signed(cause.high()), words.say("cause." + frame.frame()), "");
    }

    private String score(Assessment assessment) {
        Interval interval = assessment.scorecard().interval();
        return words.span(interval.low(), interval.high());
    }

    private List<String> row(ClauseChange change) {
        return List.of(
                change.clause().label(),
                stands(change.was()),
                stands(change.now()),
                change.clause().asks().in(words.lang()));
    }

    private String stands(ClauseScore score) {
        Quantity low = score.counts() ? score.worth() : Quantity.ZERO;
        Quantity high = score.counts() ? score.possible() : Quantity.ZERO;
        return words.phrases().outcome(score.outcome()) + " " + words.span(low, high);
    }

    private String veto(VetoChange change) {
        return words.say(
                "difference.veto",
                change.now().clause().label(),
                words.phrases().veto(change.was().state()),
                words.phrases().veto(change.now().state()));
    }
}
