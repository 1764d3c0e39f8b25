package dev.readiness.author.lint;

import dev.readiness.criteria.need.Bands;
import dev.readiness.criteria.need.ProRata;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Requirement;
import java.util.function.Predicate;

/** Needs that earn a share of the points. */
enum ShareRule implements LintRule {
    BANDS_ORDER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            tell(pack, "bands", need -> need instanceof Bands bands && !bands.isInOrder(), findings);
        }
    },
    LEVELS_ORDER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(clause -> clause.makeup().needs().stream().anyMatch(ShareRule::isOutOfOrder))
                    .forEach(clause -> findings.at(pack.files().of(clause), "levels", clause.label()));
        }
    },
    /** Parts that come to less than the clause leave points that nothing earns. */
    PART_POINTS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .forEach(clause -> clause.makeup().needs().stream()
                            .filter(Part.Portions.class::isInstance)
                            .map(Part.Portions.class::cast)
                            .filter(parts -> parts.sum().compareTo(parts.most()) < 0)
                            .forEach(parts -> findings.atKey(
                                    pack.files().of(clause),
                                    "parts",
                                    clause.label(),
                                    parts.sum().shown(),
                                    parts.most().shown())));
        }
    },
    LEVEL_SCALE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            tell(pack, "of", ShareRule::isOffScale, findings);
        }
    },
    PRO_RATA_SPAN {
        @Override
        public void check(LintedPack pack, Findings findings) {
            tell(pack, "earns", need -> need instanceof ProRata share && !share.isSound(), findings);
        }
    };

    private static boolean isOutOfOrder(Part part) {
        Quantity below = Quantity.ZERO;
        if (part instanceof Part.Ladder ladder && !ladder.isBare()) {
            for (Part.Rung rung : ladder.rungs()) {
                if (rung.earns().compareTo(below) <= 0) {
                    return true;
                }
                below = rung.earns();
            }
        }
        return false;
    }

    /** The highest level is the greatest figure that can be handed in. */
    private static boolean isOffScale(Requirement need) {
        return need instanceof Bands bands
                && bands.levels()
                        .filter(of -> !need.indicator()
                                .max()
                                .filter(Quantity.of(of)::equals)
                                .isPresent())
                        .isPresent();
    }

    private static void tell(LintedPack pack, String key, Predicate<Requirement> unsound, Findings findings) {
        pack.requirements()
                .filter(unsound)
                .forEach(requirement -> findings.at(
                        pack.files().of(requirement),
                        key,
                        requirement.indicator().title().zh()));
    }
}
