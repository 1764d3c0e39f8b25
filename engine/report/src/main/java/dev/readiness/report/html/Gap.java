package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import java.util.Collection;
import java.util.function.Function;

/**
 * What lacks to the maximum.
 *
 * @param open what may still come once nothing is missing
 * @param lost what can't
 */
record Gap(Quantity open, Quantity lost) {

    static Gap ofClauses(Collection<ClauseScore> scores) {
        return new Gap(
                sum(scores, ClauseScore::open),
                sum(scores, score -> score.wanting().minus(score.open())));
    }

    static Gap ofDimensions(Collection<DimensionScore> scores) {
        return new Gap(
                sum(scores, score -> of(score).open()),
                sum(scores, score -> of(score).lost()));
    }

    static Gap of(Quantity earned, Quantity possible, Quantity maximum) {
        Quantity reach = possible.max(earned);
        return new Gap(reach.minus(earned), maximum.minus(reach).max(Quantity.ZERO));
    }

    private static Gap of(DimensionScore score) {
        return of(score.earned(), score.possible(), score.applicableMaximum());
    }

    Gap minus(Gap other) {
        return new Gap(open.minus(other.open), lost.minus(other.lost));
    }

    Quantity whole() {
        return open.plus(lost);
    }

    boolean isNone() {
        return open.isZero() && lost.isZero();
    }

    UnitRows.Sums shown() {
        return new UnitRows.Sums(open.shown(), lost.shown());
    }

    private static <T> Quantity sum(Collection<T> all, Function<T, Quantity> part) {
        return all.stream().map(part).reduce(Quantity.ZERO, Quantity::plus);
    }
}
