package dev.readiness.engine.check;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.check.Inspection.Found;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is worse than it was. */
final class Regression {
    private final Assessment now;
    private final PastAssessment then;

    Regression(Assessment now, PastAssessment then) {
        this.now = now;
        this.then = then;
    }

    Stream<Found> found() {
        return Stream.of(score(), vetoes(), clauses(), missing()).flatMap(found -> found);
    }

    private Stream<Found> score() {
        // A report is exact to six decimals.
        Quantity score = Quantity.of(now.scorecard().scaled().written());
        return score.compareTo(then.score()) < 0
                ? Stream.of(Found.whole(new Matter.ScoreFell(then.score(), score)))
                : Stream.empty();
    }

    private Stream<Found> vetoes() {
        return now.advice().vetoes().stream()
                .filter(veto -> veto.state() == Veto.State.TRIPPED)
                .filter(veto -> !then.tripped().contains(veto.clause().number()))
                .map(veto -> new Found(Inspection.place(now.submission(), veto), new Matter.NewlyTripped(veto)));
    }

    private Stream<Found> clauses() {
        return now.advice().lost().stream()
                .filter(score -> !then.lost().contains(score.clause().number()))
                .map(score ->
                        new Found(Inspection.place(now.submission(), score.judged()), new Matter.NewlyLost(score)));
    }

    private Stream<Found> missing() {
        List<MissingIndicator> missing = now.advice().missing();
        return missing.size() > then.missing()
                ? Stream.of(Found.whole(new Matter.MoreMissing(then.missing(), missing.size())))
                : Stream.empty();
    }
}
