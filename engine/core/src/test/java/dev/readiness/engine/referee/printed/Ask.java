package dev.readiness.engine.referee.printed;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a printed clause asks, and what follows from what was handed in: plain Java, written from the words.
 *
 * @param names the indicators by title: one, or batches, rapid tests and people, or two that are compared
 * @param line what the figure is held against
 * @param by a last day, of one year or of each
 * @param none what follows where nothing arose, if the words presuppose a case
 */
record Ask(Kind kind, List<String> names, Quantity line, Period period, Optional<String> by, Optional<WhenNone> none) {
    private static final int THOUSAND = 1000;

    enum Kind {
        YES,
        AT_LEAST,
        AT_MOST,
        PER_THOUSAND,
        ABOVE,
        NEVER,
        HELD
    }

    enum Period {
        ONCE,
        EACH_YEAR,
        AVERAGE
    }

    Outcome judge(Told told) {
        return switch (period) {
            case ONCE -> once(told);
            case EACH_YEAR ->
                kind == Kind.PER_THOUSAND && told.takes("samplesEachYear", "average")
                        ? average(told)
                        : worst(told.years().stream()
                                .map(year -> ofYear(told, year))
                                .toList());
            case AVERAGE -> average(told);
        };
    }

    /** Whether it is a figure or an event, which trips a veto, and not a statement. */
    boolean isMeasured() {
        return kind != Kind.YES;
    }

    static Outcome worst(List<Outcome> outcomes) {
        for (Outcome bad : List.of(Outcome.NOT_MET, Outcome.ERROR, Outcome.MISSING, Outcome.PENDING, Outcome.MET)) {
            if (outcomes.contains(bad)) {
                return bad;
            }
        }
        return Outcome.NOT_APPLICABLE;
    }

    /** Before its last day nothing is lost but what can't be undone. */
    private Outcome once(Told told) {
        Outcome now = bare(told, Optional.empty());
        boolean ahead =
                by.filter(day -> told.asOf().isBefore(LocalDate.parse(day))).isPresent();
        boolean certain =
                now == Outcome.MET || now == Outcome.NOT_APPLICABLE || now == Outcome.NOT_MET && kind == Kind.AT_MOST;
        return !ahead || certain ? now : Outcome.PENDING;
    }

    /** A year that is not over can still make good what it lacks, and what is no mere count may be lost again. */
    private Outcome ofYear(Told told, int year) {
        Outcome now = bare(told, Optional.of(year));
        if (told.isOver(year, by) || now == Outcome.NOT_APPLICABLE) {
            return now;
        }
        boolean figure = isMeasured() && !isNone(told, year);
        boolean mayFall = figure && !isCounted() && told.takes("runningYear", "open");
        return now == Outcome.MET && !mayFall ? Outcome.MET : Outcome.PENDING;
    }

    private boolean isNone(Told told, int year) {
        return told.value(names.get(0), Optional.of(year)).filter(Value::isNone).isPresent();
    }

    private boolean isCounted() {
        return kind == Kind.PER_THOUSAND
                || names.get(0).endsWith("次数")
                || names.get(0).endsWith("做法数");
    }

    private Outcome bare(Told told, Optional<Integer> year) {
        return switch (kind) {
            case YES ->
                told.value(names.get(0), year).map(value -> yes(told, value)).orElse(Outcome.MISSING);
            case AT_LEAST, AT_MOST ->
                told.value(names.get(0), year).map(value -> bound(told, value)).orElse(Outcome.MISSING);
            case PER_THOUSAND -> perThousand(told, told.figures(names.subList(0, 2), year), Quantity.ONE);
            case ABOVE -> above(told);
            case NEVER ->
                told.days(names.get(0), line).map(days -> of(days == 0)).orElse(Outcome.MISSING);
            case HELD -> told.days(names.get(0), line).map(days -> of(days > 0)).orElse(Outcome.MISSING);
        };
    }

    private static Outcome of(boolean met) {
        return met ? Outcome.MET : Outcome.NOT_MET;
    }

    private Outcome yes(Told told, Value value) {
        return value instanceof Value.Attestation said ? of(said.yes()) : told.none(none);
    }

    private Outcome bound(Told told, Value value) {
        if (value.isNone() || value.figure().isEmpty()) {
            return told.none(none);
        }
        int side = value.figure().get().compareTo(line);
        return of(kind == Kind.AT_LEAST ? side >= 0 : side <= 0);
    }

    private Outcome perThousand(Told told, Optional<List<Quantity>> batches, Quantity years) {
        Optional<Quantity> people = told.value(names.get(2), Optional.empty()).flatMap(Value::figure);
        if (batches.isEmpty() || people.isEmpty()) {
            return Outcome.MISSING;
        }
        Quantity counted = batches.get().get(0).minus(batches.get().get(1));
        return of(
                counted.times(THOUSAND).dividedBy(people.get()).dividedBy(years).compareTo(line) >= 0);
    }

    /** Equal is not above; with nothing on one side there is nothing to compare. */
    private Outcome above(Told told) {
        Optional<Value> one = told.value(names.get(0), Optional.empty());
        Optional<Value> other = told.value(names.get(1), Optional.empty());
        if (one.isEmpty() || other.isEmpty()) {
            return Outcome.MISSING;
        }
        Optional<Quantity> mine = one.get().figure();
        Optional<Quantity> its = other.get().figure();
        return mine.isEmpty() || its.isEmpty() ? Outcome.ERROR : of(mine.get().compareTo(its.get()) > 0);
    }

    /** Over whole years; of the running one alone where none is over, which is open until it is reached. */
    private Outcome average(Told told) {
        List<Integer> counted = told.averagedYears();
        Optional<List<Quantity>> sums = told.sums(names.subList(0, 2), counted);
        Outcome now = perThousand(told, sums, told.length(counted));
        boolean open = told.years().stream().noneMatch(year -> told.isOver(year, Optional.empty()));
        return now == Outcome.MET || !open ? now : Outcome.PENDING;
    }
}
