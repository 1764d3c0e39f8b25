package dev.readiness.office.draft;

import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.advise.TakenAssumption;
import dev.readiness.office.paper.Columns;
import java.util.List;

/** What the source leaves open and how it was taken; how else it could stand. */
record AssumptionsChapter(Draft draft) {

    void write() {
        draft.chapter("assumptions").body(draft.say("assumptionsLead"));
        Columns columns = new Columns()
                .text(draft.say("leftOpen"), 28)
                .text(draft.say("taken"), 34)
                .text(draft.say("because"), 38);
        draft.table(
                draft.say("assumptionsTable"),
                columns,
                draft.assessment().advice().assumptions().stream()
                        .map(this::taken)
                        .toList());
        outlooks(draft.assessment().advice().otherModes());
    }

    private List<String> taken(TakenAssumption taken) {
        return List.of(
                draft.in(taken.assumption().title()),
                draft.in(taken.option().says()) + (taken.overridden() ? draft.say("overridden") : ""),
                draft.in(taken.assumption().why()));
    }

    private void outlooks(List<Outlook> outlooks) {
        if (outlooks.isEmpty()) {
            return;
        }
        Columns columns = new Columns()
                .text(draft.say("mode"), 50)
                .number(draft.say("figureHead"), 20)
                .text(draft.say("verdictHead"), 30);
        draft.table(
                draft.say("outlookTable"),
                columns,
                outlooks.stream()
                        .map(other -> List.of(
                                draft.phrases().mode(other.mode()),
                                other.scaled().shown(),
                                draft.phrases().verdict(other.ruling())))
                        .toList());
    }
}
