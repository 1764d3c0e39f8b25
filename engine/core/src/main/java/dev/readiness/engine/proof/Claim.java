package dev.readiness.engine.proof;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Whole;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import java.util.Optional;

/** What a proof is of: something that the engine found. */
public sealed interface Claim
        permits Concluded,
                Claim.OfTotal,
                Claim.OfTier,
                Claim.OfDimension,
                Claim.OfChoice,
                Claim.OfItem,
                Claim.OfClause,
                Claim.OfShare,
                Claim.OfRequirement,
                Claim.OfFinding,
                Claim.OfReading {
    /** {@return points, or below a clause a share of them, at both ends; empty of what is no figure} */
    default Optional<Interval> ends() {
        return Optional.empty();
    }

    /** {@return what was found; empty of what is no outcome} */
    default Optional<Outcome> outcome() {
        return Optional.empty();
    }

    /** {@return the rule that says so} */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /** {@return whether it takes part in what follows: what does not apply leaves it to the others} */
    default boolean counts() {
        return ends().isPresent()
                && outcome().filter(Outcome.NOT_APPLICABLE::equals).isEmpty();
    }

    /**
     * A figure of the whole on its way to the one that the report prints.
     *
     * @param stage where on its way
     * @param interval the figure at both ends
     * @param maximum what can be earned there, in points
     */
    record OfTotal(Stage stage, Interval interval, Quantity maximum) implements Claim {
        /** How far it has come. */
        public enum Stage {
            /** All dimensions together. */
            EARNED,
            /** The same in points of what is printed for the whole. */
            SCALED,
            /** The same with what is added and taken outside the maximum. */
            TOPPED,
            /** The same as the source rounds it. */
            ROUNDED,
            /** What caps leave of it: the figure of the report. */
            FIGURE
        }

        @Override
        public Optional<Interval> ends() {
            return Optional.of(interval);
        }
    }

    /**
     * How many criteria of a tier hold.
     *
     * @param score the tier, and how its criteria stand
     */
    record OfTier(TierScore score) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(Quantity.of(score.met()), Quantity.of(score.possible())));
        }
    }

    /**
     * What a dimension earns.
     *
     * @param score the dimension with its points
     */
    record OfDimension(DimensionScore score) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(score.earned(), score.possible()));
        }
    }

    /**
     * What the chosen electives of a dimension bring.
     *
     * @param score the dimension
     * @param interval what they bring, at both ends
     */
    record OfChoice(DimensionScore score, Interval interval) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(interval);
        }
    }

    /**
     * What an item earns.
     *
     * @param score the item with its points
     */
    record OfItem(ItemScore score) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(score.worth(), score.possible()));
        }
    }

    /**
     * What a clause earns, and what became of it.
     *
     * @param score the clause with its points
     */
    record OfClause(ClauseScore score) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(score.worth(), score.possible()));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(score.outcome());
        }

        /** One that does not apply may be granted its points. */
        @Override
        public boolean counts() {
            return Claim.super.counts() || !score.maximum().isZero();
        }
    }

    /**
     * The share of its points that a clause, or a part of what it needs, earns.
     *
     * @param clause the clause
     * @param part empty for all that it needs, before or after what is taken off
     * @param whole its share, at both ends
     */
    record OfShare(Clause clause, Optional<Part> part, Whole whole) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(whole.low(), whole.high()));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(whole.outcome());
        }
    }

    /**
     * What was found of a requirement.
     *
     * @param judged the requirement with its findings
     */
    record OfRequirement(Judged judged) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(judged.low(), judged.high()));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(judged.outcome());
        }
    }

    /**
     * What a rule found of an answer.
     *
     * @param finding what it found
     */
    record OfFinding(Finding finding) implements Claim {
        @Override
        public Optional<Interval> ends() {
            return Optional.of(new Interval(finding.low(), finding.high()));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(finding.outcome());
        }

        @Override
        public Optional<String> rule() {
            return Optional.of(finding.rule());
        }
    }

    /**
     * What was filled in, or that nothing was.
     *
     * @param indicator what was asked
     * @param reading what was filled in
     * @param place where it stands, or where it has to be written
     */
    record OfReading(Indicator indicator, Optional<Reading> reading, Location place) implements Claim {}
}
