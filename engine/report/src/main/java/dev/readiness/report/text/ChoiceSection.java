package dev.readiness.report.text;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.report.Electives;
import dev.readiness.report.Phrases;
import dev.readiness.report.writing.Style;
import java.util.List;

/** What the region chose: which electives count, and which clauses it declared not applicable. */
final class ChoiceSection {
    private final Phrases phrases;
    private final Style style;

    ChoiceSection(Phrases phrases, Style style) {
        this.phrases = phrases;
        this.style = style;
    }

    void render(Screen screen, Assessment assessment) {
        elections(screen, assessment);
        exemptions(screen, assessment);
    }

    private void elections(Screen screen, Assessment assessment) {
        List<String> says = new Electives(phrases, assessment).say();
        if (!says.isEmpty()) {
            screen.title(phrases.say("text.electives"));
            says.forEach(line -> screen.line("  " + line));
        }
    }

    private void exemptions(Screen screen, Assessment assessment) {
        Submission submission = assessment.submission();
        if (!submission.declaresExemptions()) {
            return;
        }
        if (!submission.exemptions().isEmpty()) {
            screen.title(phrases.say("text.exemptions", submission.exemptions().size()));
            screen.line("  "
                    + phrases.labels(
                            submission.rubric(), submission.exemptions().keySet()));
        }
        if (!submission.exemptIndicators().isEmpty()) {
            screen.title(phrases.say(
                    "text.exemptIndicators", submission.exemptIndicators().size()));
            screen.line("  "
                    + phrases.list(submission.exemptIndicators().values().stream()
                            .map(exemption -> phrases.title(exemption.indicator()))
                            .toList()));
        }
        for (Outlook other : assessment.advice().otherModes()) {
            boolean changes = other.changes(assessment.advice().ruling());
            String line = phrases.say(
                    "text.otherMode",
                    phrases.mode(other.mode()),
                    other.scaled().shown(),
                    phrases.verdict(other.ruling()));
            screen.line("  " + (changes ? style.open(line + phrases.say("text.verdictChanges")) : style.faint(line)));
        }
    }
}
