package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
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
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
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

    /** The years in which an answer is due: one "no year" unless the requirement asks for each year. */
    List<Integer> due(Requirement requirement) {
        return requirement.everyYear() ? years : ONCE;
    }

    private void pair(Requirement requirement) {
        if (requirement instanceof PerThousand samples) {
            facts.add(new PerThousandQuestion(
                    samples,
                    submission.settings().rapidTests(),
                    rawFigure(samples.batches()),
                    rawFigure(samples.rapid()),
                    rawFigure(samples.people())));
            return;
        }
        if (requirement instanceof Exceeds exceeds) {
            facts.add(exceeds(exceeds));
            return;
        }
        Optional<Reading> reading = submission.reading(requirement.indicator());
        for (int year : due(requirement)) {
            Optional<Answer> answer = reading.isPresent() ? answer(requirement, year, reading.get()) : Optional.empty();
            facts.add(answer.isPresent() ? answer.get() : new Answer.NoAnswer(requirement, year));
        }
    }

    private Answer exceeds(Exceeds exceeds) {
        Optional<Value> own = submission.reading(exceeds.indicator()).map(Reading::value);
        Optional<Value> other = submission.reading(exceeds.other()).map(Reading::value);
        if (own.isEmpty() || other.isEmpty()) {
            return new Answer.NoAnswer(exceeds, Answer.NO_YEAR);
        }
        Optional<Quantity> amount = own.get().figure();
        Optional<Quantity> bound = other.get().figure();
        return amount.isPresent() && bound.isPresent()
                ? new Answer.ExceedsAnswer(exceeds, amount.get(), bound.get())
                : new Answer.EmptyRateAnswer(exceeds, Answer.NO_YEAR, Policies.EmptyRate.CANNOT_JUDGE);
    }

    private Optional<Answer> answer(Requirement requirement, int year, Reading reading) {
        Optional<Value> value = year == Answer.NO_YEAR ? Optional.of(reading.value()) : inYear(reading, year);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = answer(requirement, year, value.get());
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
                ? Optional.of(new Answer.EmptyRateAnswer(worst.requirement(), worst.year(), policy))
                : Optional.of(worst);
    }

    private static Optional<Value> inYear(Reading reading, int year) {
        return reading.value() instanceof Value.ByYear byYear
                ? Optional.ofNullable(byYear.years().get(year)).map(Value.YearFigure::value)
                : Optional.empty();
    }

    private Answer answer(Requirement requirement, int year, Value value) {
        if (value instanceof Value.Attestation attestation) {
            return new Answer.AttestedAnswer(requirement, attestation.yes());
        }
        if (value instanceof Value.Events events) {
            return events(requirement, events);
        }
        Optional<Quantity> amount = value.figure();
        return amount.isPresent()
                ? measured(requirement, year, amount.get())
                : new Answer.EmptyRateAnswer(requirement, year, emptyRate(requirement));
    }

    /** A survey that asked nobody earns nothing, whatever is assumed of rates that count things. */
    private Policies.EmptyRate emptyRate(Requirement requirement) {
        return requirement instanceof Surveyed
                ? Policies.EmptyRate.CANNOT_JUDGE
                : submission.settings().emptyRate();
    }

    private Answer events(Requirement requirement, Value.Events events) {
        if (requirement instanceof Occurs occurs) {
            return new Answer.OccurrenceAnswer(requirement, events.days(), back(occurs.within()), occurs.times());
        }
        if (requirement instanceof Absent absent) {
            return new Answer.AbsenceAnswer(requirement, events.days(), back(absent.within()));
        }
        throw mismatch(requirement);
    }

    private Window back(Period period) {
        return Window.back(submission.asOf(), period, submission.settings().lookBack());
    }

    private Answer measured(Requirement requirement, int year, Quantity amount) {
        if (requirement instanceof AtLeast atLeast) {
            return new Answer.AtLeastAnswer(requirement, year, amount, atLeast.target());
        }
        if (requirement instanceof AtMost atMost) {
            return new Answer.AtMostAnswer(requirement, year, amount, atMost.target());
        }
        if (requirement instanceof Surveyed surveyed) {
            return new Answer.SurveyAnswer(
                    requirement,
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

    private Optional<RawFigure> rawFigure(Indicator indicator) {
        return submission
                .reading(indicator)
                .flatMap(reading -> amounts(reading.value()))
                .map(RawFigure::new);
    }

    /** The amounts of all judged years; nothing if one of them lacks. */
    private Optional<List<Quantity>> amounts(Value value) {
        if (!(value instanceof Value.ByYear byYear)) {
            return value.figure().map(List::of);
        }
        List<Quantity> amounts = years.stream()
                .map(byYear.years()::get)
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.value().figure().stream())
                .toList();
        return amounts.size() == years.size() ? Optional.of(amounts) : Optional.empty();
    }

    private static IllegalStateException mismatch(Requirement requirement) {
        return new IllegalStateException(
                "The reading of (" + requirement.indicator().id() + ") must fit the requirement of clause ("
                        + requirement.clause() + ").");
    }
}
