package dev.readiness.author.lint;

import dev.readiness.author.drl.DrlRule;
import dev.readiness.author.drl.RuleWord;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.engine.judge.OwnConclusion;
import dev.readiness.engine.judge.OwnRuling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rubric's own rules do in its cases: each fires, and each answer is found by exactly one. */
enum OwnRuleRule implements LintRule {
    RULE_UNKNOWN_WORD {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> needs = new TreeSet<>();
            Set<String> indicators = new TreeSet<>();
            Set<String> assumptions = new TreeSet<>();
            pack.requirements()
                    .forEach(requirement -> requirement.ownRule().ifPresent(name -> {
                        needs.add(name);
                        requirement.inputs().forEach(indicator -> {
                            indicators.add(indicator.id());
                            indicators.add(indicator.title().zh());
                        });
                    }));
            pack.rubric().assumptions().forEach(assumption -> assumptions.add(assumption.id()));
            pack.rubric().overall().lines().forEach(line -> needs.add(line.name()));
            needs.addAll(pack.rubric().overall().names());
            for (DrlRule rule : pack.rules()) {
                rule.words().forEach(word -> {
                    Set<String> known = switch (word.what()) {
                        case NEED -> needs;
                        case INDICATOR -> indicators;
                        case ASSUMPTION -> assumptions;
                        case GROUP, CLAUSE, ITEM, DIMENSION, VETO -> parts(pack.rubric(), word.what());
                    };
                    if (!known.contains(word.text())) {
                        findings.at(
                                rule.source(),
                                word.location(),
                                rule.name(),
                                word.text(),
                                Nearest.to(word.text(), known).orElse(String.join(", ", known)));
                    }
                });
            }
        }

        private Set<String> parts(Rubric rubric, RuleWord.What what) {
            Stream<String> known = switch (what) {
                case CLAUSE ->
                    rubric.items().values().stream()
                            .flatMap(item -> item.clauses().stream())
                            .map(clause -> String.valueOf(clause.number()));
                case ITEM -> rubric.items().keySet().stream().map(String::valueOf);
                case DIMENSION -> rubric.dimensions().stream().map(Dimension::number);
                case VETO ->
                    Stream.concat(
                                    rubric.vetoes().stream().map(Clause::number),
                                    rubric.items().values().stream()
                                            .filter(item -> item.tier()
                                                    .filter(Tier.VETO::equals)
                                                    .isPresent())
                                            .map(Item::number))
                            .map(String::valueOf);
                default ->
                    Stream.concat(
                                    rubric.items().values().stream().map(Item::role),
                                    rubric.clauses().values().stream().map(Clause::role))
                            .flatMap(role -> role.groups().stream());
            };
            return known.collect(Collectors.toCollection(TreeSet::new));
        }
    },
    RULE_FAILS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> told = new HashSet<>();
            for (TriedCase tried : pack.tried()) {
                for (OwnRuling ruling : tried.rulings()) {
                    ruling.fault()
                            .filter(fault -> told.add(asked(ruling)))
                            .ifPresent(fault -> findings.at(
                                    pack.files().of(ruling.answer().requirement()),
                                    "rule",
                                    asked(ruling),
                                    tried.location(),
                                    cause(fault)));
                }
            }
            lines(pack, findings, each -> each.conclusion().fault().map(OwnRuleRule::cause));
        }
    },
    RULED_TWICE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> told = new HashSet<>();
            for (TriedCase tried : pack.tried()) {
                for (OwnRuling ruling : tried.rulings()) {
                    if (ruling.findings().size() > 1 && told.add(asked(ruling))) {
                        findings.at(
                                pack.files().of(ruling.answer().requirement()),
                                "rule",
                                asked(ruling),
                                tried.location(),
                                String.join(", ", ruling.fired()));
                    }
                }
            }
            lines(pack, findings, each -> several(each.conclusion()));
        }

        private Optional<String> several(OwnConclusion conclusion) {
            int many = conclusion.said().values().stream().mapToInt(List::size).sum();
            return Optional.of(String.join(", ", new TreeSet<>(conclusion.said().keySet())))
                    .filter(rules -> many > 1);
        }
    },
    NOT_RULED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> told = new HashSet<>();
            for (TriedCase tried : pack.tried()) {
                for (OwnRuling ruling : tried.rulings()) {
                    if (ruling.findings().isEmpty() && ruling.fault().isEmpty() && told.add(asked(ruling))) {
                        findings.at(
                                pack.files().of(ruling.answer().requirement()),
                                "rule",
                                asked(ruling),
                                tried.location());
                    }
                }
            }
            lines(
                    pack,
                    findings,
                    each -> Optional.of("")
                            .filter(none -> each.conclusion().said().isEmpty()
                                    && each.conclusion().fault().isEmpty()));
        }
    },
    RULE_NEVER_FIRES {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> fired = new HashSet<>();
            pack.tried().forEach(tried -> {
                tried.rulings().forEach(ruling -> fired.addAll(ruling.fired()));
                tried.told().forEach(told -> fired.addAll(told.conclusion().fired()));
            });
            for (DrlRule rule : pack.rules()) {
                if (!fired.contains(rule.name())) {
                    findings.at(rule.source(), rule.location(), rule.name());
                }
            }
        }
    },
    RULE_HANGS_ON_ORDER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            lines(
                    pack,
                    findings,
                    told -> Optional.of(String.join(
                                    ", ", new TreeSet<>(told.conclusion().fired())))
                            .filter(rules -> !told.conclusion().steady()));
        }
    };

    /** Reports each question of which {@code wrong} says something, in the first case that shows it. */
    void lines(LintedPack pack, Findings findings, Function<TriedCase.Told, Optional<String>> wrong) {
        Set<String> reported = new HashSet<>();
        pack.tried().stream()
                .flatMap(TriedCase::told)
                .forEach(told -> wrong.apply(told)
                        .filter(what -> reported.add(told.line().name()))
                        .ifPresent(what -> findings.at(
                                pack.files().of(told.line()),
                                "rule",
                                told.line().name(),
                                told.location(),
                                what)));
    }

    private static String cause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static String asked(OwnRuling ruling) {
        return ruling.answer().name();
    }
}
