package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.PerThousandQuestion;
import dev.readiness.criteria.answer.RawFigure;
import dev.readiness.criteria.answer.Window;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Exceeds;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.PerThousand;
import dev.readiness.criteria.need.Surveyed;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lays each requirement beside its reading, so that a rule has to look at one fact only. */
final class Pairing {
    private static final List<Integer> ONCE = List.of(Answer.NO_YEAR);

    private final Submission submission;
    private final List<Integer> years;
    private final List<Object> facts = new ArrayList<>();

    Pairing(Submission submission) {
        this.submission = submission;
        this.years = JudgedYears.of(submission);
    }

    /** The facts for all clauses that apply. */
    List<Object> facts() {
        for (Clause clause : submission.rubric().clauses().values()) {
            if (!submission.isExempt(clause.number())) {
                clause.requirements().forEach(this::pair);
            }
        }
        return facts;
    }

    /** The facts for {@code requirement} alone. */
    List<Object> facts(Requirement requirement) {
        pair(requirement);
        return facts;
    }

    /** The years in which an answer is wanted: one "no year" unless the requirement asks for each year. */
    List<Integer> due(Requirement requirement) {
        return isYearly(requirement) ? years : ONCE;
    }

    private boolean isYearly(Requirement requirement) {
        boolean averaged = requirement instanceof PerThousand
                && submission.settings().samplesEachYear() == Policies.EachYear.AVERAGE;
        return requirement.everyYear() && !averaged;
    }

    private void pair(Requirement requirement) {
        if (requirement instanceof PerThousand samples) {
            for (int year : due(requirement)) {
                facts.add(samples.everyYear() && year != Answer.NO_YEAR ? inYear(samples, year) : onAverage(samples));
            }
            return;
        }
        if (requirement instanceof Exceeds exceeds) {
            facts.add(exceeds(exceeds));
            return;
        }
        Optional<Reading> reading = submission.reading(requirement.indicator());
        for (int year : due(requirement)) {
            Asked asked = asked(requirement, year);
            Optional<Answer> answer = reading.isPresent() ? answer(asked, reading.get()) : Optional.empty();
            facts.add(answer.isPresent() ? answer.get() : new Answer.NoAnswer(asked));
        }
    }

    /** What is asked of {@code requirement}, for {@code year} if it is one, with the time that is left for it. */
    Asked asked(Requirement requirement, int year) {
        Optional<LocalDate> due = Optional.ofNullable(
                        submission.rubric().clauses().get(requirement.clause()))
                .flatMap(Clause::due)
                .filter(submission.asOf()::isBefore);
        if (year == Answer.NO_YEAR || JudgedYears.isOver(year, submission.asOf())) {
            return new Asked(requirement, year, due, Optional.empty());
        }
        LocalDate end = JudgedYears.end(year);
        return new Asked(
                requirement,
                year,
                Optional.of(due.filter(end::isBefore).orElse(end)),
                Optional.of(submission.settings().runningYear()));
    }

    private Answer exceeds(Exceeds exceeds) {
        Asked asked = asked(exceeds, Answer.NO_YEAR);
        Optional<Value> own = submission.reading(exceeds.indicator()).map(Reading::value);
        Optional<Value> other = submission.reading(exceeds.other()).map(Reading::value);
        if (own.isEmpty() || other.isEmpty()) {
            return new Answer.NoAnswer(asked);
        }
        Optional<Quantity> amount = own.get().figure();
        Optional<Quantity> bound = other.get().figure();
        return amount.isPresent() && bound.isPresent()
                ? new Answer.ExceedsAnswer(asked, amount.get(), bound.get())
                : new Answer.EmptyRateAnswer(asked, Policies.EmptyRate.CANNOT_JUDGE);
    }

    private Optional<Answer> answer(Asked asked, Reading reading) {
        Optional<Value> value =
                asked.year() == Answer.NO_YEAR ? Optional.of(reading.value()) : inYear(reading, asked.year());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = answer(asked, value.get());
        return reading.byPlace().isEmpty()
                ? Optional.of(answer)
                : ofAllPlaces(answer, reading.byPlace().get());
    }

    /**
     * The worst figure speaks for all places if it falls short, whatever the others are. Otherwise a place without a
     * figure leaves the question open, and an empty rate is what the settings take it for.
     */
    private Optional<Answer> ofAllPlaces(Answer worst, ByPlace places) {
        if (worst.shortfall().filter(shortfall -> !shortfall.isZero()).isPresent()) {
            return Optional.of(worst);
        }
        if (!places.lacking(worst.year()).isEmpty()) {
            return Optional.empty();
        }
        Policies.EmptyRate policy = emptyRate(worst.requirement());
        return places.emptyRate(worst.year()).isPresent() && policy == Policies.EmptyRate.CANNOT_JUDGE
                ? Optional.of(new Answer.EmptyRateAnswer(worst.asked(), policy))
                : Optional.of(worst);
    }

    private static Optional<Value> inYear(Reading reading, int year) {
        return reading.value() instanceof Value.ByYear byYear
                ? Optional.ofNullable(byYear.years().get(year)).map(Value.YearFigure::value)
                : Optional.empty();
    }

    private Answer answer(Asked asked, Value value) {
        if (value instanceof Value.Attestation attestation) {
            return new Answer.AttestedAnswer(asked, attestation.yes());
        }
        if (value instanceof Value.Events events) {
            return events(asked, events);
        }
        Optional<Quantity> amount = value.figure();
        return amount.isPresent()
                ? measured(asked, amount.get())
                : new Answer.EmptyRateAnswer(asked, emptyRate(asked.requirement()));
    }

    /** A survey that asked nobody earns nothing, whatever is assumed of rates that count things. */
    private Policies.EmptyRate emptyRate(Requirement requirement) {
        return requirement instanceof Surveyed
                ? Policies.EmptyRate.CANNOT_JUDGE
                : submission.settings().emptyRate();
    }

    private Answer events(Asked asked, Value.Events events) {
        if (asked.requirement() instanceof Occurs occurs) {
            return new Answer.OccurrenceAnswer(asked, events.days(), back(occurs.within()), occurs.times());
        }
        if (asked.requirement() instanceof Absent absent) {
            return new Answer.AbsenceAnswer(asked, events.days(), back(absent.within()));
        }
        throw mismatch(asked.requirement());
    }

    private Window back(Period period) {
        return Window.back(submission.asOf(), period, submission.settings().lookBack());
    }

    private Answer measured(Asked asked, Quantity amount) {
        Requirement requirement = asked.requirement();
        if (requirement instanceof AtLeast atLeast) {
            return new Answer.AtLeastAnswer(asked, amount, atLeast.target());
        }
        if (requirement instanceof AtMost atMost) {
            return new Answer.AtMostAnswer(asked, amount, atMost.target());
        }
        if (requirement instanceof Surveyed surveyed) {
            return new Answer.SurveyAnswer(
                    asked,
                    amount,
                    surveyed.threshold(),
                    full(surveyed.indicator()),
                    submission.settings().survey());
        }
        throw mismatch(requirement);
    }

    /** The best result that a survey can have: 100 %, or the top of its scale. */
    private static Quantity full(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE
                ? Quantity.ONE
                : indicator.max().orElse(Quantity.HUNDRED);
    }

    private PerThousandQuestion inYear(PerThousand samples, int year) {
        return question(samples, asked(samples, year), new YearSpan(List.of(year), Quantity.ONE));
    }

    /** Where no year is over, the average is that of the running one, and open like its figure. */
    private PerThousandQuestion onAverage(PerThousand samples) {
        YearSpan span = YearSpan.averaged(years, submission);
        boolean open = !JudgedYears.isOver(span.years().get(0), submission.asOf());
        Asked asked = open ? asked(samples, span.years().get(0)).ofNoYear() : asked(samples, Answer.NO_YEAR);
        return question(samples, asked, span);
    }

    private PerThousandQuestion question(PerThousand samples, Asked asked, YearSpan span) {
        return new PerThousandQuestion(
                asked,
                submission.settings().rapidTests(),
                rawFigure(samples.batches(), span),
                rawFigure(samples.rapid(), span),
                rawFigure(samples.people(), span),
                isAnyAbove(samples.rapid(), samples.batches(), asked.year() == Answer.NO_YEAR ? years : span.years()));
    }

    private Optional<RawFigure> rawFigure(Indicator indicator, YearSpan span) {
        Optional<Value> value = submission.reading(indicator).map(Reading::value);
        Quantity length = value.orElse(null) instanceof Value.ByYear ? span.length() : Quantity.ONE;
        return value.flatMap(given -> amounts(given, span.years())).map(amounts -> new RawFigure(amounts, length));
    }

    /** The amounts of {@code wanted}; nothing if one of them lacks. */
    private static Optional<List<Quantity>> amounts(Value value, List<Integer> wanted) {
        if (!(value instanceof Value.ByYear byYear)) {
            return value.figure().map(List::of);
        }
        List<Quantity> amounts = wanted.stream()
                .map(byYear.years()::get)
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.value().figure().stream())
                .toList();
        return amounts.size() == wanted.size() ? Optional.of(amounts) : Optional.empty();
    }

    /** Whether the figure of {@code part} is above that of {@code whole} in any of {@code among} that has both. */
    private boolean isAnyAbove(Indicator part, Indicator whole, List<Integer> among) {
        for (int year : among) {
            Optional<Quantity> some = figure(part, year);
            Optional<Quantity> all = figure(whole, year);
            if (some.isPresent() && all.isPresent() && some.get().compareTo(all.get()) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Quantity> figure(Indicator indicator, int year) {
        return submission
                .reading(indicator)
                .flatMap(reading -> amounts(reading.value(), List.of(year)))
                .map(amounts -> amounts.get(0));
    }

    private static IllegalStateException mismatch(Requirement requirement) {
        return new IllegalStateException(
                "The reading of (" + requirement.indicator().id() + ") must fit the requirement of clause ("
                        + requirement.clause() + ").");
    }
}
