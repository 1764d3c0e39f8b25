package dev.readiness.author.lint;

import dev.readiness.author.drl.RuleWord;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the source leaves open is declared, in words that the engine knows. */
enum AssumptionRule implements LintRule {
    ASSUMPTION_UNKNOWN {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Assumption assumption : pack.rubric().assumptions()) {
                if (!Policies.options().containsKey(assumption.id())
                        && !SETTLED.containsKey(assumption.id())
                        && !isRead(assumption, pack)) {
                    findings.at(pack.files().of(assumption), "assumption", assumption.id());
                }
            }
        }
    },
    /** What has one way only needs no second option: nobody could take it. */
    OPTION_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Assumption assumption : pack.rubric().assumptions()) {
                if (SETTLED.containsKey(assumption.id()) && assumption.options().size() > 1) {
                    findings.at(
                            pack.files().of(assumption),
                            "options",
                            assumption.id(),
                            assumption.options().get(1).id());
                }
            }
        }
    },
    /** A pack that flatters by default says so in its own words, not in silence. */
    DEFAULT_DIFFERS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Map<String, List<String>> known = Policies.options();
            for (Assumption assumption : pack.rubric().assumptions()) {
                String usual = known.getOrDefault(
                                assumption.id(), List.of(assumption.standard().id()))
                        .get(0);
                if (!usual.equals(assumption.standard().id())) {
                    findings.at(
                            pack.files().of(assumption),
                            "options",
                            assumption.id(),
                            assumption.standard().id(),
                            usual);
                }
            }
        }
    },
    ASSUMPTION_MISSING {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Entry start = pack.files().identity();
            need(pack, "missingData", start, "rubric", findings);
            if (pack.rubric().overall().grades().isEmpty()) {
                need(pack, "passLine", start, "rubric", findings);
            }
            if (pack.rubric()
                    .overall()
                    .rounded()
                    .filter(each -> each.by().isEmpty())
                    .isPresent()) {
                need(pack, Policies.TotalRounding.HALF_UP.key(), start, "total", findings);
            }
            if (pack.rubric().identity().model() == Model.POINTS) {
                needByPoints(pack, findings);
            }
            needByClause(
                    pack, "partialCredit", clause -> clause.makeup().needs().size() > 1, findings);
            needByClause(pack, "notApplicable", Clause::mayNotApply, findings);
            needByClause(pack, "notApplicableScope", Clause::mayNotApply, findings);
            pack.requirements()
                    .flatMap(requirement -> assumptions(requirement).stream())
                    .distinct()
                    .forEach(id -> needByRequirement(
                            pack, id, requirement -> assumptions(requirement).contains(id), findings));
            needByRequirement(pack, "years", Requirement::everyYear, findings);
            needByRequirement(pack, "runningYear", Requirement::everyYear, findings);
            needByRequirement(pack, "emptyRate", AssumptionRule::isRate, findings);
            needByRequirement(
                    pack,
                    "overallPlace",
                    requirement -> requirement
                            .indicator()
                            .places()
                            .filter(JudgedPlace.OVERALL::equals)
                            .isPresent(),
                    findings);
            needByRequirement(pack, "pooledRates", AssumptionRule::isPooled, findings);
        }

        private void needByPoints(LintedPack pack, Findings findings) {
            pack.rubric().items().values().stream()
                    .filter(item -> item.clauses().size() > 1
                            && item.role().counting().fold() == Fold.SUM
                            && item.clauses().stream()
                                    .allMatch(clause -> clause.points().isEmpty()))
                    .findFirst()
                    .ifPresent(item -> need(pack, "clausePoints", pack.files().of(item), "points", findings));
            pack.rubric().dimensions().stream()
                    .filter(dimension -> dimension.choice().isPresent())
                    .findFirst()
                    .ifPresent(dimension -> need(pack, "electives", pack.files().of(dimension), "choice", findings));
        }

        private void needByClause(LintedPack pack, String id, Predicate<Clause> bears, Findings findings) {
            pack.clauses()
                    .filter(bears)
                    .findFirst()
                    .ifPresent(clause -> need(pack, id, pack.files().of(clause), "clause", findings));
        }

        private void needByRequirement(LintedPack pack, String id, Predicate<Requirement> bears, Findings findings) {
            pack.requirements()
                    .filter(bears)
                    .findFirst()
                    .ifPresent(requirement -> need(pack, id, pack.files().of(requirement), "", findings));
        }

        private void need(LintedPack pack, String id, Entry place, String key, Findings findings) {
            if (pack.rubric().assumption(id).isEmpty()) {
                Set<String> options = Policies.ALL.getOrDefault(id, Map.of()).keySet();
                findings.at(
                        place, key, id, options.isEmpty() ? SETTLED.getOrDefault(id, "") : String.join(", ", options));
            }
        }
    };

    /** What the engine takes one way only, or as numbers, with the usual name of that way; a report tells it all the same. */
    private static final Map<String, String> SETTLED = Map.of(
            "clausePoints", "equal",
            "missingData", "zero",
            "passLine", "none",
            "electives", "best",
            "pooledRates", "whole-period");

    /** Whether a figure that is worked out hangs on it, or a rule of the rubric's own looks at it. */
    private static boolean isRead(Assumption assumption, LintedPack pack) {
        return pack.rubric().assumptionUses().isOfFormula(assumption.id())
                || pack.rules().stream()
                        .flatMap(rule -> rule.words().stream())
                        .anyMatch(word -> word.what() == RuleWord.What.ASSUMPTION
                                && word.text().equals(assumption.id()));
    }

    private static Set<String> assumptions(Requirement requirement) {
        Set<String> all = new LinkedHashSet<>(requirement.assumptions());
        requirement.asked().forEach(indicator -> all.addAll(indicator.assumptions()));
        return all;
    }

    private static boolean isRate(Requirement requirement) {
        return requirement.inputs().stream().anyMatch(input -> input.kind() == IndicatorKind.RATE);
    }

    private static boolean isPooled(Requirement requirement) {
        return isRate(requirement) && !requirement.everyYear();
    }
}
