package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.Value;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.JudgedYears;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which indicators the missing findings wait for. */
final class MissingIndicators {
    private final Submission submission;
    private final Judgements judgements;
    private final List<Integer> judgedYears;
    private final Map<Indicator, List<Integer>> clauses = new LinkedHashMap<>();

    MissingIndicators(Submission submission, Judgements judgements) {
        this.submission = submission;
        this.judgements = judgements;
        this.judgedYears = JudgedYears.of(submission);
    }

    List<MissingIndicator> find() {
        submission.rubric().clauses().values().forEach(this::look);
        return clauses.entrySet().stream()
                .map(entry -> new MissingIndicator(
                        entry.getKey(),
                        years(entry.getKey()),
                        places(entry.getKey()),
                        entry.getValue(),
                        location(entry.getKey())))
                .toList();
    }

    private void look(Clause clause) {
        for (Judged judged : judgements.of(clause)) {
            if (judged.findings().stream().map(Finding::outcome).anyMatch(Outcome.MISSING::equals)) {
                judged.requirement().inputs().stream()
                        .filter(this::isIncomplete)
                        .map(input -> clauses.computeIfAbsent(input, key -> new ArrayList<>()))
                        .filter(waiting -> !waiting.contains(clause.number()))
                        .forEach(waiting -> waiting.add(clause.number()));
            }
        }
    }

    private boolean isIncomplete(Indicator indicator) {
        return submission.reading(indicator).isEmpty()
                || !years(indicator).isEmpty()
                || !places(indicator).isEmpty();
    }

    private List<Integer> years(Indicator indicator) {
        if (!indicator.yearly()) {
            return List.of();
        }
        Optional<Reading> reading = submission.reading(indicator);
        return judgedYears.stream()
                .filter(year -> reading.map(given -> !holds(given, year)).orElse(true))
                .toList();
    }

    private static boolean holds(Reading reading, int year) {
        return reading.value() instanceof Value.ByYear byYear
                && byYear.years().containsKey(year)
                && reading.byPlace()
                        .map(places -> places.lacking(year).isEmpty())
                        .orElse(true);
    }

    private List<String> places(Indicator indicator) {
        Optional<ByPlace> places = submission.reading(indicator).flatMap(Reading::byPlace);
        List<Integer> years = indicator.yearly() ? judgedYears : List.of(Answer.NO_YEAR);
        return places.stream()
                .flatMap(given -> given.places().stream()
                        .filter(place -> years.stream()
                                .anyMatch(year -> given.lacking(year).contains(place))))
                .toList();
    }

    private Location location(Indicator indicator) {
        return submission.reading(indicator).map(Reading::location).orElseGet(() -> submission.gap(indicator));
    }
}
