package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.score.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an interval promises, on any day: a better reading lowers neither end, and what was missing, once it is filled in,
 * lands inside of what was possible before.
 */
class IntervalTest {
    private static final int SUBMISSIONS = Math.max(100, Integer.getInteger("readiness.submissions", 20_000) / 10);
    private static final long SEED = Long.getLong("readiness.seed", 20231201L);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 4 * 365;

    private final Assessor assessor = new Assessor();

    private Interval interval(Submission submission) {
        return assessor.assess(submission, Optional.empty(), List.of())
                .scorecard()
                .interval();
    }

    private static Submission onAnyDay(Random random) {
        Submission drawn = RandomSubmissions.random(Region.RUBRIC, random);
        return new Altered(drawn).asOf(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private static Submission with(Submission submission, Reading reading) {
        Map<String, Reading> readings = new HashMap<>(submission.readings());
        readings.put(reading.indicator().id(), reading);
        return new Altered(submission).readings(readings);
    }

    private static Stream<Need> needs() {
        return Stream.concat(
                        PrintedTable.items().stream().flatMap(item -> item.clauses().stream()),
                        PrintedTable.vetoes().stream())
                .flatMap(clause -> clause.needs().stream());
    }

    @Test
    void a_better_reading_lowers_neither_end() {
        Random random = new Random(SEED);
        int improved = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission before = onAnyDay(random);
            List<Reading> better =
                    needs().flatMap(need -> better(need, before).stream()).toList();
            if (!better.isEmpty()) {
                Reading reading = better.get(random.nextInt(better.size()));
                Interval was = interval(before);
                Interval is = interval(with(before, reading));
                String what = "seed %d, submission %d, better %s as of %s%n%s"
                        .formatted(SEED, i, reading.indicator().id(), before.asOf(), RandomSubmissions.show(before));
                assertThat(is.low()).as(what).isGreaterThanOrEqualTo(was.low());
                assertThat(is.high()).as(what).isGreaterThanOrEqualTo(was.high());
                improved++;
            }
        }
        assertThat(improved).isGreaterThan(SUBMISSIONS / 3);
    }

    /** The reading of what {@code need} asks for, a step nearer to it, or further beyond; none where there is none. */
    private static Optional<Reading> better(Need need, Submission submission) {
        if (need instanceof Need.Yes yes) {
            return better(
                    yes.indicator(),
                    submission,
                    value -> value.equals(new Value.Attestation(false))
                            ? Optional.of(new Value.Attestation(true))
                            : Optional.empty());
        }
        if (need instanceof Need.Bound bound) {
            return better(bound.indicator(), submission, value -> step(value, bound.ceiling()));
        }
        if (need instanceof Need.Held held) {
            return better(
                    held.indicator(), submission, value -> Optional.of(new Value.Events(List.of(submission.asOf()))));
        }
        if (need instanceof Need.Never never) {
            return better(never.indicator(), submission, value -> Optional.of(new Value.Events(List.of())));
        }
        return Optional.empty();
    }

    private interface Step {
        Optional<? extends Value> of(Value value);
    }

    private static Optional<Reading> better(String indicator, Submission submission, Step step) {
        return Optional.ofNullable(submission.readings().get(indicator))
                .flatMap(reading ->
                        step.of(reading.value()).map(value -> RandomReadings.reading(reading.indicator(), value)));
    }

    private static Optional<? extends Value> step(Value value, boolean down) {
        if (value instanceof Value.ByYear byYear) {
            SortedMap<Integer, Value.YearFigure> years = new TreeMap<>(byYear.years());
            years.replaceAll((year, figure) -> step(figure.value(), down)
                    .map(better -> new Value.YearFigure(better, figure.location()))
                    .orElse(figure));
            return Optional.of(new Value.ByYear(years));
        }
        if (value instanceof Value.Number number) {
            Quantity least =
                    down ? number.amount().minus(Quantity.ONE) : number.amount().plus(Quantity.ONE);
            return Optional.of(new Value.Number(least.max(Quantity.ZERO)));
        }
        return value instanceof Value.Rate rate && rate.share().isPresent()
                ? Optional.of(new Value.Rate(Optional.of(down ? Quantity.ZERO : Quantity.ONE), Optional.empty()))
                : Optional.empty();
    }

    @Test
    void what_was_missing_lands_inside_of_what_was_possible() {
        Random random = new Random(SEED + 1);
        int filled = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission before = onAnyDay(random);
            Submission donor = RandomSubmissions.random(Region.RUBRIC, random);
            List<Reading> lacking = new ArrayList<>();
            donor.readings().forEach((id, reading) -> filling(reading, before).ifPresent(lacking::add));
            if (!lacking.isEmpty()) {
                Reading reading = lacking.get(random.nextInt(lacking.size()));
                Interval was = interval(before);
                Interval is = interval(with(before, reading));
                String what = "seed %d, submission %d, filled in %s as of %s%n%s%nas %s"
                        .formatted(
                                SEED + 1,
                                i,
                                reading.indicator().id(),
                                before.asOf(),
                                RandomSubmissions.show(before),
                                reading.value());
                assertThat(is.low()).as(what).isGreaterThanOrEqualTo(was.low());
                assertThat(is.high()).as(what).isLessThanOrEqualTo(was.high());
                filled++;
            }
        }
        assertThat(filled).isGreaterThan(SUBMISSIONS / 3);
    }

    /** {@code drawn} for what {@code submission} lacks of it, the years that it has kept as they are. */
    private static Optional<Reading> filling(Reading drawn, Submission submission) {
        Reading there = submission.readings().get(drawn.indicator().id());
        if (there == null) {
            return Optional.of(drawn);
        }
        if (there.value() instanceof Value.ByYear has && drawn.value() instanceof Value.ByYear gives) {
            SortedMap<Integer, Value.YearFigure> years = new TreeMap<>(gives.years());
            years.putAll(has.years());
            return years.size() > has.years().size()
                    ? Optional.of(RandomReadings.reading(drawn.indicator(), new Value.ByYear(years)))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
