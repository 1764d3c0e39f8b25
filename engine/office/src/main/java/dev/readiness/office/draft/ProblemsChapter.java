package dev.readiness.office.draft;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.office.paper.Columns;
import dev.readiness.report.ByUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the way: vetoes, what is overdue, what was lost, what is missing. */
record ProblemsChapter(Draft draft) {

    void write() {
        draft.chapter("problems");
        vetoes();
        overdue();
        lost();
        missing();
        warnings();
    }

    private void vetoes() {
        List<VetoState> open = draft.assessment().advice().vetoes().stream()
                .filter(veto -> veto.state() != Veto.State.CLEAR)
                .toList();
        if (!draft.assessment().advice().vetoes().isEmpty()) {
            draft.part(draft.say("problemsVetoes"));
        }
        if (open.isEmpty() && !draft.assessment().advice().vetoes().isEmpty()) {
            draft.body(draft.say("nothing"));
        }
        open.forEach(veto -> draft.body(veto.clause().label() + " "
                + draft.in(veto.clause().asks()) + draft.say("colon")
                + draft.say("sentence", draft.phrases().veto(veto.state()))));
    }

    private void overdue() {
        List<Overdue> overdue = draft.assessment().calendar().overdue();
        if (overdue.isEmpty()) {
            return;
        }
        draft.part(draft.say("problemsOverdue"));
        Columns columns = new Columns()
                .text(draft.say("due"), 26)
                .number(draft.say("number"), 10)
                .text(draft.say("asks"), 64);
        draft.table(
                draft.say("problemsOverdue"),
                columns,
                overdue.stream()
                        .map(each -> List.of(
                                draft.day(each.due()) + draft.say("semicolon") + draft.say("late", each.days()),
                                each.clause().label(),
                                draft.in(each.clause().asks())))
                        .toList());
    }

    private void lost() {
        List<ClauseScore> lost = draft.assessment().advice().lost();
        draft.part(draft.say("problemsLost"));
        if (lost.isEmpty()) {
            draft.body(draft.say("nothing"));
            return;
        }
        Quantity sum = lost.stream().map(ClauseScore::lost).reduce(Quantity.ZERO, Quantity::plus);
        draft.body(draft.say("lostSum", lost.size(), sum.shown()));
        Columns columns = new Columns()
                .number(draft.say("number"), 10)
                .text(draft.say("asks"), 38)
                .number(draft.say("lost"), 12)
                .text(draft.say("why"), 50);
        draft.table(
                draft.say("problemsLost"),
                columns,
                lost.stream().map(this::lost).toList());
    }

    private List<String> lost(ClauseScore score) {
        return List.of(
                score.clause().label(),
                draft.in(score.clause().asks()),
                score.lost().shown(),
                score.judged().stream()
                        .filter(Judged::costs)
                        .map(draft::found)
                        .collect(Collectors.joining(draft.say("semicolon"))));
    }

    private void missing() {
        draft.part(draft.say("problemsMissing"));
        int count = draft.assessment().advice().missing().size();
        if (count == 0) {
            draft.body(draft.say("nothing"));
            return;
        }
        draft.body(draft.say("missingSum", count));
        boolean cells = draft.assessment().advice().missing().stream()
                .anyMatch(missing -> missing.location().isCell());
        Columns columns = new Columns()
                .text(draft.say("unit"), 28)
                .text(draft.say("indicator"), 44)
                .text(draft.say("waiting"), 14);
        if (cells) {
            columns.text(draft.say("place"), 18);
        }
        draft.table(
                draft.say("problemsMissing"),
                columns,
                new ByUnit(draft.phrases(), draft.assessment())
                        .missing().entrySet().stream()
                                .flatMap(unit ->
                                        unit.getValue().stream().map(each -> missing(unit.getKey(), each, cells)))
                                .toList());
    }

    /** Where to write it is told by cell; a line of a data file means nothing to whoever reads the document. */
    private List<String> missing(String unit, MissingIndicator missing, boolean cells) {
        List<String> row = new ArrayList<>(List.of(
                unit,
                draft.phrases().missing(missing),
                draft.phrases()
                        .list(missing.clauses().stream()
                                .map(number -> draft.assessment()
                                        .submission()
                                        .rubric()
                                        .clause(number)
                                        .label())
                                .toList())));
        if (cells) {
            row.add(draft.phrases().place(missing.location()));
        }
        return row;
    }

    private void warnings() {
        List<Problem> problems = draft.assessment().problems();
        if (problems.isEmpty()) {
            return;
        }
        draft.part(draft.say("problemsWarnings"));
        problems.forEach(problem -> draft.body(
                (problem.location().isCell() ? draft.phrases().place(problem.location()) + draft.say("colon") : "")
                        + problem.message(draft.phrases().lang())
                        + draft.say("semicolon")
                        + draft.say("sentence", problem.remedy(draft.phrases().lang()))));
    }
}
