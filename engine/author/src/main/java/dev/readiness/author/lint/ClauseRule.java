package dev.readiness.author.lint;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Tier;
import java.util.HashSet;
import java.util.Set;

/** What a clause says and asks for. */
enum ClauseRule implements LintRule {
    ASKED_TWICE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses().forEach(clause -> {
                Set<String> asked = new HashSet<>();
                for (Requirement requirement : clause.requirements()) {
                    if (!asked.add(requirement.indicator().id())) {
                        findings.at(
                                pack.files().of(requirement),
                                "",
                                clause.number(),
                                requirement.indicator().title().zh());
                    }
                }
            });
        }
    },
    /** What fails everything, and what is measured of everybody, applies everywhere. */
    NEVER_EXEMPT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(Clause::mayNotApply)
                    .filter(clause -> clause.convertsPoints() || isVeto(pack, clause))
                    .forEach(clause -> findings.at(pack.files().of(clause), "mayNotApply", clause.number()));
        }

        private boolean isVeto(LintedPack pack, Clause clause) {
            return pack.rubric()
                    .itemOf(clause)
                    .map(item -> item.tier().filter(Tier.VETO::equals).isPresent())
                    .orElse(true);
        }
    };
}
