package dev.readiness.author.lint;

import dev.readiness.criteria.need.Bands;
import dev.readiness.criteria.need.ProRata;
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
    PRO_RATA_SPAN {
        @Override
        public void check(LintedPack pack, Findings findings) {
            tell(pack, "earns", need -> need instanceof ProRata share && !share.isSound(), findings);
        }
    };

    private static void tell(LintedPack pack, String key, Predicate<Requirement> unsound, Findings findings) {
        pack.requirements()
                .filter(unsound)
                .forEach(requirement -> findings.at(
                        pack.files().of(requirement),
                        key,
                        requirement.indicator().title().zh()));
    }
}
