package dev.readiness.author.lint;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weights, and what is added outside the maximum. */
enum FoldRule implements LintRule {
    WEIGHTS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Whole whole : wholes(pack)) {
                Quantity sum = whole.weights().stream()
                        .filter(Weight::share)
                        .map(Weight::weighs)
                        .reduce(Quantity.ZERO, Quantity::plus);
                boolean partly = whole.weights().size() < whole.parts().size();
                boolean numbers = whole.weights().stream().noneMatch(Weight::share);
                if (whole.fold() == Fold.MEAN
                        && !whole.weights().isEmpty()
                        && (partly
                                || !numbers && !sum.equals(Quantity.ONE)
                                || !numbers && !whole.weights().stream().allMatch(Weight::share))) {
                    findings.at(
                            whole.entry(),
                            whole.key(),
                            whole.weights().size(),
                            whole.parts().size(),
                            sum.shownAsPercent());
                }
            }
        }
    },
    WEIGHT_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Whole whole : wholes(pack)) {
                if (whole.fold() != Fold.MEAN) {
                    for (Entry part : whole.entries()) {
                        if (part.find("weight").isPresent()) {
                            findings.at(part, "weight");
                        }
                    }
                }
            }
        }
    },
    /** A deduction that goes on into the total while a mean or the least of shares stands between. */
    BEYOND_SHARES {
        @Override
        public void check(LintedPack pack, Findings findings) {
            boolean total = pack.rubric().overall().fold() == Fold.SUM;
            for (Dimension dimension : pack.rubric().dimensions()) {
                boolean sums = total && dimension.counting().fold() == Fold.SUM;
                dimension.items().stream()
                        .filter(item -> item.extra().isEmpty())
                        .filter(item -> !sums || item.role().counting().fold() != Fold.SUM)
                        .flatMap(item -> item.clauses().stream())
                        .filter(clause -> clause.makeup().beyond() == Makeup.Beyond.TOTAL)
                        .forEach(clause -> findings.at(pack.files().of(clause), "beyond"));
            }
        }
    },
    /** A bound of the whole that cuts off what is earned, or that nothing ever reaches. */
    TOTAL_AT_MOST {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Rubric rubric = pack.rubric();
            Optional<Quantity> atMost = rubric.overall().atMost();
            boolean extra = rubric.items().values().stream()
                    .anyMatch(item -> item.extra().filter(each -> each.adds()).isPresent());
            if (atMost.isPresent() && (atMost.get().compareTo(rubric.nominalMaximum()) < 0 || !extra)) {
                Entry identity = pack.files().identity();
                findings.at(
                        identity.child("total").orElse(identity),
                        "atMost",
                        atMost.get().shown(),
                        rubric.nominalMaximum().shown());
            }
        }
    },
    /** A total that is rounded beyond what it is worth, or all the way to nothing. */
    TOTAL_ROUNDED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Overall overall = pack.rubric().overall();
            Quantity maximum = pack.rubric().nominalMaximum();
            overall.rounded()
                    .filter(rounding -> rounding.to().compareTo(maximum) >= 0
                            || !rounding.keeps(maximum)
                            || overall.atMost()
                                    .filter(most -> !rounding.keeps(most))
                                    .isPresent())
                    .ifPresent(rounding -> {
                        Entry total = pack.files().identity().child("total").orElseThrow();
                        findings.at(
                                total.child("rounded").orElse(total),
                                "to",
                                rounding.to().shown(),
                                overall.atMost()
                                        .filter(most -> !rounding.keeps(most))
                                        .orElse(maximum)
                                        .shown());
                    });
        }
    };

    /** Parts that are folded: where the whole is written, and where they are. */
    private record Whole(Fold fold, Entry entry, String key, List<Counting> parts, List<Entry> entries) {
        List<Weight> weights() {
            return parts.stream().flatMap(part -> part.weight().stream()).toList();
        }
    }

    private static List<Whole> wholes(LintedPack pack) {
        Rubric rubric = pack.rubric();
        PackFiles files = pack.files();
        List<Whole> wholes = new ArrayList<>();
        List<Dimension> dimensions = rubric.dimensions().stream()
                .filter(dimension ->
                        dimension.items().stream().anyMatch(item -> item.extra().isEmpty()))
                .toList();
        wholes.add(new Whole(
                rubric.overall().fold(),
                files.identity(),
                "total",
                dimensions.stream().map(Dimension::counting).toList(),
                dimensions.stream().map(files::of).toList()));
        for (Dimension dimension : rubric.dimensions()) {
            List<Item> inside = dimension.items().stream()
                    .filter(item -> item.extra().isEmpty())
                    .toList();
            wholes.add(new Whole(
                    dimension.counting().fold(),
                    files.of(dimension),
                    "fold",
                    inside.stream().map(item -> item.role().counting()).toList(),
                    inside.stream().map(files::of).toList()));
            for (Item item : dimension.items()) {
                wholes.add(new Whole(
                        item.role().counting().fold(),
                        files.of(item),
                        "fold",
                        item.clauses().stream()
                                .map(clause -> clause.role().counting())
                                .toList(),
                        item.clauses().stream().map(files::of).toList()));
            }
        }
        return wholes;
    }
}
