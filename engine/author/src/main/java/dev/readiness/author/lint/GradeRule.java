package dev.readiness.author.lint;

import dev.readiness.author.drl.RuleWord;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Kind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Role;
import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades and caps: every one of them can make a difference. */
enum GradeRule implements LintRule {
    GRADE_LINE_OUT_OF_RANGE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Grade grade : grades(pack)) {
                List<Entry> needs = entry(pack, grade).children("needs");
                for (int i = 0; i < grade.needs().size() && i < needs.size(); i++) {
                    GradeNeed need = grade.needs().get(i);
                    Quantity most = need.share() ? Quantity.ONE : most(pack.rubric(), need);
                    boolean inRange = !need.atLeast().isNegative()
                            && need.atLeast().compareTo(most) <= (need.line() == GradeNeed.Line.PASSED ? -1 : 0)
                            && need.reaching()
                                    .filter(share -> share.compareTo(Quantity.ONE) > 0 || share.isNegative())
                                    .isEmpty();
                    if (!inRange) {
                        String key = need.kind() == Kind.SCORE || need.kind() == Kind.SHARE
                                ? need.kind().key()
                                : need.line() == GradeNeed.Line.ALL_BUT ? "allBut" : "atLeast";
                        findings.at(needs.get(i), key, need.share() ? "100%" : most.shown());
                    }
                }
            }
        }

        /** What the line can be at most. */
        private Quantity most(Rubric rubric, GradeNeed need) {
            return switch (need.kind()) {
                case DIMENSION ->
                    rubric.dimensions().stream()
                            .filter(dimension -> dimension.number().equals(need.of()))
                            .map(Dimension::points)
                            .findFirst()
                            .orElse(Quantity.ZERO);
                case TOGETHER -> together(rubric, need);
                case ITEM -> rubric.item(Integer.parseInt(need.of())).points();
                case ITEMS -> count(rubric.items().values().stream().map(Item::role), need.of());
                case CLAUSES ->
                    count(
                            rubric.items().values().stream()
                                    .flatMap(item -> item.clauses().stream())
                                    .map(Clause::role),
                            need.of());
                default -> rubric.greatest();
            };
        }

        private Quantity together(Rubric rubric, GradeNeed need) {
            Stream<Quantity> points = need.dimensions().isEmpty()
                    ? rubric.items().values().stream()
                            .filter(item -> item.role().groups().contains(need.of()))
                            .map(Item::points)
                    : rubric.dimensions().stream()
                            .filter(dimension -> need.dimensions().contains(dimension.number()))
                            .map(Dimension::points);
            return points.reduce(Quantity.ZERO, Quantity::plus);
        }

        private Quantity count(Stream<Role> roles, String group) {
            return Quantity.of(roles.filter(
                            role -> group.equals(GradeNeed.ALL) || role.groups().contains(group))
                    .count());
        }
    },
    /** The first grade that holds is the one: below one that asks for nothing, none ever follows. */
    GRADE_NEVER_REACHED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            List<Grade> grades = grades(pack);
            for (Grade grade : grades) {
                if (grade.needs().isEmpty() && grade.rank() < grades.size()) {
                    findings.at(entry(pack, grade), "grade", grade.name().zh());
                }
            }
        }
    },
    /** Where grades are printed, they say what becomes of a veto. */
    VETO_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            boolean asked = grades(pack).stream()
                    .flatMap(grade -> grade.needs().stream())
                    .anyMatch(need -> need.kind() == Kind.VETOES || need.kind() == Kind.RULE);
            if (!grades(pack).isEmpty() && !asked) {
                pack.rubric().vetoes().stream()
                        .filter(veto -> veto.role().cap().isEmpty())
                        .forEach(veto -> findings.at(pack.files().of(veto), "clause", veto.label()));
            }
        }
    },
    GROUP_UNUSED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Item item : pack.rubric().items().values()) {
                unused(pack, Kind.ITEMS, item.role(), pack.files().of(item), findings);
                item.clauses()
                        .forEach(clause -> unused(
                                pack, Kind.CLAUSES, clause.role(), pack.files().of(clause), findings));
            }
        }

        private void unused(LintedPack pack, Kind kind, Role role, Entry entry, Findings findings) {
            Predicate<String> asked = group -> grades(pack).stream()
                    .flatMap(grade -> grade.needs().stream())
                    .anyMatch(need -> need.of().equals(group)
                            && (need.kind() == kind || kind == Kind.ITEMS && need.kind() == Kind.TOGETHER));
            Predicate<String> ruled = group -> pack.rules().stream()
                    .flatMap(rule -> rule.words().stream())
                    .anyMatch(word ->
                            word.what() == RuleWord.What.GROUP && word.text().equals(group));
            role.groups().stream()
                    .filter(asked.or(ruled).negate())
                    .forEach(group -> findings.at(entry, "groups", group, kind.key()));
        }
    },
    /** Levels that earn nothing are there for a grade to ask for. */
    LEVELS_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(clause -> clause.makeup().needs().stream()
                            .anyMatch(part -> part instanceof Part.Ladder ladder && ladder.isBare()))
                    .filter(clause -> grades(pack).stream()
                            .flatMap(grade -> grade.needs().stream())
                            .noneMatch(need -> need.level().isPresent() && counts(need, clause)))
                    .forEach(clause -> findings.atKey(pack.files().of(clause), "levels", clause.label()));
        }
    },
    /** Every clause that a grade counts by a level has that level, if it has any. */
    LEVEL_LACKING {
        @Override
        public void check(LintedPack pack, Findings findings) {
            for (Grade grade : grades(pack)) {
                List<Entry> needs = entry(pack, grade).children("needs");
                for (int i = 0; i < grade.needs().size() && i < needs.size(); i++) {
                    GradeNeed need = grade.needs().get(i);
                    String lacking = need.level()
                            .map(level -> lacking(pack.rubric(), need, level))
                            .orElse("");
                    if (!lacking.isEmpty()) {
                        findings.at(needs.get(i), "reaching", need.level().orElseThrow(), lacking);
                    }
                }
            }
        }

        private String lacking(Rubric rubric, GradeNeed need, String level) {
            return rubric.items().values().stream()
                    .flatMap(item -> item.clauses().stream())
                    .filter(clause -> counts(need, clause))
                    .filter(clause -> !clause.makeup().levels().isEmpty())
                    .filter(clause -> clause.makeup().levels().stream()
                            .noneMatch(rung -> rung.name().equals(level)))
                    .map(Clause::label)
                    .collect(Collectors.joining(", "));
        }
    },
    CAP_WITHOUT_EFFECT {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(clause -> clause.role()
                            .cap()
                            .filter(cap -> isIdle(cap, pack.rubric()))
                            .isPresent())
                    .forEach(clause -> findings.at(pack.files().of(clause), "caps", clause.label()));
            pack.rubric().overall().lines().stream()
                    .filter(line ->
                            line.cap().filter(cap -> isIdle(cap, pack.rubric())).isPresent())
                    .forEach(line -> findings.at(pack.files().of(line), "caps", line.name()));
        }

        private boolean isIdle(Cap cap, Rubric rubric) {
            Optional<Quantity> kept = cap.score().map(score -> rubric.overall().kept(score, rubric.nominalMaximum()));
            return kept.filter(score -> score.compareTo(rubric.greatest()) >= 0).isPresent()
                    || cap.grade().filter(rank -> rank == 1).isPresent();
        }
    };

    private static boolean counts(GradeNeed need, Clause clause) {
        return need.kind() == Kind.CLAUSES
                && (need.of().equals(GradeNeed.ALL) || clause.role().groups().contains(need.of()));
    }

    private static List<Grade> grades(LintedPack pack) {
        return pack.rubric().overall().grades();
    }

    private static Entry entry(LintedPack pack, Grade grade) {
        return pack.files().grades().get(grade.rank() - 1);
    }
}
