package dev.readiness.engine.cases;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.text.Lang;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The requirements that differ from a given one in a single number, by one unit: 1 %, 1 point, 1 hour, 1 year. */
final class Mutants {
    private static final Quantity PERCENT = Quantity.ONE.dividedBy(100);
    private static final List<Integer> BOTH_WAYS = List.of(-1, 1);

    private Mutants() {}

    static Stream<Requirement> of(Requirement requirement) {
        if (requirement instanceof Requirement.Occurs occurs) {
            return Stream.concat(periods(occurs.within()).map(period -> within(occurs, period)), times(occurs));
        }
        if (requirement instanceof Requirement.Absent absent) {
            return periods(absent.within())
                    .map(period ->
                            new Requirement.Absent(absent.clause(), absent.position(), absent.indicator(), period));
        }
        return BOTH_WAYS.stream().flatMap(way -> shifted(requirement, way));
    }

    /** The number that {@code requirement} holds a figure against, as people write it. */
    static String number(Requirement requirement) {
        if (requirement instanceof Requirement.Occurs occurs) {
            return occurs.times() + " in " + occurs.within();
        }
        if (requirement instanceof Requirement.Absent absent) {
            return absent.within().toString();
        }
        return target(requirement)
                .map(target -> requirement.indicator().show(target, Lang.ZH))
                .orElse("");
    }

    private static Optional<Quantity> target(Requirement requirement) {
        if (requirement instanceof Requirement.AtLeast atLeast) {
            return Optional.of(atLeast.target());
        }
        if (requirement instanceof Requirement.AtMost atMost) {
            return Optional.of(atMost.target());
        }
        if (requirement instanceof Requirement.Surveyed surveyed) {
            return Optional.of(surveyed.threshold());
        }
        return requirement instanceof Requirement.PerThousand samples
                ? Optional.of(samples.target())
                : Optional.empty();
    }

    /** Nothing for what is attested: it has no number. */
    private static Stream<Requirement> shifted(Requirement requirement, int way) {
        int clause = requirement.clause();
        int position = requirement.position();
        Indicator indicator = requirement.indicator();
        Quantity step = unit(indicator).times(way);
        if (requirement instanceof Requirement.AtLeast was) {
            Quantity target = was.target().plus(step);
            return Stream.of(new Requirement.AtLeast(clause, position, indicator, target, was.aim(), was.everyYear()));
        }
        if (requirement instanceof Requirement.AtMost was) {
            Quantity target = was.target().plus(step);
            return Stream.of(new Requirement.AtMost(clause, position, indicator, target, was.everyYear()));
        }
        if (requirement instanceof Requirement.Surveyed was) {
            return Stream.of(new Requirement.Surveyed(
                    clause, position, indicator, was.threshold().plus(step)));
        }
        if (requirement instanceof Requirement.PerThousand was) {
            Quantity target = was.target().plus(step);
            return Stream.of(new Requirement.PerThousand(
                    clause, position, indicator, target, was.batches(), was.rapid(), was.people()));
        }
        return Stream.empty();
    }

    private static Quantity unit(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE ? PERCENT : Quantity.ONE;
    }

    private static Stream<Period> periods(Period was) {
        return BOTH_WAYS.stream().map(was::plusYears);
    }

    private static Requirement within(Requirement.Occurs was, Period period) {
        return new Requirement.Occurs(was.clause(), was.position(), was.indicator(), was.times(), period);
    }

    private static Stream<Requirement> times(Requirement.Occurs was) {
        return BOTH_WAYS.stream()
                .map(way -> new Requirement.Occurs(
                        was.clause(), was.position(), was.indicator(), was.times() + way, was.within()));
    }
}
