package dev.readiness.engine.advise;

import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.conclude.Conclusions;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.Scenario;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions that the verdict hangs on: taken another way that the rubric offers, they lead to another one. That is
 * found by judging again what an assumption touches, once somebody asks.
 */
public final class Sways {
    private final Judge judge;
    private final Submission submission;
    private final Judgements judgements;
    private final BearingAssumptions bearing;
    private final List<TakenAssumption> taken;
    private final Scorecard scorecard;
    private final Ruling standing;
    private final List<Outlook> outlooks;
    private @Nullable List<Sway> found;

    /**
     * @param bearing the assumptions that bear on the figures, since no other can change the verdict, and what of
     *     {@code judgements} each touches
     * @param scorecard what {@code judgements} come to, and {@code standing} what follows
     * @param outlooks what follows from treating clauses that do not apply otherwise, as far as that is known
     */
    Sways(
            Judge judge,
            Submission submission,
            Judgements judgements,
            BearingAssumptions bearing,
            Scorecard scorecard,
            Ruling standing,
            List<Outlook> outlooks) {
        this.judge = judge;
        this.submission = submission;
        this.judgements = judgements;
        this.bearing = bearing;
        this.taken = bearing.taken();
        this.scorecard = scorecard;
        this.standing = standing;
        this.outlooks = outlooks;
    }

    /**
     * {@return each such assumption with each way that changes the verdict, in the order of the rubric} Whoever will
     * need it may have another thread ask first.
     */
    public synchronized List<Sway> all() {
        List<Sway> known = found;
        if (known == null) {
            known = List.copyOf(find());
            found = known;
        }
        return known;
    }

    /** What is found follows from what is asked, whether somebody has asked yet or not. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sways sways
                && submission.equals(sways.submission)
                && taken.equals(sways.taken)
                && standing.equals(sways.standing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(submission, taken, standing);
    }

    private List<Sway> find() {
        List<Sway> sways = new ArrayList<>();
        for (TakenAssumption each : taken) {
            for (Assumption.Option other : each.assumption().options()) {
                if (!other.id().equals(each.option().id())) {
                    Ruling ruling = ruling(each.assumption(), other);
                    if (ruling.differsFrom(standing)) {
                        sways.add(new Sway(each.assumption(), other, ruling));
                    }
                }
            }
        }
        return sways;
    }

    /** Another way that only the rubric knows is one that a figure is worked out by, or that its own rules read. */
    private Ruling ruling(Assumption assumption, Assumption.Option option) {
        Optional<Policies.Policy> policy =
                Optional.ofNullable(Policies.ALL.get(assumption.id())).map(ways -> ways.get(option.id()));
        for (Outlook outlook : outlooks) {
            if (policy.filter(outlook.mode()::equals).isPresent()) {
                return outlook.ruling();
            }
        }
        Submission other = submission.taking(submission.settings().with(assumption.id(), option.id()));
        ScoringModel model = ScoringModel.of(submission.rubric().identity().model());
        if (policy.filter(Policies.Policy::addsUp).isPresent()) {
            return ruling(other, judgements, model.score(other, judgements, other.settings()));
        }
        Judgements again = judge.again(other, judgements, bearing.touched(assumption));
        return again == judgements ? standing : ruling(other, again, model.again(scorecard, other, again));
    }

    private Ruling ruling(Submission other, Judgements its, Scorecard comesTo) {
        Scenario scenario = new Scenario(other.settings().notApplicable(), comesTo);
        return Conclusions.of(judge, other, its, List.of(scenario)).rulings().get(0);
    }
}
