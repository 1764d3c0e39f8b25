package dev.readiness.office.draft;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.advise.Coming;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.office.paper.Columns;
import dev.readiness.report.ByUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to do next: by the unit that leads or those that stand side by side, with the units that help and the day. */
record NextChapter(Draft draft) {

    void write() {
        draft.chapter("next");
        draft.assessment()
                .calendar()
                .stages()
                .forEach(stage ->
                        draft.body(draft.say("nextStage", draft.phrases().stage(stage))));
        Map<String, List<ClauseScore>> byUnit = new ByUnit(draft.phrases(), draft.assessment()).lost();
        if (!byUnit.isEmpty()) {
            lost(byUnit);
        }
        if (!draft.assessment().calendar().coming().isEmpty()) {
            coming(draft.assessment().calendar().coming());
        } else if (byUnit.isEmpty()) {
            draft.body(draft.say("nextNothing"));
        }
    }

    /** What is not due yet is no problem: it stands here, with its day. */
    private void coming(List<Coming> coming) {
        Columns columns = new Columns()
                .text(draft.say("due"), 16)
                .number(draft.say("number"), 9)
                .text(draft.say("asks"), 45)
                .text(draft.say("unit"), 30);
        draft.table(
                draft.say("nextComing"), columns, coming.stream().map(this::row).toList());
    }

    private List<String> row(Coming coming) {
        String units = draft.phrases()
                .units(draft.phrases().team(coming.clause(), draft.assessment().tasks()));
        return List.of(
                coming.due().toString(),
                String.valueOf(coming.clause().number()),
                draft.in(coming.clause().asks()),
                units.isEmpty() ? draft.say("none") : units);
    }

    private void lost(Map<String, List<ClauseScore>> byUnit) {
        Columns columns = new Columns()
                .text(draft.say("unit"), 20)
                .text(draft.say("others"), 22)
                .number(draft.say("number"), 9)
                .text(draft.say("todo"), 42)
                .text(draft.say("due"), 16);
        draft.table(
                draft.say("nextTable"),
                columns,
                byUnit.entrySet().stream()
                        .flatMap(unit -> unit.getValue().stream().map(score -> row(unit.getKey(), score)))
                        .toList());
    }

    private List<String> row(String unit, ClauseScore score) {
        Clause clause = score.clause();
        List<String> others =
                draft.phrases().team(clause, draft.assessment().tasks()).supporting();
        return List.of(
                unit,
                others.isEmpty() ? draft.say("none") : draft.phrases().list(others),
                String.valueOf(clause.number()),
                score.judged().stream()
                        .filter(Judged::costs)
                        .map(judged -> draft.phrases().asks(judged.requirement()))
                        .distinct()
                        .collect(Collectors.joining(draft.say("semicolon"))),
                draft.assessment().due(clause).map(Object::toString).orElse(time(clause)));
    }

    /** In the region's own words where it names no day. */
    private String time(Clause clause) {
        return draft.assessment()
                .tasks()
                .flatMap(tasks -> tasks.time(clause.number()))
                .orElse(draft.say("undated"));
    }
}
