package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands otherwise in one of two assessments against the same rubric.
 *
 * @param before the earlier assessment, or the one that others are held against
 * @param after the later one
 * @param clauses those whose outcome, points or maximum changed, in the order of the rubric
 * @param vetoes those that stand otherwise
 * @param causes why the figure is another one, which add up to the whole difference at both ends
 * @param manner how those of them were found that are readings
 */
public record Difference(
        Assessment before,
        Assessment after,
        List<ClauseChange> clauses,
        List<VetoChange> vetoes,
        List<Cause> causes,
        Manner manner) {
    /**
     * Keeps copies of {@code clauses}, {@code vetoes} and {@code causes}.
     *
     * @param before the earlier assessment, or the one that others are held against
     * @param after the later one
     * @param clauses those whose outcome, points or maximum changed, in the order of the rubric
     * @param vetoes those that stand otherwise
     * @param causes why the figure is another one, which add up to the whole difference at both ends
     * @param manner how those of them were found that are readings
     */
    public Difference {
        clauses = List.copyOf(clauses);
        vetoes = List.copyOf(vetoes);
        causes = List.copyOf(causes);
    }

    /** How the change that is left to readings is put down to them. */
    public enum Manner {
        /** Each has its own change where parts add up, else its Shapley value: no order counts. */
        ALLOTTED,
        /** Each is changed in turn, in the order of the rubric; another order would give others. */
        IN_ORDER
    }

    /**
     * {@return what stands otherwise in {@code after}}
     *
     * @param assessor assesses what lies between the two
     * @param before the earlier assessment
     * @param after the later one, against the same rubric
     * @throws IllegalArgumentException if they are not against the same rubric
     */
    public static Difference of(Assessor assessor, Assessment before, Assessment after) {
        String one = before.submission().rubric().id();
        String other = after.submission().rubric().id();
        if (!one.equals(other)) {
            throw new IllegalArgumentException("Both must be against one rubric, not (" + one + ", " + other + ").");
        }
        Causes.Found found = new Causes(assessor, after).from(before);
        return new Difference(
                before, after, clauses(before, after), vetoes(before, after), found.causes(), found.manner());
    }

    private static List<ClauseChange> clauses(Assessment before, Assessment after) {
        Map<Integer, ClauseScore> was = new HashMap<>();
        before.scorecard().clauses().forEach(score -> was.put(score.clause().number(), score));
        List<ClauseChange> changes = new ArrayList<>();
        after.scorecard().clauses().forEach(now -> {
            ClauseScore then = was.get(now.clause().number());
            if (then != null && !isSame(then, now)) {
                changes.add(new ClauseChange(then, now));
            }
        });
        return changes;
    }

    private static boolean isSame(ClauseScore was, ClauseScore now) {
        return was.outcome() == now.outcome()
                && was.worth().equals(now.worth())
                && was.possible().equals(now.possible())
                && was.maximum().equals(now.maximum());
    }

    private static List<VetoChange> vetoes(Assessment before, Assessment after) {
        Map<Integer, VetoState> was = new HashMap<>();
        before.advice().vetoes().forEach(veto -> was.put(veto.clause().number(), veto));
        List<VetoChange> changes = new ArrayList<>();
        for (VetoState now : after.advice().vetoes()) {
            VetoState then = was.get(now.clause().number());
            if (then != null && then.state() != now.state()) {
                changes.add(new VetoChange(then, now));
            }
        }
        return changes;
    }

    /** {@return how many points the certain figure rose} */
    public Quantity certain() {
        return after.scorecard()
                .interval()
                .low()
                .minus(before.scorecard().interval().low());
    }

    /** {@return how many points the figure that is still possible rose} */
    public Quantity possible() {
        return after.scorecard()
                .interval()
                .high()
                .minus(before.scorecard().interval().high());
    }
}
