package dev.readiness.engine.referee;

import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies.Policy;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A region for tests that meets everything to the full, changed step by step. */
record Region(Submission submission) {
    static final Rubric RUBRIC = new Packs().find("neimenggu-2023").orElseThrow();

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 1);
    private static final List<Integer> DISTRICTS_MARKS =
            List.of(10, 12, 13, 19, 21, 23, 24, 45, 46, 56, 57, 58, 65, 80, 89, 90, 91, 92, 93, 94);
    private static final int PEOPLE = 25_000;
    private static final int FULL_MARKS = 100;

    static Region flawless() {
        Submission empty = new Submission(
                RUBRIC,
                "flawless",
                AS_OF,
                false,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Settings.standard(RUBRIC),
                Optional.empty(),
                Optional.empty(),
                RandomSubmissions.NOWHERE,
                new Submission.Input("flawless.yaml", Sha256.of(new byte[0])));
        Region region = new Region(empty);
        for (PrintedClause clause : PrintedTable.clauses()) {
            for (Need need : clause.needs()) {
                region = region.meeting(need);
            }
        }
        return region;
    }

    Judgement judged() {
        return Referee.judge(submission);
    }

    Region asOf(String day) {
        return new Region(new Altered(submission).asOf(LocalDate.parse(day)));
    }

    Region target(String points) {
        return new Region(new Altered(submission).target(Optional.of(Quantity.of(points))));
    }

    Region electing(Integer... items) {
        return new Region(new Altered(submission).electives(Optional.of(List.of(items))));
    }

    Region taking(Policy... policies) {
        Settings settings = submission.settings();
        for (Policy policy : policies) {
            settings = settings.with(policy);
        }
        return new Region(new Altered(submission).settings(settings));
    }

    Region taking(String assumption, String option) {
        return new Region(new Altered(submission).settings(submission.settings().with(assumption, option)));
    }

    Region splitting(Map<Integer, Quantity> clausePoints) {
        Map<String, String> chosen = submission.settings().chosen();
        return new Region(new Altered(submission).settings(new Settings(RUBRIC, chosen, clausePoints)));
    }

    Region exempting(Iterable<Integer> clauses) {
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>(submission.exemptions());
        clauses.forEach(
                clause -> exemptions.put(clause, new Exemption(clause, "none here", RandomSubmissions.NOWHERE)));
        return new Region(new Altered(submission).exemptions(exemptions));
    }

    /** What the district's task table marks as reasonably not applicable, item 31 among it. */
    Region withTheDistrictsMarks() {
        return exempting(DISTRICTS_MARKS);
    }

    Region lacking(String... indicators) {
        Map<String, Reading> readings = new HashMap<>(submission.readings());
        List.of(indicators).forEach(readings::remove);
        return new Region(new Altered(submission).readings(readings));
    }

    Region no(String indicator) {
        return with(indicator, new Value.Attestation(false));
    }

    Region counting(String indicator, String amount) {
        return with(indicator, new Value.Number(Quantity.of(amount)));
    }

    Region rating(String indicator, long numerator, long denominator) {
        return with(indicator, rate(numerator, denominator));
    }

    Region on(String indicator, String... days) {
        return with(
                indicator,
                new Value.Events(Arrays.stream(days).map(LocalDate::parse).toList()));
    }

    /** Figures from 2022 on. */
    Region yearly(String indicator, long... figures) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        IntStream.range(0, figures.length)
                .forEach(index -> years.put(
                        PrintedTable.FIRST_YEAR + index,
                        new Value.YearFigure(
                                new Value.Number(Quantity.of(figures[index])), RandomSubmissions.NOWHERE)));
        return with(indicator, new Value.ByYear(years));
    }

    Region with(String indicator, Value value) {
        Map<String, Reading> readings = new HashMap<>(submission.readings());
        readings.put(
                indicator, RandomReadings.reading(RUBRIC.indicator(indicator).orElseThrow(), value));
        return new Region(new Altered(submission).readings(readings));
    }

    static Value.Rate rate(long numerator, long denominator) {
        Quantity part = Quantity.of(numerator);
        Quantity whole = Quantity.of(denominator);
        return new Value.Rate(
                whole.isZero() ? Optional.empty() : Optional.of(part.dividedBy(whole)),
                Optional.of(new Value.Fraction(part, whole)));
    }

    private Region meeting(Need need) {
        if (need instanceof Need.Bound bound) {
            return meeting(bound);
        }
        if (need instanceof Need.Surveyed survey) {
            return with(survey.indicator(), full(survey.indicator()));
        }
        if (need instanceof Need.Held held) {
            return on(held.indicator(), AS_OF.toString());
        }
        if (need instanceof Need.Never never) {
            return on(never.indicator());
        }
        if (need instanceof Need.PerThousand samples) {
            long enough = Long.parseLong(
                    samples.threshold().times(PEOPLE).dividedBy(1000).toString());
            return yearly(samples.batches(), enough, enough, enough, enough)
                    .yearly(samples.rapid(), 0, 0, 0, 0)
                    .counting(samples.people(), String.valueOf(PEOPLE));
        }
        return with(((Need.Yes) need).indicator(), new Value.Attestation(true));
    }

    private Region meeting(Need.Bound bound) {
        Value value = bound.ceiling() ? new Value.Number(bound.threshold()) : full(bound.indicator());
        return with(bound.indicator(), value);
    }

    private static Value full(String indicator) {
        return switch (RUBRIC.indicator(indicator).orElseThrow().kind()) {
            case RATE -> RUBRIC.indicator(indicator).orElseThrow().yearly() ? everyYear(rate(1, 1)) : rate(1, 1);
            case SCORE -> new Value.Number(Quantity.of(FULL_MARKS));
            default -> everyYear(new Value.Number(Quantity.of(FULL_MARKS)));
        };
    }

    private static Value everyYear(Value figure) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        IntStream.rangeClosed(PrintedTable.FIRST_YEAR, 2025)
                .forEach(year -> years.put(year, new Value.YearFigure(figure, RandomSubmissions.NOWHERE)));
        return new Value.ByYear(years);
    }
}
