package dev.readiness.report.html;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.ByUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is open, lost and missing, by who has to see to it: the unit that leads, or those that stand side by side.
 *
 * @param balance what choices, caps and the like make of the sums of clauses, so that the totals are those of the
 *     dimensions; one or none
 * @param scope how many criteria the clauses belong to, where dimensions count criteria; one or none
 */
record UnitRows(List<Row> rows, List<Sums> balance, Sums total, int missing, List<String> scope) {

    /** Points that may still come, and points that can't. */
    record Sums(String open, String lost) {}

    /**
     * One unit.
     *
     * @param sums the points that its clauses lack
     * @param clauses those clauses, the dearest first
     */
    record Row(String unit, Sums sums, List<LostClause> clauses, List<Missing> missing) {
        boolean hasMissing() {
            return !missing.isEmpty();
        }

        int missingCount() {
            return missing.size();
        }
    }

    /** A clause that lacks points. */
    record LostClause(int number, String label, String asks, String lost, Subject.Badge badge) {}

    /** An indicator that nobody filled in, and the clauses that wait for it. */
    record Missing(String title, String clauses, String place) {}

    boolean anyMissing() {
        return missing > 0;
    }

    static Optional<UnitRows> of(Subject subject) {
        ByUnit units = new ByUnit(subject.phrases(), subject.assessment());
        Map<String, List<ClauseScore>> wanting = units.wanting();
        Map<String, List<MissingIndicator>> missing = units.missing();
        Set<String> names = new LinkedHashSet<>(wanting.keySet());
        names.addAll(missing.keySet());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = names.stream()
                .map(name -> row(
                        name, wanting.getOrDefault(name, List.of()), missing.getOrDefault(name, List.of()), subject))
                .toList();
        Gap clauses =
                Gap.ofClauses(wanting.values().stream().flatMap(List::stream).toList());
        Gap dimensions = Gap.ofDimensions(subject.assessment().scorecard().dimensions());
        boolean byCriteria =
                subject.assessment().submission().rubric().identity().model() == Model.CONFORMITY;
        Gap total = byCriteria ? clauses : dimensions;
        return Optional.of(new UnitRows(
                rows,
                Stream.of(total.minus(clauses))
                        .filter(balance -> !balance.isNone())
                        .map(Gap::shown)
                        .toList(),
                total.shown(),
                subject.assessment().advice().missing().size(),
                byCriteria ? List.of(subject.say("scope", dimensions.whole().shown())) : List.of()));
    }

    private static Row row(String unit, List<ClauseScore> wanting, List<MissingIndicator> missing, Subject subject) {
        return new Row(
                unit,
                Gap.ofClauses(wanting).shown(),
                wanting.stream().map(clause -> lost(clause, subject)).toList(),
                missing.stream().map(each -> missing(each, subject)).toList());
    }

    private static LostClause lost(ClauseScore score, Subject subject) {
        return new LostClause(
                score.clause().number(),
                score.clause().label(),
                subject.in(score.clause().asks()),
                subject.say("lostAmount", score.wanting().shown()),
                subject.badge(score.outcome()));
    }

    private static Missing missing(MissingIndicator missing, Subject subject) {
        Submission submission = subject.assessment().submission();
        return new Missing(
                subject.phrases().missing(missing),
                subject.phrases().labels(submission.rubric(), missing.clauses()),
                subject.phrases().place(submission.gap(missing.indicator())));
    }
}
