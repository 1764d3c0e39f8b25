package dev.readiness.office.draft;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.office.paper.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The state of the work, dimension by dimension: how far it is, and what was filled in for what is met. */
record WorkChapter(Draft draft) {

    void write() {
        draft.chapter("work");
        draft.assessment().scorecard().dimensions().forEach(this::dimension);
    }

    private void dimension(DimensionScore score) {
        String title = name(score, draft);
        List<ClauseScore> clauses =
                score.items().stream().flatMap(item -> item.clauses().stream()).toList();
        draft.part(title);
        draft.body(draft.say(
                "dimensionStands",
                score.earned().shown(),
                score.applicableMaximum().shown(),
                clauses.size(),
                counts(clauses)));
        draft.toFill("workToFill");
        List<List<String>> met = clauses.stream()
                .filter(clause -> clause.outcome() == Outcome.MET)
                .map(this::row)
                .toList();
        if (met.isEmpty()) {
            draft.body(draft.say("workNothing"));
            return;
        }
        Columns columns = new Columns()
                .number(draft.say("number"), 8)
                .text(draft.say("asks"), 40)
                .text(draft.say("filledIn"), 52);
        draft.table(draft.say("workTable", title), columns, met);
    }

    static String name(DimensionScore score, Draft draft) {
        return draft.say(
                "dimension",
                score.dimension().number(),
                draft.in(score.dimension().title()));
    }

    private String counts(List<ClauseScore> clauses) {
        Map<Outcome, Long> counted =
                clauses.stream().collect(Collectors.groupingBy(ClauseScore::outcome, Collectors.counting()));
        return draft.phrases()
                .list(Arrays.stream(Outcome.values())
                        .filter(counted::containsKey)
                        .map(outcome -> draft.say(
                                "counted",
                                draft.phrases().outcome(outcome),
                                Objects.requireNonNull(counted.get(outcome))))
                        .toList());
    }

    private List<String> row(ClauseScore score) {
        String filledIn =
                score.judged().stream().map(this::filledIn).collect(Collectors.joining(draft.say("semicolon")));
        return List.of(score.clause().label(), draft.in(score.clause().asks()), filledIn);
    }

    private String filledIn(Judged judged) {
        String says = draft.found(judged);
        List<String> evidence = judged.requirement().inputs().stream()
                .flatMap(input -> draft.assessment().submission().reading(input).stream())
                .map(Reading::evidence)
                .flatMap(List::stream)
                .map(Evidence::reference)
                .toList();
        return evidence.isEmpty()
                ? says
                : says + draft.say("evidence", draft.phrases().list(evidence));
    }
}
