package dev.readiness.author.lint;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.WhenNone;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clause says and asks for. */
enum ClauseRule implements LintRule {
    ASKED_TWICE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses().filter(clause -> !clause.makeup().isGrouped()).forEach(clause -> {
                Set<String> asked = new HashSet<>();
                for (Requirement requirement : clause.requirements().stream()
                        .filter(each -> !each.deducts())
                        .toList()) {
                    if (!asked.add(requirement.indicator().id())) {
                        findings.at(
                                pack.files().of(requirement),
                                "",
                                clause.label(),
                                requirement.indicator().title().zh());
                    }
                }
            });
        }
    },
    /** A reading that says that nothing arose has to mean something wherever its indicator is asked for. */
    WHEN_NONE_PARTLY {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> marked = pack.requirements()
                    .filter(requirement -> requirement.whenNone().isPresent())
                    .map(requirement -> requirement.indicator().id())
                    .collect(Collectors.toSet());
            pack.requirements()
                    .filter(requirement -> requirement.whenNone().isEmpty()
                            && requirement.inputs().stream().anyMatch(input -> marked.contains(input.id())))
                    .forEach(requirement -> findings.at(
                            pack.files().of(requirement),
                            "",
                            pack.rubric().label(requirement.clause()),
                            requirement.indicator().title().zh()));
        }
    },
    /** What leaves a veto would leave nothing to clear or to trip it. */
    WHEN_NONE_OF_VETO {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(pack.rubric().applicability()::isPartOfVeto)
                    .forEach(clause -> clause.requirements().stream()
                            .filter(requirement -> requirement
                                    .whenNone()
                                    .filter(WhenNone.LEAVE::equals)
                                    .isPresent())
                            .forEach(requirement ->
                                    findings.at(pack.files().of(requirement), "whenNone", clause.label())));
        }
    },
    /** What fails everything applies everywhere. */
    NEVER_EXEMPT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(Clause::mayNotApply)
                    .filter(clause -> !pack.rubric().applicability().mayBeExempt(clause))
                    .forEach(clause -> findings.at(pack.files().of(clause), "mayNotApply", clause.label()));
        }
    };
}
