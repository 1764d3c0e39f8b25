package dev.readiness.report;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Election;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;

/** Which elective items count and which were left out, in sentences. */
public final class Electives {
    private final Phrases phrases;
    private final Assessment assessment;

    public Electives(Phrases phrases, Assessment assessment) {
        this.phrases = phrases;
        this.assessment = assessment;
    }

    /** The sentences, in order; none where the rubric has no electives. */
    public List<String> say() {
        List<String> lines = new ArrayList<>();
        for (DimensionScore score : assessment.scorecard().dimensions()) {
            score.election().ifPresent(election -> say(lines, score, election));
        }
        return List.copyOf(lines);
    }

    private void say(List<String> lines, DimensionScore score, Election election) {
        lines.add(phrases.say(
                        election.declared() ? "text.electivesDeclared" : "text.electivesBest",
                        phrases.list(election.chosen().stream()
                                .map(number -> assessment
                                        .submission()
                                        .rubric()
                                        .item(number)
                                        .label())
                                .toList()))
                + (election.tie() ? phrases.say("text.electivesTie") : ""));
        List<String> others = score.items().stream()
                .filter(item -> item.item().elective() && !item.counts())
                .map(item -> phrases.say(
                        "text.electiveOther", item.item().label(), item.worth().shown()))
                .toList();
        if (!others.isEmpty()) {
            lines.add(phrases.say("text.electivesLeft", phrases.list(others)));
        }
        score.items().stream()
                .filter(ItemScore::tie)
                .filter(ItemScore::counts)
                .forEach(item ->
                        lines.add(phrases.say("text.clauseTie", item.item().label())));
    }
}
