package dev.readiness.report;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Election;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.stream.Collectors;

/** What the region chose: which electives count, and which clauses it declared not applicable. */
final class ChoiceSection {
    private final Phrases phrases;
    private final Style style;

    ChoiceSection(Phrases phrases, Style style) {
        this.phrases = phrases;
        this.style = style;
    }

    void render(Screen screen, Assessment assessment) {
        elections(screen, assessment.scorecard());
        exemptions(screen, assessment);
    }

    private void elections(Screen screen, Scorecard scorecard) {
        for (DimensionScore score : scorecard.dimensions()) {
            score.election().ifPresent(election -> election(screen, score, election));
        }
    }

    private void election(Screen screen, DimensionScore score, Election election) {
        screen.title(phrases.say("text.electives"));
        screen.line("  "
                + phrases.say(
                        election.declared() ? "text.electivesDeclared" : "text.electivesBest",
                        phrases.list(election.chosen()))
                + (election.tie() ? phrases.say("text.electivesTie") : ""));
        String others = score.items().stream()
                .filter(item -> item.item().elective() && !item.counts())
                .map(item -> phrases.say(
                        "text.electiveOther", item.item().number(), item.worth().shown()))
                .collect(Collectors.joining(phrases.say("text.comma")));
        if (!others.isEmpty()) {
            screen.line("  " + phrases.say("text.electivesLeft", others));
        }
        score.items().stream()
                .filter(ItemScore::tie)
                .filter(ItemScore::counts)
                .forEach(item -> screen.line(
                        "  " + phrases.say("text.clauseTie", item.item().number())));
    }

    private void exemptions(Screen screen, Assessment assessment) {
        if (assessment.submission().exemptions().isEmpty()) {
            return;
        }
        screen.title(phrases.say(
                "text.exemptions", assessment.submission().exemptions().size()));
        screen.line("  " + phrases.list(assessment.submission().exemptions().keySet()));
        for (Outlook other : assessment.advice().otherModes()) {
            boolean changes = other.verdict() != assessment.verdict();
            String line = phrases.say(
                    "text.otherMode",
                    phrases.say("mode." + other.mode().id()),
                    other.scaled().shown(),
                    phrases.verdict(other.verdict()));
            screen.line("  " + (changes ? style.open(line + phrases.say("text.verdictChanges")) : style.faint(line)));
        }
    }
}
