package dev.readiness.engine.rank;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.Scorecard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of an assessment decides its place; small, so that very many can be held.
 *
 * @param label the file, with the line if the file holds several
 * @param rubric what it was judged by
 * @param region the region's name
 * @param ruling the verdict with its reason
 * @param scaled the figure, in the rubric's own unit
 * @param low the figure if nothing that is missing turns out met
 * @param high the figure if all of it does
 * @param maximum what the figure is a share of
 * @param hasTarget whether a line was set that the figure is held against
 * @param tripped the vetoes that are tripped
 * @param unknown the vetoes that can't be ruled out
 * @param missing how many indicators are missing
 */
public record Candidate(
        String label,
        Identity rubric,
        String region,
        Ruling ruling,
        Quantity scaled,
        Quantity low,
        Quantity high,
        Quantity maximum,
        boolean hasTarget,
        List<? extends Numbered> tripped,
        List<? extends Numbered> unknown,
        int missing) {
    /**
     * Keeps copies of {@code tripped} and {@code unknown}.
     *
     * @param label the file, with the line if the file holds several
     * @param rubric what it was judged by
     * @param region the region's name
     * @param ruling the verdict with its reason
     * @param scaled the figure, in the rubric's own unit
     * @param low the figure if nothing that is missing turns out met
     * @param high the figure if all of it does
     * @param maximum what the figure is a share of
     * @param hasTarget whether a line was set that the figure is held against
     * @param tripped the vetoes that are tripped
     * @param unknown the vetoes that can't be ruled out
     * @param missing how many indicators are missing
     */
    public Candidate {
        tripped = List.copyOf(tripped);
        unknown = List.copyOf(unknown);
    }

    /**
     * {@return what decides the place of {@code assessment}, which {@code label} names}
     *
     * @param label the file, with the line if the file holds several
     * @param assessment how it stands
     */
    public static Candidate of(String label, Assessment assessment) {
        Objects.requireNonNull(label, "label");
        Submission submission = assessment.submission();
        Scorecard scorecard = assessment.scorecard();
        return new Candidate(
                label,
                submission.rubric().identity(),
                submission.region(),
                assessment.advice().ruling(),
                scorecard.scaled(),
                scorecard.interval().low(),
                scorecard.interval().high(),
                scorecard.nominalMaximum(),
                submission.target().isPresent(),
                vetoes(assessment, Veto.State.TRIPPED),
                vetoes(assessment, Veto.State.UNKNOWN),
                assessment.advice().missing().size());
    }

    private static List<Clause> vetoes(Assessment assessment, Veto.State state) {
        return assessment.advice().vetoes().stream()
                .filter(veto -> veto.state() == state)
                .map(VetoState::clause)
                .toList();
    }

    /** {@return the verdict, which the order begins with} */
    public Verdict verdict() {
        return ruling.verdict();
    }

    /** {@return the figure as a share of the maximum; 0 where nothing can be earned} */
    public Quantity share() {
        return shareOf(scaled);
    }

    /** The merit that it has. */
    Merit merit() {
        return merit(verdict(), Grading::certain, share());
    }

    /** The least merit that it may turn out to have once nothing is missing. */
    Merit least() {
        return merit(worstVerdict(), Grading::certain, shareOf(low.min(scaled)));
    }

    /** The greatest one. */
    Merit most() {
        boolean open = verdict() == Verdict.UNDECIDED && hasTarget;
        return merit(open ? Verdict.READY : verdict(), Grading::possible, shareOf(high.max(scaled)));
    }

    /** Where the rubric prints grades, they decide. */
    private Merit merit(Verdict verdict, Function<Grading, Optional<Grade>> end, Quantity share) {
        Optional<Grading> grading = ruling.grading();
        return grading.isEmpty()
                ? new Merit(verdict, 0, share)
                : new Merit(
                        Verdict.GRADED,
                        end.apply(grading.get()).map(Grade::rank).orElse(Integer.MAX_VALUE),
                        share);
    }

    private Verdict worstVerdict() {
        if (!unknown.isEmpty()) {
            return Verdict.VETOED;
        }
        return verdict() == Verdict.UNDECIDED && hasTarget ? Verdict.NOT_READY : verdict();
    }

    private Quantity shareOf(Quantity figure) {
        return maximum.isZero() ? Quantity.ZERO : figure.dividedBy(maximum);
    }
}
