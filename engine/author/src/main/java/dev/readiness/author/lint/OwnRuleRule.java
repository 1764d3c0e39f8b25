package dev.readiness.author.lint;

import dev.readiness.author.build.DrlRule;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.engine.judge.OwnRuling;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

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
            for (DrlRule rule : pack.rules()) {
                rule.words().forEach(word -> {
                    Set<String> known = switch (word.what()) {
                        case NEED -> needs;
                        case INDICATOR -> indicators;
                        case ASSUMPTION -> assumptions;
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
    },
    RULE_FAILS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> told = new HashSet<>();
            for (TriedCase tried : pack.tried()) {
                for (OwnRuling ruling : tried.rulings()) {
                    ruling.fault().filter(fault -> told.add(asked(ruling))).ifPresent(fault -> {
                        Throwable cause = fault;
                        while (cause.getCause() != null) {
                            cause = cause.getCause();
                        }
                        findings.at(
                                pack.files().of(ruling.answer().requirement()),
                                "rule",
                                asked(ruling),
                                tried.location(),
                                String.valueOf(cause.getMessage()));
                    });
                }
            }
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
        }
    },
    RULE_NEVER_FIRES {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Set<String> fired = new HashSet<>();
            pack.tried().forEach(tried -> tried.rulings().forEach(ruling -> fired.addAll(ruling.fired())));
            for (DrlRule rule : pack.rules()) {
                if (!fired.contains(rule.name())) {
                    findings.at(rule.source(), rule.location(), rule.name());
                }
            }
        }
    };

    private static String asked(OwnRuling ruling) {
        return ruling.answer().name();
    }
}
