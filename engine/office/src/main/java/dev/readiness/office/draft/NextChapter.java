package dev.readiness.office.draft;

import dev.readiness.criteria.rubric.Stage;
import dev.readiness.office.ledger.OpenWork;
import dev.readiness.office.paper.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do next: measures by the unit that leads or those that stand side by side, with those that help and the day. */
record NextChapter(Draft draft) {

    void write() {
        draft.chapter("next");
        draft.assessment().calendar().stages().forEach(stage -> draft.body(draft.say("nextStage", stage(stage))));
        List<OpenWork> work = OpenWork.of(draft.assessment(), draft.phrases().lang());
        if (work.isEmpty()) {
            draft.body(draft.say("nextNothing"));
            return;
        }
        draft.toFill("nextToFill");
        Columns columns = new Columns()
                .text(draft.say("unit"), 20)
                .text(draft.say("others"), 20)
                .number(draft.say("number"), 9)
                .text(draft.say("todo"), 44)
                .text(draft.say("due"), 18);
        List<List<String>> rows = new ArrayList<>();
        byUnit(work).forEach((unit, all) -> all.forEach(each -> rows.add(row(unit, each))));
        draft.table(draft.say("nextTable"), columns, rows);
    }

    private String stage(Stage stage) {
        return draft.say(
                "stage",
                stage.number(),
                draft.in(stage.title()),
                stage.from().map(draft::day).orElse(draft.say("undated")),
                stage.until().map(draft::day).orElse(draft.say("undated")));
    }

    /** What nobody answers for comes last. */
    private Map<String, List<OpenWork>> byUnit(List<OpenWork> work) {
        Map<String, List<OpenWork>> byUnit = new LinkedHashMap<>();
        work.stream()
                .filter(each -> !each.holders().isEmpty())
                .forEach(each -> byUnit.computeIfAbsent(draft.phrases().list(each.holders()), unit -> new ArrayList<>())
                        .add(each));
        List<OpenWork> nobody =
                work.stream().filter(each -> each.holders().isEmpty()).toList();
        if (!nobody.isEmpty()) {
            byUnit.put(draft.phrases().say("text.noUnit"), nobody);
        }
        return byUnit;
    }

    private List<String> row(String unit, OpenWork work) {
        return List.of(
                unit,
                work.supporting().isEmpty()
                        ? draft.say("none")
                        : draft.phrases().list(work.supporting()),
                work.clause().label(),
                draft.days(work.todo().lines().collect(Collectors.joining(draft.say("semicolon")))),
                due(work.due(), work.time()));
    }

    /** In the region's own words where it names no day. */
    private String due(Optional<LocalDate> day, Optional<String> time) {
        return day.map(draft::day).or(() -> time).orElse(draft.say("undated"));
    }
}
