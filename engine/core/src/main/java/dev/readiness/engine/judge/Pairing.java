package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Window;
import dev.readiness.criteria.need.Derivation;
import dev.readiness.criteria.need.HandedIn;
import dev.readiness.criteria.need.OfOne;
import dev.readiness.criteria.need.OfSeveral;
import dev.readiness.criteria.need.YearSpan;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays each requirement beside its reading, so that a rule has to look at one fact only. */
final class Pairing implements HandedIn {
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
            if (asks(clause)) {
                clause.requirements().forEach(this::pair);
            }
        }
        return facts;
    }

    /** Whether {@code clause} is asked for as a whole: it was not declared that it does not apply. */
    boolean asks(Clause clause) {
        return !submission.exemptions().containsKey(clause.number());
    }

    /** The facts for {@code requirements} alone. */
    List<Object> facts(List<Requirement> requirements) {
        requirements.forEach(this::pair);
        return facts;
    }

    @Override
    public List<Integer> due(Requirement requirement) {
        return requirement.isYearly(submission.settings()) ? years : ONCE;
    }

    private void pair(Requirement requirement) {
        if (submission.isExempt(requirement)) {
            due(requirement).forEach(year -> facts.add(new Answer.Exempted(asked(requirement, year))));
        } else if (requirement instanceof OfSeveral several) {
            facts.addAll(several.facts(this));
        } else if (requirement instanceof OfOne one) {
            if (one.indicator().isDerived()) {
                facts.addAll(DerivedAnswers.to(one, this));
            } else {
                pair(one);
            }
        } else {
            throw new IllegalStateException("The kind (" + requirement.getClass() + ") must say what answers it.");
        }
    }

    private void pair(OfOne requirement) {
        Optional<Reading> reading = submission.reading(requirement.indicator());
        for (int year : due(requirement)) {
            Asked asked = asked(requirement, year);
            Optional<Answer> answer =
                    reading.isPresent() ? answer(requirement, asked, reading.get()) : Optional.empty();
            facts.add(answer.isPresent() ? answer.get() : new Answer.NoAnswer(asked));
        }
    }

    /** Where no year is over, an average is that of the running one, and open like its figure. */
    @Override
    public Asked asked(Requirement requirement, int year) {
        if (year == Answer.NO_YEAR && requirement.indicator().isAveraged(settings())) {
            int first = averaged().years().get(0);
            return isOver(first)
                    ? ofYear(requirement, year)
                    : ofYear(requirement, first).ofNoYear();
        }
        return ofYear(requirement, year);
    }

    private Asked ofYear(Requirement requirement, int year) {
        LocalDate asOf = submission.asOf();
        Optional<LastDay> last = Optional.ofNullable(
                        submission.rubric().clauses().get(requirement.clause()))
                .flatMap(clause -> clause.due(requirement));
        Optional<LocalDate> due = last.map(day -> day.in(year == Answer.NO_YEAR ? asOf.getYear() : year))
                .filter(asOf::isBefore);
        LocalDate end = last.filter(LastDay::isYearly).map(day -> day.in(year)).orElseGet(() -> JudgedYears.end(year));
        if (year == Answer.NO_YEAR || !asOf.isBefore(end)) {
            return new Asked(requirement, year, due, Optional.empty());
        }
        return new Asked(
                requirement,
                year,
                Optional.of(due.filter(end::isBefore).orElse(end)),
                Optional.of(submission.settings().runningYear()));
    }

    private Optional<Answer> answer(OfOne requirement, Asked asked, Reading reading) {
        Optional<ByPlace> places = reading.byPlace();
        if (places.isPresent() && places.get().worst(asked.year()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Value> value =
                asked.year() == Answer.NO_YEAR ? Optional.of(reading.value()) : inYear(reading, asked.year());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = value.get().isNone()
                ? new Answer.NoneArose(asked, requirement.whenNone(submission.settings()))
                : requirement.answer(asked, value.get(), this);
        if (places.isPresent()) {
            return ofAllPlaces(requirement, answer, places.get());
        }
        boolean certain = fallsShort(answer) || !submission.lacksCounties(requirement.indicator());
        return certain ? Optional.of(answer) : Optional.empty();
    }

    private static boolean fallsShort(Answer answer) {
        return answer.shortfall().filter(shortfall -> !shortfall.isZero()).isPresent();
    }

    /**
     * The figure that counts speaks for all places if it falls short, whatever the others are. Otherwise a place without a
     * figure leaves the question open, and so does one of which there is none if nobody says what follows from that.
     */
    private Optional<Answer> ofAllPlaces(OfOne requirement, Answer worst, ByPlace places) {
        if (fallsShort(worst)) {
            return Optional.of(worst);
        }
        if (!places.lacking(worst.year()).isEmpty()) {
            return Optional.empty();
        }
        WhenNone whenNone = requirement.whenNone(submission.settings());
        return places.none(worst.year()).isPresent() && whenNone == WhenNone.OPEN
                ? Optional.of(new Answer.NoneArose(worst.asked(), whenNone))
                : Optional.of(worst);
    }

    private static Optional<Value> inYear(Reading reading, int year) {
        return reading.value() instanceof Value.ByYear byYear
                ? Optional.ofNullable(byYear.years().get(year)).map(Value.YearFigure::value)
                : Optional.empty();
    }

    @Override
    public Optional<Value> value(Indicator indicator) {
        return indicator.isDerived()
                ? Derivation.of(indicator, this)
                : submission.reading(indicator).map(Reading::value);
    }

    @Override
    public Map<String, Optional<Value>> places(Indicator indicator) {
        return submission
                .reading(indicator)
                .flatMap(Reading::byPlace)
                .map(ByPlace::values)
                .orElse(Map.of());
    }

    @Override
    public List<Integer> years() {
        return years;
    }

    @Override
    public Settings settings() {
        return submission.settings();
    }

    @Override
    public Window back(Period period) {
        return Window.back(submission.asOf(), period, submission.settings().lookBack());
    }

    @Override
    public boolean isOver(int year) {
        return JudgedYears.isOver(year, submission.asOf());
    }

    /**
     * Of the judged years those that are over, or the running one alone where none is; with the running one by the share
     * that has passed where the submission takes it so.
     */
    @Override
    public YearSpan averaged() {
        LocalDate asOf = submission.asOf();
        List<Integer> whole = years.stream().filter(this::isOver).toList();
        if (whole.size() == years.size()) {
            return YearSpan.of(whole);
        }
        if (submission.settings().yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR) {
            Quantity passed = Quantity.of(asOf.getDayOfYear()).dividedBy(asOf.lengthOfYear());
            return new YearSpan(years, Quantity.of(whole.size()).plus(passed));
        }
        return YearSpan.of(whole.isEmpty() ? years : whole);
    }
}
