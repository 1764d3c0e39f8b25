package dev.readiness.report.next;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.compare.Cause;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.JsonOut;

/** What changed, as JSON. */
final class DifferenceJson {
    private DifferenceJson() {}

    static void write(JsonOut json, Difference difference) {
        json.object("before", () -> side(json, difference.before()));
        json.object("after", () -> side(json, difference.after()));
        json.object("change", () -> {
            json.number("low", difference.certain());
            json.number("high", difference.possible());
        });
        json.list("causes", difference.causes(), cause -> {
            json.number("low", cause.low());
            json.number("high", cause.high());
            if (cause instanceof Cause.OfReading reading) {
                json.text("of", "READING");
                json.object("indicator", () -> json.indicator(reading.indicator()));
                json.clauses(reading.clauses(), difference.after().submission().rubric());
            } else {
                json.text("of", ((Cause.OfFrame) cause).frame().name());
            }
        });
        json.list("clauses", difference.clauses(), change -> {
            json.numbered("number", change.clause());
            json.object("was", () -> stands(json, change.was()));
            json.object("now", () -> stands(json, change.now()));
        });
        json.list("vetoes", difference.vetoes(), change -> {
            json.numbered("number", change.now().clause());
            json.text("was", change.was().state().name());
            json.text("now", change.now().state().name());
        });
    }

    private static void side(JsonOut json, Assessment assessment) {
        json.text("asOf", assessment.submission().asOf().toString());
        json.text("verdict", assessment.verdict().name());
        json.text("reason", assessment.advice().ruling().reason().name());
        json.number("low", assessment.scorecard().interval().low());
        json.number("high", assessment.scorecard().interval().high());
    }

    private static void stands(JsonOut json, ClauseScore score) {
        json.text("outcome", score.outcome().name());
        json.number("worth", score.worth());
        json.number("possible", score.possible());
        json.number("maximum", score.maximum());
    }
}
