package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was handed in, and how the region takes what the document leaves open. */
record Facts(Submission submission) {
    private static final int LOOK_BACK_YEARS = 2;

    Optional<Value> value(String indicator) {
        return Optional.ofNullable(submission.readings().get(indicator)).map(Reading::value);
    }

    Optional<Value> value(String indicator, int year) {
        return value(indicator)
                .map(value -> ((Value.ByYear) value).years().get(year))
                .map(Value.YearFigure::value);
    }

    /** The number in {@code value}; none for a rate whose denominator is zero. */
    static Optional<Quantity> figure(Value value) {
        return value instanceof Value.Rate rate ? rate.share() : Optional.of(((Value.Number) value).amount());
    }

    /** The mean over the years that an average counts; none if one of them lacks. */
    Optional<Quantity> yearlyMean(String indicator) {
        List<Integer> counted = averagedYears();
        List<Quantity> figures = counted.stream()
                .flatMap(year -> value(indicator, year).stream())
                .flatMap(value -> figure(value).stream())
                .toList();
        return figures.size() < counted.size()
                ? Optional.empty()
                : Optional.of(
                        figures.stream().reduce(Quantity.ZERO, Quantity::plus).dividedBy(span(counted)));
    }

    /** Whole years; the running one as well where it is taken by the share that has passed, or where it is the only one. */
    private List<Integer> averagedYears() {
        List<Integer> whole = judgedYears().stream().filter(this::isOver).toList();
        boolean byShare = submission.settings().yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR;
        return byShare || whole.isEmpty() ? judgedYears() : whole;
    }

    private Quantity span(List<Integer> counted) {
        boolean byShare = submission.settings().yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR;
        int last = counted.get(counted.size() - 1);
        LocalDate day = submission.asOf();
        return byShare && !isOver(last)
                ? Quantity.of(counted.size() - 1L)
                        .plus(Quantity.of(day.getDayOfYear()).dividedBy(day.lengthOfYear()))
                : Quantity.of(counted.size());
    }

    boolean isOver(int year) {
        return submission.asOf().plusDays(1).getYear() > year;
    }

    boolean isAnyYearOver() {
        return judgedYears().stream().anyMatch(this::isOver);
    }

    boolean runningYearIsOpen() {
        return submission.settings().runningYear() == Policies.RunningYear.OPEN;
    }

    /** Meetings are counted, so that what was held stays held; hours and rates may fall with who comes and goes. */
    static boolean isCounted(String indicator) {
        return indicator.equals("monitoring-meetings");
    }

    /** Whether the figure of {@code part} is above that of {@code whole} in a judged year that has both. */
    boolean exceedsInAnyYear(String part, String whole) {
        return judgedYears().stream()
                .anyMatch(year -> value(part, year)
                        .flatMap(Facts::figure)
                        .flatMap(
                                one -> value(whole, year).flatMap(Facts::figure).map(all -> one.compareTo(all) > 0))
                        .orElse(false));
    }

    List<Integer> judgedYears() {
        int running = submission.asOf().getYear();
        boolean over = submission.asOf().plusDays(1).getYear() > running;
        boolean fullOnly = submission.settings().years() == Policies.Years.FULL_YEARS;
        int last = fullOnly && !over ? running - 1 : running;
        return last < PrintedTable.FIRST_YEAR
                ? List.of(running)
                : IntStream.rangeClosed(PrintedTable.FIRST_YEAR, last).boxed().toList();
    }

    /** The days within the look-back period; none stated is empty, not stated at all is absent. */
    Optional<List<LocalDate>> recent(String indicator) {
        LocalDate start = submission.asOf().minusYears(LOOK_BACK_YEARS);
        boolean free = submission.settings().lookBack() == Policies.LookBack.FIRST_DAY_FREE;
        return value(indicator)
                .map(value -> ((Value.Events) value)
                        .days().stream()
                                .filter(day -> !day.isAfter(submission.asOf()))
                                .filter(day -> free ? day.isAfter(start) : !day.isBefore(start))
                                .toList());
    }

    /** Nothing arose: as the text is read, unless the region takes it otherwise; of any other rate as it takes those. */
    Mark none(Optional<WhenNone> read) {
        if (read.isEmpty()) {
            return submission.settings().emptyRate() == Policies.EmptyRate.MET ? Mark.MET : Mark.ERROR;
        }
        boolean asRead = submission.settings().nothingArose() == Policies.NothingArose.AS_MARKED;
        return switch (asRead
                ? read.get().name()
                : submission.settings().nothingArose().name()) {
            case "MET" -> Mark.MET;
            case "LEAVE" -> Mark.LEFT;
            default -> Mark.ERROR;
        };
    }

    Policies.Survey survey() {
        return submission.settings().survey();
    }

    boolean rapidCounts() {
        return submission.settings().takes("rapidTests", "counted");
    }
}
