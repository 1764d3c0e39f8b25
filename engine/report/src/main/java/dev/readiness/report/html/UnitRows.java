package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.ByUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is lost and what is missing, by who has to see to it: the unit that leads, or those that stand side by side. */
record UnitRows(List<Row> rows, String lost, int missing) {

    /**
     * One unit.
     *
     * @param lost the points that its clauses lack
     * @param clauses those clauses, the dearest first
     */
    record Row(String unit, String lost, List<LostClause> clauses, List<Missing> missing) {
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
        Map<String, List<ClauseScore>> lost = units.lost();
        Map<String, List<MissingIndicator>> missing = units.missing();
        Set<String> names = new LinkedHashSet<>(lost.keySet());
        names.addAll(missing.keySet());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = names.stream()
                .map(name ->
                        row(name, lost.getOrDefault(name, List.of()), missing.getOrDefault(name, List.of()), subject))
                .toList();
        return Optional.of(new UnitRows(
                rows,
                sum(subject.assessment().advice().lost()),
                subject.assessment().advice().missing().size()));
    }

    private static Row row(String unit, List<ClauseScore> lost, List<MissingIndicator> missing, Subject subject) {
        return new Row(
                unit,
                sum(lost),
                lost.stream().map(clause -> lost(clause, subject)).toList(),
                missing.stream().map(each -> missing(each, subject)).toList());
    }

    private static LostClause lost(ClauseScore score, Subject subject) {
        return new LostClause(
                score.clause().number(),
                score.clause().label(),
                subject.in(score.clause().asks()),
                subject.say("lostAmount", score.lost().shown()),
                subject.badge(score.outcome()));
    }

    private static Missing missing(MissingIndicator missing, Subject subject) {
        Submission submission = subject.assessment().submission();
        return new Missing(
                subject.phrases().missing(missing),
                subject.phrases().list(submission.rubric().labels(missing.clauses())),
                subject.phrases().place(submission.gap(missing.indicator())));
    }

    private static String sum(List<ClauseScore> lost) {
        return lost.stream()
                .map(ClauseScore::lost)
                .reduce(Quantity.ZERO, Quantity::plus)
                .shown();
    }
}
