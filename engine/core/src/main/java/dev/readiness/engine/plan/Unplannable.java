package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why there can be no plan against a rubric. */
public enum Unplannable {
    /** A grade looks at parts of which a mean or the least is taken, or beside which something is added or taken. */
    FOLDED_GRADES,
    /** A grade asks what several parts come to together. */
    LINES,
    /** Rules of the rubric's own cap the whole, or say what a grade asks for. */
    OWN_RULES,
    /** A higher level of a clause earns less than one below it. */
    LEVELS,
    /** Of several clauses the best count, and what one of them takes off goes on to the total. */
    PICK_BEYOND,
    /** A grade counts parts in more ways than there are counters, or more of them than these count. */
    COUNTS,
    /** A rubric with tiers prints grades that look at dimensions or clauses. */
    TIERED_GRADES,
    /** Too many readings decide which other ones count. */
    CONDITIONS;

    private static final Set<GradeNeed.Kind> OF_THE_WHOLE =
            EnumSet.of(GradeNeed.Kind.SCORE, GradeNeed.Kind.SHARE, GradeNeed.Kind.VETOES);

    private static final Set<GradeNeed.Kind> OF_CRITERIA = EnumSet.of(
            GradeNeed.Kind.SCORE,
            GradeNeed.Kind.SHARE,
            GradeNeed.Kind.VETOES,
            GradeNeed.Kind.TIER,
            GradeNeed.Kind.ITEMS);

    /**
     * {@return what speaks against plans for {@code rubric}, whatever is handed in; empty if nothing does}
     *
     * @param rubric any rubric
     */
    public static Optional<Unplannable> of(Rubric rubric) {
        if (rubric.overall().lines().stream().anyMatch(rubric.overall()::bears)) {
            return Optional.of(OWN_RULES);
        }
        if (rubric.clauses().values().stream()
                .anyMatch(clause -> clause.makeup().needs().stream().anyMatch(Unplannable::falls))) {
            return Optional.of(LEVELS);
        }
        return rubric.items().values().stream()
                        .anyMatch(item -> item.pick().isPresent()
                                && item.clauses().stream()
                                        .anyMatch(clause -> clause.makeup().beyond() == Makeup.Beyond.TOTAL))
                ? Optional.of(PICK_BEYOND)
                : Optional.empty();
    }

    /**
     * {@return what speaks against a plan for what {@code submission} aims at; empty if nothing does}
     *
     * @param submission any submission; what grades ask for matters only where it aims at one
     */
    public static Optional<Unplannable> of(Submission submission) {
        Rubric rubric = submission.rubric();
        return of(rubric).or(() -> submission.targetGrade().flatMap(grade -> ofGrades(rubric)));
    }

    private static Optional<Unplannable> ofGrades(Rubric rubric) {
        List<Grade> grades = rubric.overall().grades();
        if (!addsUp(rubric) && !grades.stream().allMatch(Unplannable::isOfTheWhole)) {
            return Optional.of(FOLDED_GRADES);
        }
        if (grades.stream().anyMatch(Unplannable::drawsLines)) {
            return Optional.of(LINES);
        }
        if (!grades.stream().allMatch(grade -> GradeConstraints.canCount(grade, rubric))) {
            return Optional.of(COUNTS);
        }
        boolean tiered = rubric.identity().model() == Model.CONFORMITY;
        return tiered && !grades.stream().allMatch(Unplannable::isOfCriteria)
                ? Optional.of(TIERED_GRADES)
                : Optional.empty();
    }

    /** Whether dimensions and items make wholes by adding up, and none stands outside the maximum. */
    private static boolean addsUp(Rubric rubric) {
        return rubric.overall().fold() == Fold.SUM
                && rubric.dimensions().stream()
                        .allMatch(dimension -> dimension.counting().fold() == Fold.SUM)
                && rubric.items().values().stream()
                        .allMatch(item -> item.extra().isEmpty());
    }

    private static boolean isOfTheWhole(Grade grade) {
        return grade.needs().stream().allMatch(need -> OF_THE_WHOLE.contains(need.kind()));
    }

    private static boolean drawsLines(Grade grade) {
        return grade.needs().stream().anyMatch(need -> need.kind() == GradeNeed.Kind.TOGETHER);
    }

    private static boolean falls(Part part) {
        if (!(part instanceof Part.Ladder ladder)) {
            return false;
        }
        Quantity before = Quantity.ZERO;
        for (Part.Rung rung : ladder.rungs()) {
            if (rung.earns().compareTo(before) < 0) {
                return true;
            }
            before = rung.earns();
        }
        return false;
    }

    private static boolean isOfCriteria(Grade grade) {
        return grade.needs().stream().allMatch(need -> OF_CRITERIA.contains(need.kind()));
    }

    /** There can be no plan. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** What speaks against plans. */
        private final Unplannable why;

        Refused(Unplannable why) {
            super("No plan: " + why);
            this.why = why;
        }

        /** {@return what speaks against plans} */
        public Unplannable why() {
            return why;
        }
    }
}
