package dev.readiness.engine.advise;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Positions;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which indicators the missing findings wait for. */
final class MissingIndicators {
    private final Submission submission;
    private final Judgements judgements;
    private final List<Integer> dueYears;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    /** The numbers of the clauses that wait for {@code indicator}. */
    private record Waiting(Indicator indicator, List<Integer> clauses) {}

    MissingIndicators(Submission submission, Judgements judgements) {
        this.submission = submission;
        this.judgements = judgements;
        this.dueYears = dueYears(submission);
    }

    /** Nothing is missing of a year that is not over, unless an average counts what it has so far. */
    private static List<Integer> dueYears(Submission submission) {
        boolean partly = submission.settings().yearlyAverage() == Policies.YearlyAverage.BY_SHARE_OF_YEAR;
        return JudgedYears.of(submission).stream()
                .filter(year -> partly || JudgedYears.isOver(year, submission.asOf()))
                .toList();
    }

    List<MissingIndicator> find() {
        Positions positions = submission.rubric().positions();
        for (Asking asking : positions.askings()) {
            Optional<Judged> judged = judgements.of(asking);
            if (judged.isPresent() && isMissing(judged.get())) {
                Clause clause = positions.clauses().get(asking.clause());
                if (isOpen(clause)) {
                    note(clause, asking.requirement());
                }
            }
        }
        List<MissingIndicator> missing = new ArrayList<>(waiting.size());
        for (Waiting each : waiting.values()) {
            missing.add(missing(each));
        }
        return missing;
    }

    /** Where alternatives hold, or a clause does not count, what else could be filled in makes no difference. */
    private boolean isOpen(Clause clause) {
        Outcome outcome = judgements.outcome(clause);
        return !clause.makeup().isGrouped() || outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
    }

    private static boolean isMissing(Judged judged) {
        for (Finding finding : judged.findings()) {
            if (finding.outcome() == Outcome.MISSING) {
                return true;
            }
        }
        return false;
    }

    private void note(Clause clause, Requirement requirement) {
        for (Indicator input : requirement.inputs()) {
            if (isIncomplete(input)) {
                Waiting its = waiting.computeIfAbsent(input.id(), id -> new Waiting(input, new ArrayList<>()));
                if (!its.clauses().contains(clause.number())) {
                    its.clauses().add(clause.number());
                }
            }
        }
    }

    private MissingIndicator missing(Waiting each) {
        Indicator indicator = each.indicator();
        return new MissingIndicator(
                indicator, years(indicator), places(indicator), each.clauses(), location(indicator));
    }

    private boolean isIncomplete(Indicator indicator) {
        return submission.reading(indicator).isEmpty()
                || submission.lacksCounties(indicator)
                || !years(indicator).isEmpty()
                || !places(indicator).isEmpty();
    }

    private List<Integer> years(Indicator indicator) {
        if (!indicator.yearly()) {
            return List.of();
        }
        Optional<Reading> reading = submission.reading(indicator);
        return wantedYears(indicator).stream()
                .filter(year -> reading.map(given -> !holds(given, year)).orElse(true))
                .toList();
    }

    /** A change needs the year before the first, too. */
    private List<Integer> wantedYears(Indicator indicator) {
        int before = submission.rubric().indicatorUses().yearsBefore(indicator);
        if (before == 0) {
            return dueYears;
        }
        List<Integer> wanted = new ArrayList<>();
        int first = JudgedYears.of(submission).get(0);
        for (int year = first - before; year < first; year++) {
            wanted.add(year);
        }
        wanted.addAll(dueYears);
        return wanted;
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
        return places.isPresent() ? lacking(places.get(), indicator) : List.of();
    }

    /** The places that lack a figure in any year, in their own order. */
    private List<String> lacking(ByPlace places, Indicator indicator) {
        Set<String> lacking = new HashSet<>();
        for (int year : indicator.yearly() ? wantedYears(indicator) : List.of(Answer.NO_YEAR)) {
            lacking.addAll(places.lacking(year));
        }
        List<String> inOrder = new ArrayList<>(places.places());
        inOrder.retainAll(lacking);
        return inOrder;
    }

    private Location location(Indicator indicator) {
        return submission.reading(indicator).map(Reading::location).orElseGet(() -> submission.gap(indicator));
    }
}
