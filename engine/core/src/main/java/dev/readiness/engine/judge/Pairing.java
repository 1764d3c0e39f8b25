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
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Positions;
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
import org.jspecify.annotations.Nullable;

/** Lays each requirement beside its reading, so that a rule has to look at one fact only. */
final class Pairing implements HandedIn {
    private static final List<Integer> ONCE = List.of(Answer.NO_YEAR);

    private final Submission submission;
    private final Settings settings;
    private final Positions positions;
    private final List<Integer> years;

    /** By the position of the clause. */
    private final boolean[] exempt;

    private final List<Object> facts = new ArrayList<>();

    /** The one in hand. */
    private @Nullable Asking current;

    Pairing(Submission submission) {
        this.submission = submission;
        this.settings = submission.settings();
        this.positions = submission.rubric().positions();
        this.years = JudgedYears.of(submission);
        this.exempt = new boolean[positions.clauses().size()];
        for (int number : submission.exemptions().keySet()) {
            int position = positions.ofClause(number);
            if (position >= 0) {
                exempt[position] = true;
            }
        }
    }

    /** The facts for all clauses that apply. */
    List<Object> facts() {
        for (Asking asking : positions.askings()) {
            if (asks(asking.clause())) {
                pair(asking);
            }
        }
        return facts;
    }

    /** Whether the clause at {@code position} is asked for as a whole: it was not declared that it does not apply. */
    boolean asks(int position) {
        return !exempt[position];
    }

    /** The facts for {@code askings} alone. */
    List<Object> facts(List<Asking> askings) {
        askings.forEach(this::pair);
        return facts;
    }

    List<Integer> due(Asking asking) {
        return asking.isYearly(settings) ? years : ONCE;
    }

    @Override
    public List<Integer> due(Requirement requirement) {
        return due(asking(requirement));
    }

    private Asking asking(Requirement requirement) {
        Asking known = current;
        return known != null && known.requirement() == requirement
                ? known
                : positions.askings().get(positions.of(requirement));
    }

    private void pair(Asking asking) {
        current = asking;
        Requirement requirement = asking.requirement();
        if (exempt[asking.clause()] || submission.isExemptAlone(requirement)) {
            due(asking).forEach(year -> facts.add(new Answer.Exempted(asked(asking, year))));
        } else if (requirement instanceof OfOne one) {
            if (asking.indicator().isDerived()) {
                facts.addAll(DerivedAnswers.to(one, this));
            } else {
                pair(one, asking);
            }
        } else if (requirement instanceof OfSeveral several) {
            facts.addAll(several.facts(this));
        } else {
            throw new IllegalStateException("The kind (" + requirement.getClass() + ") must say what answers it.");
        }
    }

    private void pair(OfOne requirement, Asking asking) {
        Optional<Reading> reading = submission.reading(asking.indicator());
        for (int year : due(asking)) {
            Asked asked = asked(asking, year);
            Optional<Answer> answer =
                    reading.isPresent() ? answer(requirement, asked, reading.get()) : Optional.empty();
            facts.add(answer.isPresent() ? answer.get() : new Answer.NoAnswer(asked));
        }
    }

    @Override
    public Asked asked(Requirement requirement, int year) {
        return asked(asking(requirement), year);
    }

    /** Where no year is over, an average is that of the running one, and open like its figure. */
    private Asked asked(Asking asking, int year) {
        if (year == Answer.NO_YEAR && asking.indicator().isAveraged(settings)) {
            int first = averaged().years().get(0);
            return isOver(first) ? ofYear(asking, year) : ofYear(asking, first).ofNoYear();
        }
        return ofYear(asking, year);
    }

    private Asked ofYear(Asking asking, int year) {
        LocalDate asOf = submission.asOf();
        Optional<LastDay> last = asking.last();
        Optional<LocalDate> due =
                last.isEmpty() ? Optional.empty() : toCome(last.get(), year == Answer.NO_YEAR ? asOf.getYear() : year);
        if (year == Answer.NO_YEAR) {
            return new Asked(asking.requirement(), year, due, Optional.empty());
        }
        LocalDate end = last.isPresent() && last.get().isYearly() ? last.get().in(year) : JudgedYears.end(year);
        return asOf.isBefore(end)
                ? new Asked(
                        asking.requirement(),
                        year,
                        Optional.of(due.filter(end::isBefore).orElse(end)),
                        Optional.of(settings.runningYear()))
                : new Asked(asking.requirement(), year, due, Optional.empty());
    }

    private Optional<LocalDate> toCome(LastDay last, int year) {
        LocalDate day = last.in(year);
        return submission.asOf().isBefore(day) ? Optional.of(day) : Optional.empty();
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
                ? new Answer.NoneArose(asked, requirement.whenNone(settings))
                : requirement.answer(asked, value.get(), this);
        if (places.isPresent()) {
            return ofAllPlaces(requirement, answer, places.get());
        }
        boolean certain = !submission.lacksCounties(requirement.indicator()) || fallsShort(answer);
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
        WhenNone whenNone = requirement.whenNone(settings);
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
        return settings;
    }

    @Override
    public Window back(Period period) {
        return Window.back(submission.asOf(), period, settings.lookBack());
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
        if (settings.yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR) {
            Quantity passed = Quantity.of(asOf.getDayOfYear()).dividedBy(asOf.lengthOfYear());
            return new YearSpan(years, Quantity.of(whole.size()).plus(passed));
        }
        return YearSpan.of(whole.isEmpty() ? years : whole);
    }
}
