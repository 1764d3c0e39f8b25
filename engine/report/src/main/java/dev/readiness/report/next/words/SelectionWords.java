package dev.readiness.report.next.words;

import dev.readiness.engine.plan.Selection;
import java.util.ArrayList;
import java.util.List;

/** Which electives are worth choosing, as a table. */
final class SelectionWords {
    private final Words words;

    SelectionWords(Words words) {
        this.words = words;
    }

    void write(Leaflet leaflet, Selection selection) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            Selection.Candidate candidate = selection.candidates().get(i);
            String place = i < selection.pick() ? "best" : i == selection.pick() ? "next" : "rest";
            rows.add(List.of(
                    candidate.low().shown(),
                    candidate.most().shown(),
                    String.valueOf(candidate.effort()),
                    words.say("selection." + place),
                    words.say(candidate.counts() ? "selection.counts" : "selection.idle"),
                    words.say(
                            "reach.item",
                            candidate.item().label(),
                            candidate.item().title().in(words.lang()))));
        }
        leaflet.title(words.say(
                        "selection.title",
                        selection.dimension().number(),
                        selection.dimension().title().in(words.lang()),
                        selection.pick()))
                .table(
                        List.of(
                                words.say("head.certain"),
                                words.say("head.most"),
                                words.say("head.effort"),
                                words.say("head.choice"),
                                words.say("head.now"),
                                words.say("head.part")),
                        rows,
                        3);
        leaflet.faint(words.say(
                selection.declared() ? "selection.declared" : "selection.margin",
                selection.margin().shown()));
    }
}
