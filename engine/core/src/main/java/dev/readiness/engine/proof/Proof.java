package dev.readiness.engine.proof;

import dev.readiness.engine.score.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was found, and what it follows from.
 *
 * @param claim what was found
 * @param step how it follows
 * @param grounds what it follows from, in order; none of what is a fact, or is proved elsewhere
 */
public record Proof(Claim claim, Step step, List<Proof> grounds) {
    /**
     * Keeps a copy of {@code grounds}.
     *
     * @param claim what was found
     * @param step how it follows
     * @param grounds what it follows from, in order; none of what is a fact, or is proved elsewhere
     */
    public Proof {
        grounds = List.copyOf(grounds);
    }

    static Proof of(Claim claim, Step step, Proof... grounds) {
        return new Proof(claim, step, List.of(grounds));
    }

    /**
     * {@return what {@code claim} says, without its grounds: they are laid out where it is proved itself}
     *
     * @param claim what is proved elsewhere
     */
    public static Proof elsewhere(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return new Proof(claim, new Step.Elsewhere(), List.of());
    }

    /** {@return its figure, if it has one: points or a share of them, what is certain and what is still possible} */
    public Optional<Interval> ends() {
        return claim.ends();
    }

    /** {@return whether each figure follows from those below it, by its step and to the digit} */
    public boolean isSound() {
        return step.follows(this) && grounds.stream().allMatch(Proof::isSound);
    }
}
