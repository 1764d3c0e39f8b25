package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was filled in for an indicator. */
public sealed interface Value {

    /**
     * {@return the figure in the unit of its indicator, a rate as a share of 1; empty where there is not exactly one}
     */
    default Optional<Quantity> figure() {
        return Optional.empty();
    }

    /** {@return whether it says that there was nothing to attest, to count or to take a rate of} */
    default boolean isNone() {
        return false;
    }

    /**
     * {@return {@code amount} as an indicator of {@code kind} takes it: a share of 1 for a rate}
     *
     * @param kind the kind of indicator that it is for
     * @param amount the figure; of a rate the share
     */
    static Value of(IndicatorKind kind, Quantity amount) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        return kind == IndicatorKind.RATE ? new Rate(Optional.of(amount), Optional.empty()) : new Number(amount);
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is yes
     */
    record Attestation(boolean yes) implements Value {}

    /**
     * A count, an amount or a score, in the indicator's unit.
     *
     * @param amount the figure
     */
    record Number(Quantity amount) implements Value {
        @Override
        public Optional<Quantity> figure() {
            return Optional.of(amount);
        }
    }

    /** Nothing arose that the indicator speaks of; of a rate that is one whose denominator is zero. */
    record None() implements Value {
        @Override
        public boolean isNone() {
            return true;
        }
    }

    /** Figures that contradict each other: nothing can be worked out of them. Nobody hands that in. */
    record Contradictory() implements Value {}

    /**
     * A rate.
     *
     * @param share 1 is 100 %; empty where the denominator is zero
     * @param fraction as it was counted, if it was
     */
    record Rate(Optional<Quantity> share, Optional<Fraction> fraction) implements Value {
        @Override
        public Optional<Quantity> figure() {
            return share;
        }

        @Override
        public boolean isNone() {
            return share.isEmpty();
        }
    }

    /**
     * A rate as it was counted.
     *
     * @param numerator from 0
     * @param denominator from 0
     */
    record Fraction(Quantity numerator, Quantity denominator) {}

    /**
     * The days on which something happened, in order; none is a statement, too.
     *
     * @param days the days
     */
    record Events(List<LocalDate> days) implements Value {
        /**
         * Keeps the days in order.
         *
         * @param days the days
         */
        public Events {
            days = days.stream().sorted().toList();
        }
    }

    /**
     * A figure for each calendar year.
     *
     * @param years by calendar year
     */
    record ByYear(SortedMap<Integer, YearFigure> years) implements Value {
        /**
         * Keeps a copy of {@code years}.
         *
         * @param years by calendar year
         */
        public ByYear {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }
    }

    /**
     * One year's figure and where it stands.
     *
     * @param value the figure
     * @param location where it stands
     */
    record YearFigure(Value value, Location location) {}
}
