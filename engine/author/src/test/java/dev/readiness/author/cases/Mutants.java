package dev.readiness.author.cases;

import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.ProRata;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.About;
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
        if (requirement instanceof Occurs occurs) {
            return Stream.concat(periods(occurs.within()).map(period -> within(occurs, period)), times(occurs));
        }
        if (requirement instanceof Absent absent) {
            return periods(absent.within()).map(period -> new Absent(absent.about(), period));
        }
        return BOTH_WAYS.stream().flatMap(way -> shifted(requirement, way));
    }

    /** The number that {@code requirement} holds a figure against, as people write it. */
    static String number(Requirement requirement) {
        if (requirement instanceof Occurs occurs) {
            return occurs.times() + " in " + occurs.within();
        }
        if (requirement instanceof Absent absent) {
            return absent.within().toString();
        }
        return target(requirement)
                .map(target -> requirement.indicator().show(target, Lang.ZH))
                .orElse("");
    }

    private static Optional<Quantity> target(Requirement requirement) {
        if (requirement instanceof AtLeast atLeast) {
            return Optional.of(atLeast.target());
        }
        if (requirement instanceof AtMost atMost) {
            return Optional.of(atMost.target());
        }
        if (requirement instanceof ProRata pro) {
            return pro.floor();
        }
        return Optional.empty();
    }

    /** Nothing for what is attested: it has no number. */
    private static Stream<Requirement> shifted(Requirement requirement, int way) {
        About about = requirement.about();
        Quantity step = unit(requirement.indicator()).times(way);
        if (requirement instanceof AtLeast was) {
            Quantity target = was.target().plus(step);
            return Stream.of(new AtLeast(about, target, was.aim(), was.everyYear()));
        }
        if (requirement instanceof AtMost was) {
            Quantity target = was.target().plus(step);
            return Stream.of(new AtMost(about, target, was.everyYear()));
        }
        if (requirement instanceof ProRata was) {
            return was.floor().stream()
                    .map(floor ->
                            new ProRata(about, was.from(), was.to(), Optional.of(floor.plus(step)), was.everyYear()));
        }
        return Stream.empty();
    }

    private static Quantity unit(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE ? PERCENT : Quantity.ONE;
    }

    private static Stream<Period> periods(Period was) {
        return BOTH_WAYS.stream().map(was::plusYears);
    }

    private static Requirement within(Occurs was, Period period) {
        return new Occurs(was.about(), was.times(), period);
    }

    private static Stream<Requirement> times(Occurs was) {
        return BOTH_WAYS.stream().map(way -> new Occurs(was.about(), was.times() + way, was.within()));
    }
}
