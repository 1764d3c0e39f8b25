package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.engine.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The cheapest way to what is aimed at.
 *
 * @param before how it stands on the day that the plan is for
 * @param target what is aimed at; as much as can be had where nobody says, and where it is a grade
 * @param grade the grade that is aimed at, or a better one
 * @param by the day on which it has to stand, where one was named
 * @param state whether it gets there
 * @param first what clears vetoes and, of a rubric with tiers, meets its key criteria: needed whatever it costs
 * @param then what brings the figure to the target, in the order in which it is best done
 * @param effort all of it
 * @param bound an effort below which it can't be done; the same as {@code effort} where the plan is proved cheapest
 * @param after how it stands once all is done: assessed, not predicted
 * @param most the greatest figure that can be made certain
 * @param curve what can be made certain for which effort, from the first plan that clears the vetoes on
 * @param reach how far each dimension can be brought, each followed by its items that apply
 * @param selections which electives are worth choosing, of each dimension that has some
 * @param obstacles what can't be met
 * @param alternatives other plans, where they were asked for: in the order of their kinds, of each unit in the order
 *     in which this plan troubles them
 */
public record Plan(
        Assessment before,
        Optional<Quantity> target,
        Optional<Grade> grade,
        Optional<LocalDate> by,
        State state,
        List<Measure> first,
        List<Measure> then,
        int effort,
        int bound,
        Assessment after,
        Quantity most,
        List<Point> curve,
        List<Reach> reach,
        List<Selection> selections,
        List<Obstacle> obstacles,
        List<Alternative> alternatives) {
    /**
     * Keeps copies of {@code first}, {@code then}, {@code curve}, {@code reach}, {@code selections}, {@code
     * obstacles} and {@code alternatives}.
     *
     * @param before how it stands on the day that the plan is for
     * @param target what is aimed at; as much as can be had where nobody says, and where it is a grade
     * @param grade the grade that is aimed at, or a better one
     * @param by the day on which it has to stand, where one was named
     * @param state whether it gets there
     * @param first what clears vetoes and, of a rubric with tiers, meets its key criteria: needed whatever it costs
     * @param then what brings the figure to the target, in the order in which it is best done
     * @param effort all of it
     * @param bound an effort below which it can't be done; the same as {@code effort} where the plan is proved
     *     cheapest
     * @param after how it stands once all is done: assessed, not predicted
     * @param most the greatest figure that can be made certain
     * @param curve what can be made certain for which effort, from the first plan that clears the vetoes on
     * @param reach how far each dimension can be brought, each followed by its items that apply
     * @param selections which electives are worth choosing, of each dimension that has some
     * @param obstacles what can't be met
     * @param alternatives other plans, where they were asked for: in the order of their kinds, of each unit in the
     *     order in which this plan troubles them
     */
    public Plan {
        first = List.copyOf(first);
        then = List.copyOf(then);
        curve = List.copyOf(curve);
        reach = List.copyOf(reach);
        selections = List.copyOf(selections);
        obstacles = List.copyOf(obstacles);
        alternatives = List.copyOf(alternatives);
    }

    /** How the target stands. */
    public enum State {
        /** It is reached whatever becomes of what is open. */
        CERTAIN,
        /** It is reached if what is open turns out well; the plan says what has to. */
        OPEN,
        /** The plan reaches it. */
        REACHABLE,
        /** It can be reached, but not for the effort that may be spent: the plan is the best for that. */
        BEYOND_EFFORT,
        /** Nothing reaches it: the plan is the best that can be had. */
        OUT_OF_REACH,
        /** Nobody set one: the plan is the best that can be had. */
        NONE
    }

    /**
     * A figure that can be made certain, and what that takes.
     *
     * @param effort what it takes
     * @param figure the figure that is then certain
     */
    public record Point(int effort, Quantity figure) {}

    /** {@return all measures, in their order} */
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /**
     * {@return whether the last day of {@code measure} comes after that on which the plan has to stand: it is done
     * ahead of it}
     *
     * @param measure a measure of this plan
     */
    public boolean isAhead(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return by.isPresent() && measure.due().filter(by.get()::isBefore).isPresent();
    }

    /**
     * {@return by which day {@code measure} has to be done; empty if there is none}
     *
     * @param measure a measure of this plan
     */
    public Optional<LocalDate> day(Measure measure) {
        return isAhead(measure) ? by : measure.due();
    }

    /** {@return whether no cheaper plan does the same} */
    public boolean isCheapest() {
        return bound == effort;
    }

    /** {@return the next figure beyond this plan, with what it takes} */
    public Optional<Point> next() {
        return curve.stream().filter(point -> point.effort() > effort).findFirst();
    }
}
