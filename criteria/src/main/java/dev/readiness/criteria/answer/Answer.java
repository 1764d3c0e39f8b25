package dev.readiness.criteria.answer;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement together with what was handed in for it: the fact that the rules of one kind match on. A requirement
 * for each year has one answer a year.
 */
public interface Answer {
    /** Stands for "not by year". */
    int NO_YEAR = 0;

    /** {@return the requirement, and the year and day that it speaks of} */
    Asked asked();

    /** {@return the requirement that it answers} */
    default Requirement requirement() {
        return asked().requirement();
    }

    /** {@return the calendar year it speaks of, or {@link #NO_YEAR}} */
    default int year() {
        return asked().year();
    }

    /** {@return whether its last day is still to come, so that what is short can still be made good} */
    default boolean isEarly() {
        return asked().due().isPresent();
    }

    /**
     * {@return whether what was reached may be lost again: the year is not over, the figure may fall as well as rise,
     * and the settings leave such figures open}
     */
    default boolean isUnsettled() {
        return asked().running().filter(Policies.RunningYear.OPEN::equals).isPresent() && !isGrowing();
    }

    /** {@return whether its figure can only grow while its year goes on} */
    default boolean isGrowing() {
        return requirement().grows();
    }

    /** {@return what was measured or counted, in the unit of the indicator} */
    default Optional<Quantity> figure() {
        return Optional.empty();
    }

    /** {@return what the figure is held against} */
    default Optional<Quantity> target() {
        return Optional.empty();
    }

    /** {@return how far the figure is from its target; zero where it reaches it} */
    default Optional<Quantity> shortfall() {
        return Optional.empty();
    }

    /**
     * {@return whether {@code assumption}, one of the requirement's kind, had a say in it}
     *
     * @param assumption an assumption of the requirement's kind, such as {@code lookBack}
     */
    default boolean dependsOn(String assumption) {
        return requirement().dependsOn(assumption);
    }

    /** {@return what was handed in, in words; empty if it is a figure, or nothing} */
    default Optional<Phrase> value() {
        return Optional.empty();
    }

    /** {@return what was found, where a value, its bound and the distance between them do not say it} */
    default Optional<Phrase> found() {
        return Optional.empty();
    }

    /**
     * {@return what to do where it is not met and to close the distance does not say it}
     *
     * @param settings how the rubric's assumptions are taken
     */
    default Optional<Phrase> remedy(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        return Optional.empty();
    }

    /** {@return whether it is not met by too much and not by too little} */
    default boolean isExcess() {
        return false;
    }

    /** {@return whether the distance says more than the value} */
    default boolean tellsDistance() {
        return true;
    }

    /** An answer with a figure that is held against a bound. */
    interface Measured extends Answer {
        /** {@return the figure, in the unit of the indicator; a rate as a share of 1} */
        Quantity amount();

        /** {@return what the figure is held against, in the same unit} */
        Quantity bound();

        @Override
        default Optional<Quantity> figure() {
            return Optional.of(amount());
        }

        @Override
        default Optional<Quantity> target() {
            return Optional.of(bound());
        }

        @Override
        default Optional<Quantity> shortfall() {
            Quantity lacking = isExcess() ? amount().minus(bound()) : bound().minus(amount());
            return Optional.of(lacking.max(Quantity.ZERO));
        }
    }

    /**
     * An answer that earns a share of the points. Where less is better it falls short by an excess.
     *
     * <p>It is open while its figure can still get better by its last day, or may be lost again.
     */
    interface Graded extends Measured {
        /** {@return the share that the figure earns as it stands, 0 to 1} */
        Quantity share();

        /** {@return whether it is met, even if it could earn more} */
        boolean isReached();

        /**
         * {@return whether what it earns may still change: its figure can get better by its last day, or be lost
         * again}
         */
        default boolean isOpen() {
            boolean stuck = isExcess() && isGrowing();
            boolean better = share().compareTo(requirement().best()) < 0;
            return isUnsettled() || isEarly() && better && !stuck;
        }

        /** {@return the share that is certain while it is open} */
        default Quantity least() {
            return isUnsettled() ? requirement().worst() : share();
        }

        /** {@return the share that is still possible while it is open} */
        default Quantity most() {
            return requirement().best();
        }
    }

    /** An answer with days, of which those within a look-back period are counted. */
    interface Counted extends Measured {
        /** {@return all days handed in, inside the window or not} */
        List<LocalDate> days();

        /** {@return the look-back period, which ends on the as-of date} */
        Window window();

        /**
         * {@return the day from which none of those days lies in the look-back period any more, if that matters}
         *
         * @param settings how the rubric's assumptions are taken
         */
        default Optional<LocalDate> freeFrom(Settings settings) {
            return Optional.empty();
        }

        /** {@return how often it happened within the window} */
        default int count() {
            return window().count(days());
        }

        @Override
        default Quantity amount() {
            return Quantity.of(count());
        }

        @Override
        default boolean dependsOn(String assumption) {
            return !days().isEmpty() && Measured.super.dependsOn(assumption);
        }

        @Override
        default Optional<Phrase> value() {
            return Optional.of(window().inWords(days()));
        }
    }

    /**
     * Nothing arose that it speaks of, as was handed in: no case, nothing to count.
     *
     * @param asked the requirement, and the year and day that it speaks of
     * @param whenNone what follows, as the rubric says
     */
    record NoneArose(Asked asked, WhenNone whenNone) implements Answer {
        /** What the rubric marks is a matter of one assumption, any other rate of nothing that of another. */
        @Override
        public boolean dependsOn(String assumption) {
            boolean marked = requirement().whenNone().isPresent();
            return marked
                    ? assumption.equals(Policies.NothingArose.AS_MARKED.key())
                    : !requirement().indicator().isDerived()
                            && assumption.equals(Policies.EmptyRate.CANNOT_JUDGE.key());
        }
    }

    /**
     * The region declared that it does not apply.
     *
     * @param asked the requirement, and the year and day that it speaks of
     */
    record Exempted(Asked asked) implements Answer {
        @Override
        public boolean dependsOn(String assumption) {
            return false;
        }
    }

    /**
     * Nothing was handed in, or not everything that the figure is worked out from.
     *
     * @param asked the requirement, and the year and day that it speaks of
     */
    record NoAnswer(Asked asked) implements Answer {
        @Override
        public boolean dependsOn(String assumption) {
            Objects.requireNonNull(assumption, "assumption");
            return false;
        }
    }

    /**
     * The figures handed in contradict each other.
     *
     * @param asked the requirement, and the year and day that it speaks of
     */
    record ContradictoryAnswer(Asked asked) implements Answer {}
}
