package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.score.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A random rubric: how it is written, and what the words of criteria/README.md make of it.
 *
 * @param fold of its dimensions
 * @param atMost what the figure can be at most; 0 for no such bound
 * @param rounding how the figure is rounded before caps and grades look at it
 * @param caps what a clause that is not met holds the figure to, by its number
 * @param quorums all of which the better of its two grades asks for
 */
record PlainRubric(
        String fold,
        int atMost,
        Optional<PlainRounding> rounding,
        boolean demerits,
        List<PlainDimension> dimensions,
        Map<Integer, Integer> caps,
        List<PlainAsk> quorums) {
    private static final int WORTH = 100;

    /** @param points what it is worth */
    record PlainDimension(int number, String fold, int points, int weight, List<PlainItem> items) {
        String yaml(boolean weighs) {
            StringBuilder yaml = new StringBuilder();
            yaml.append("dimension: 部分%d\ntitle: {zh: 随机%d, en: Random %d}\npoints: %d\nfold: %s\n"
                    .formatted(number, number, number, points, fold));
            yaml.append(weighs ? "weight: %d\n".formatted(weight) : "");
            yaml.append("items:\n");
            items.forEach(item -> yaml.append(item.yaml(fold.equals("mean"))));
            return yaml.toString();
        }

        Quantity[] judge(Map<Thing, Integer> given) {
            List<PlainItem> inside =
                    items.stream().filter(item -> !item.isOutside()).toList();
            return folded(
                    fold,
                    points,
                    inside.stream().map(item -> item.judge(given)).toList(),
                    inside.stream().map(PlainItem::weight).toList());
        }
    }

    List<PlainItem> items() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.items().stream())
                .toList();
    }

    /** What stands in rubric.yaml of it. */
    String total() {
        String parts = Stream.of(
                        fold.equals("sum") ? "" : "fold: " + fold,
                        atMost == 0 ? "" : "atMost: " + atMost,
                        rounding.map(PlainRounding::yaml).orElse(""),
                        demerits ? "counts: demerits" : "")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return (fold.equals("sum") ? "" : "points: %d\n".formatted(WORTH))
                + (parts.isEmpty() ? "" : "total: {%s}\n".formatted(parts));
    }

    /** Its two grades. */
    String grades() {
        return "grades:\n  - grade: {zh: 好, en: Good}\n    cite: 第九条\n    needs:\n"
                + quorums.stream().map(each -> each.yaml(demerits)).collect(Collectors.joining())
                + "  - grade: {zh: 差, en: Bad}\n    cite: 第九条\n";
    }

    /** Whether the better grade certainly holds, and whether it may. */
    List<Boolean> good(Map<Thing, Integer> given) {
        return List.of(
                quorums.stream().allMatch(quorum -> quorum.holds(this, given, true)),
                quorums.stream().allMatch(quorum -> quorum.holds(this, given, false)));
    }

    /** What the whole is printed for. */
    int nominal() {
        return fold.equals("sum")
                ? dimensions.stream().mapToInt(PlainDimension::points).sum()
                : WORTH;
    }

    /** The file of {@code dimension}, its clauses with their caps. */
    String yaml(PlainDimension dimension) {
        String yaml = dimension.yaml(fold.equals("mean"));
        for (Map.Entry<Integer, Integer> cap : caps.entrySet()) {
            yaml = yaml.replace(
                    "- clause: %d\n".formatted(cap.getKey()),
                    "- clause: %d\n        caps: {score: %d}\n".formatted(cap.getKey(), cap.getValue()));
        }
        return yaml;
    }

    Interval judge(Map<Thing, Integer> given) {
        Quantity nominal = Quantity.of(nominal());
        Quantity[] whole = folded(
                fold,
                WORTH,
                dimensions.stream().map(dimension -> dimension.judge(given)).toList(),
                dimensions.stream().map(PlainDimension::weight).toList());
        Quantity[] extra = {Quantity.ZERO, Quantity.ZERO};
        for (PlainItem item : items()) {
            if (item.isOutside()) {
                extra[0] = extra[0].plus(item.judge(given)[1]);
                extra[1] = extra[1].plus(item.judge(given)[2]);
            }
        }
        Quantity[] ends = new Quantity[2];
        for (int end = 0; end < 2; end++) {
            Quantity share = whole[0].isZero()
                    ? Quantity.ZERO
                    : whole[end + 1].max(Quantity.ZERO).dividedBy(whole[0]);
            Quantity figure = share.times(nominal).plus(extra[end]);
            figure = atMost == 0 ? figure : figure.min(Quantity.of(atMost));
            ends[end] = rounded((demerits ? figure.min(nominal) : figure).max(Quantity.ZERO), nominal);
        }
        hold(ends, nominal, given);
        return new Interval(ends[0], ends[1]);
    }

    /** Where demerits are counted, they are rounded. */
    private Quantity rounded(Quantity figure, Quantity nominal) {
        return rounding.map(each -> demerits ? nominal.minus(each.of(nominal.minus(figure))) : each.of(figure))
                .orElse(figure);
    }

    /** A cap holds what is certain down unless its clause is met, and what is possible where it is certainly not. */
    private void hold(Quantity[] ends, Quantity nominal, Map<Thing, Integer> given) {
        for (PlainItem item : items()) {
            List<PlainItem.Earned> earned = item.clauses(given);
            for (int i = 0; i < earned.size(); i++) {
                Integer cap = caps.get(item.clauses().get(i).number());
                Outcome outcome = earned.get(i).outcome();
                if (cap != null && outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE) {
                    Quantity kept = demerits ? nominal.minus(Quantity.of(cap)) : Quantity.of(cap);
                    ends[0] = ends[0].min(kept);
                    ends[1] = outcome == Outcome.NOT_MET ? ends[1].min(kept) : ends[1];
                }
            }
        }
    }

    /** Of maximum, low and high of parts those of the whole. */
    private static Quantity[] folded(String fold, int points, List<Quantity[]> parts, List<Integer> weights) {
        Quantity[] whole = {Quantity.ZERO, Quantity.ZERO, Quantity.ZERO};
        if (fold.equals("sum")) {
            for (Quantity[] part : parts) {
                for (int end = 0; end < 3; end++) {
                    whole[end] = whole[end].plus(part[end]);
                }
            }
            return whole;
        }
        if (fold.equals("share")) {
            Quantity[] together = folded("sum", points, parts, weights);
            for (int end = 0; end < 3 && !together[0].isZero(); end++) {
                whole[end] = together[end].dividedBy(together[0]).times(points);
            }
            return whole;
        }
        Quantity sum = Quantity.ZERO;
        Quantity[] least = {Quantity.ONE, Quantity.ONE, Quantity.ONE};
        for (int i = 0; i < parts.size(); i++) {
            Quantity[] part = parts.get(i);
            if (part[0].isZero()) {
                continue;
            }
            sum = sum.plus(Quantity.of(weights.get(i)));
            for (int end = 0; end < 3; end++) {
                Quantity share = part[end].dividedBy(part[0]);
                least[end] = least[end].min(share);
                whole[end] = whole[end].plus(share.times(weights.get(i)));
            }
        }
        for (int end = 0; end < 3 && !sum.isZero(); end++) {
            whole[end] = (fold.equals("mean") ? whole[end].dividedBy(sum) : least[end]).times(points);
        }
        return whole;
    }
}
