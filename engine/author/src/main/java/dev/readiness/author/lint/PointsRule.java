package dev.readiness.author.lint;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import java.util.List;
import java.util.stream.Stream;

/** Points add up at every level: clauses to their item, items to their dimension, dimensions to the printed total. */
enum PointsRule implements LintRule {
    CLAUSE_POINTS_PARTLY {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Item item : items(pack)) {
                long printed = printed(item).count();
                if (printed > 0 && printed < item.clauses().size()) {
                    item.clauses().stream()
                            .filter(clause -> clause.points().isEmpty())
                            .forEach(clause ->
                                    findings.at(pack.files().of(clause), "clause", clause.label(), item.label()));
                }
            }
        }
    },
    CLAUSE_POINTS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Item item : items(pack)) {
                if (item.extra().isPresent() || item.role().counting().fold() != Fold.SUM) {
                    continue;
                }
                List<Quantity> printed = printed(item).toList();
                Quantity sum = LintedPack.best(printed.stream(), item.pick().orElse(printed.size()));
                if (printed.size() == item.clauses().size() && !printed.isEmpty() && !sum.equals(item.points())) {
                    findings.at(
                            pack.files().of(item),
                            "points",
                            item.label(),
                            item.points().shown(),
                            sum.shown());
                }
            }
        }
    },
    ITEM_POINTS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Dimension dimension : pack.rubric().dimensions()) {
                if (dimension.counting().fold() != Fold.SUM) {
                    continue;
                }
                Quantity fixed = dimension.items().stream()
                        .filter(item -> !item.elective())
                        .map(Item::points)
                        .reduce(Quantity.ZERO, Quantity::plus);
                Quantity sum = fixed.plus(dimension.choice().map(Choice::points).orElse(Quantity.ZERO));
                if (!sum.equals(dimension.points())) {
                    findings.at(
                            pack.files().of(dimension),
                            "points",
                            dimension.number(),
                            dimension.points().shown(),
                            sum.shown());
                }
            }
        }
    },
    TOTAL_POINTS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Entry identity = pack.files().identity();
            Quantity sum = pack.rubric().nominalMaximum();
            Figures.decimal(identity.text("points"))
                    .filter(total -> !total.equals(sum))
                    .ifPresent(total -> findings.at(identity, "points", total.shown(), sum.shown()));
        }
    },
    POINTS_NOT_POSITIVE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            if (pack.rubric().identity().model() == Model.POINTS) {
                for (Dimension dimension : pack.rubric().dimensions()) {
                    Entry entry = pack.files().of(dimension);
                    if (dimension.items().stream().anyMatch(item -> item.extra().isEmpty())) {
                        zero(dimension.points(), entry, findings);
                    }
                    dimension
                            .choice()
                            .ifPresent(choice ->
                                    zero(choice.points(), entry.child("choice").orElse(entry), findings));
                }
                items(pack).stream()
                        .filter(item -> item.extra().isEmpty())
                        .forEach(item -> zero(item.points(), pack.files().of(item), findings));
                pack.clauses()
                        .forEach(clause -> clause.points()
                                .ifPresent(points -> zero(points, pack.files().of(clause), findings)));
            }
        }

        private void zero(Quantity points, Entry entry, Findings findings) {
            if (points.isZero()) {
                findings.at(entry, "points", points.shown());
            }
        }
    },
    /** A key that the rubric's model does not look at says something that never comes true. */
    KEY_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            PackFiles files = pack.files();
            Model model = pack.rubric().identity().model();
            boolean points = model == Model.POINTS;
            for (String key : points ? List.of("tier") : List.of("points", "elective", "pick", "choice", "tier")) {
                Stream.of(List.of(files.identity()), files.dimensions(), files.items(), files.clauses())
                        .flatMap(List::stream)
                        .filter(entry -> entry.find(key).isPresent())
                        .filter(entry -> !key.equals("tier") || model != Model.CONFORMITY)
                        .forEach(entry -> findings.at(entry, key, key, model.id()));
            }
        }
    };

    private static List<Item> items(LintedPack pack) {
        return pack.rubric().dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .toList();
    }

    private static Stream<Quantity> printed(Item item) {
        return item.clauses().stream().map(Clause::points).flatMap(points -> points.stream());
    }
}
