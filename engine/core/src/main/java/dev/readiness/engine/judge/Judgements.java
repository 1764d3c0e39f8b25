package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Positions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules found of every clause that applies. */
public final class Judgements {
    private final Positions positions;

    /** By the position of the clause; none where it does not apply. */
    private final @Nullable Judgement[] all;

    /** What a clause comes to is the same in every scenario: it is worked out once. */
    private record Judgement(List<Judged> judged, Whole whole) {}

    Judgements(Positions positions) {
        this.positions = positions;
        this.all = new Judgement[positions.clauses().size()];
    }

    /** The same as {@code other}, which stays as it is. */
    Judgements(Judgements other) {
        this.positions = other.positions;
        this.all = other.all.clone();
    }

    /**
     * Only while it is being put together.
     *
     * @param position that of {@code clause}
     */
    void add(int position, Clause clause, List<Judged> judged) {
        if (!judged.isEmpty()) {
            List<Judged> its = List.copyOf(judged);
            all[position] = new Judgement(its, Whole.of(clause, its, Policies.PartialCredit.NONE));
        }
    }

    /**
     * {@return the judged requirements of {@code clause} in its order; none if it does not apply}
     *
     * @param clause a clause of the rubric
     */
    public List<Judged> of(Clause clause) {
        Judgement judgement = judgement(clause.number());
        return judgement == null ? List.of() : judgement.judged();
    }

    /**
     * {@return what was found of {@code asking}; empty if its clause does not apply}
     *
     * @param asking a requirement of the rubric, in its place
     */
    public Optional<Judged> of(Asking asking) {
        Judgement judgement = all[asking.clause()];
        return judgement == null
                ? Optional.empty()
                : Optional.of(judgement.judged().get(asking.requirement().position() - 1));
    }

    /**
     * {@return what {@code clause} comes to in one word}
     *
     * @param clause a clause of the rubric
     */
    public Outcome outcome(Clause clause) {
        Judgement judgement = judgement(clause.number());
        return judgement == null ? Outcome.NOT_APPLICABLE : judgement.whole().outcome();
    }

    /**
     * {@return what {@code clause} comes to if a part of what it needs earns what {@code credit} says}
     *
     * @param clause a clause of the rubric
     * @param credit what a clause earns of which only some requirements are met
     */
    public Whole whole(Clause clause, Policies.PartialCredit credit) {
        Judgement judgement = judgement(clause.number());
        if (judgement == null) {
            return Whole.LEFT;
        }
        return credit == Policies.PartialCredit.NONE ? judgement.whole() : Whole.of(clause, judgement.judged(), credit);
    }

    private @Nullable Judgement judgement(int clause) {
        int position = positions.ofClause(clause);
        return position < 0 ? null : all[position];
    }
}
