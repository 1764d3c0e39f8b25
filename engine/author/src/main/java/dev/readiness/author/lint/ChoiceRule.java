package dev.readiness.author.lint;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import java.util.List;
import java.util.Optional;

/** Choices: best k of n among elective items or clauses. */
enum ChoiceRule implements LintRule {
    CHOICE_SIZE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Dimension dimension : pack.rubric().dimensions()) {
                dimension
                        .choice()
                        .ifPresent(choice -> size(
                                pack.files()
                                        .of(dimension)
                                        .child("choice")
                                        .orElse(pack.files().of(dimension)),
                                choice.pick(),
                                electives(dimension).size(),
                                findings));
                for (Item item : dimension.items()) {
                    item.pick()
                            .ifPresent(pick -> size(
                                    pack.files().of(item), pick, item.clauses().size(), findings));
                }
            }
        }

        private void size(Entry entry, int pick, int offered, Findings findings) {
            if (pick < 1 || pick >= offered) {
                findings.at(entry, "pick", pick, offered);
            }
        }
    },
    CHOICE_WORTH {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Dimension dimension : pack.rubric().dimensions()) {
                dimension.choice().ifPresent(choice -> {
                    Quantity best =
                            LintedPack.best(electives(dimension).stream().map(Item::points), choice.pick());
                    Entry entry = pack.files().of(dimension);
                    if (!best.equals(choice.points())) {
                        findings.at(
                                entry.child("choice").orElse(entry),
                                "points",
                                choice.points().shown(),
                                choice.pick(),
                                best.shown());
                    }
                });
            }
        }
    },
    ELECTIVE_WITHOUT_CHOICE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.rubric().dimensions().stream()
                    .filter(dimension -> dimension.choice().isEmpty())
                    .flatMap(dimension -> electives(dimension).stream())
                    .forEach(item -> findings.at(pack.files().of(item), "elective", item.label()));
        }
    },
    /** Which of them count must not change what can be earned at all. */
    UNEQUAL_CHOICE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Dimension dimension : pack.rubric().dimensions()) {
                List<Item> electives = electives(dimension);
                electives.stream()
                        .filter(item -> !item.points().equals(electives.get(0).points()))
                        .forEach(item -> findings.at(
                                pack.files().of(item),
                                "points",
                                item.points().shown(),
                                electives.get(0).points().shown()));
                dimension.items().stream()
                        .filter(item -> item.pick().isPresent())
                        .forEach(item -> unequal(pack, item, findings));
            }
        }

        private void unequal(LintedPack pack, Item item, Findings findings) {
            Optional<Quantity> first = item.clauses().stream()
                    .map(Clause::points)
                    .flatMap(Optional::stream)
                    .findFirst();
            for (Clause clause : item.clauses()) {
                clause.points()
                        .filter(points -> !points.equals(first.orElse(points)))
                        .ifPresent(points -> findings.at(
                                pack.files().of(clause),
                                "points",
                                points.shown(),
                                first.orElse(points).shown()));
            }
        }
    };

    private static List<Item> electives(Dimension dimension) {
        return dimension.items().stream().filter(Item::elective).toList();
    }
}
