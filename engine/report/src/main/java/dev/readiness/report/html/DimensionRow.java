package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.report.ExtraWords;
import java.util.List;
import java.util.function.Function;

/** What one dimension earns: a row of a table, and the numbers that charts are drawn from. */
record DimensionRow(String name, Bar bar, List<ItemRow> items) {

    /**
     * What a bar shows.
     *
     * @param open what may still come once nothing is missing
     * @param lost what certainly does not
     */
    record Bar(String earned, String open, String lost, String maximum, String share) {
        static Bar of(Quantity earned, Quantity possible, Quantity maximum) {
            Gap gap = Gap.of(earned, possible, maximum);
            return new Bar(
                    earned.shown(),
                    gap.open().shown(),
                    gap.lost().shown(),
                    maximum.shown(),
                    maximum.isZero() ? "" : earned.dividedBy(maximum).shownAsPercent());
        }
    }

    /** What one item earns. */
    record ItemRow(String number, String title, String kind, Subject.Badge badge, Bar bar) {}

    /** All of them together. */
    static Bar total(List<DimensionScore> scores) {
        return Bar.of(
                sum(scores, DimensionScore::earned),
                sum(scores, score -> score.possible().max(score.earned())),
                sum(scores, DimensionScore::applicableMaximum));
    }

    private static Quantity sum(List<DimensionScore> scores, Function<DimensionScore, Quantity> part) {
        return scores.stream().map(part).reduce(Quantity.ZERO, Quantity::plus);
    }

    static DimensionRow of(DimensionScore score, Subject subject) {
        return new DimensionRow(
                name(score, subject),
                Bar.of(score.earned(), score.possible(), score.applicableMaximum()),
                score.items().stream().map(item -> item(item, subject)).toList());
    }

    static String name(DimensionScore score, Subject subject) {
        return subject.say(
                "dimension",
                score.dimension().number(),
                subject.in(score.dimension().title()));
    }

    private static ItemRow item(ItemScore score, Subject subject) {
        Quantity possible = score.counts() ? score.possible() : Quantity.ZERO;
        String kind = score.item()
                .tier()
                .map(subject.phrases()::tier)
                .or(() -> new ExtraWords(subject.phrases()).badge(score.item()))
                .orElse(score.item().elective() ? subject.say("elective") : "");
        return new ItemRow(
                score.item().label(),
                subject.in(score.item().title()),
                kind,
                subject.badge(score.outcome()),
                Bar.of(score.earned(), possible, score.counts() ? score.applicableMaximum() : Quantity.ZERO));
    }
}
