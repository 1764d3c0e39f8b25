package dev.readiness.report.text;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.report.ByUnit;
import dev.readiness.report.Phrases;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What nobody filled in: by unit where the task table or the rubric says who answers for it, else as one list. */
final class MissingSection {
    private final Phrases phrases;
    private final Style style;

    MissingSection(Phrases phrases, Style style) {
        this.phrases = phrases;
        this.style = style;
    }

    void render(Screen screen, Assessment assessment) {
        List<MissingIndicator> missing = assessment.advice().missing();
        if (missing.isEmpty()) {
            return;
        }
        screen.title(phrases.say("text.missing", missing.size()));
        ByUnit byUnit = new ByUnit(phrases, assessment);
        if (!byUnit.knowsAny(missing)) {
            byClause(screen, assessment, missing, "  ");
            return;
        }
        byUnit.missing().forEach((units, theirs) -> {
            screen.line("  " + style.strong(units) + phrases.say("text.count", theirs.size()));
            byClause(screen, assessment, theirs, "    ");
        });
    }

    private void byClause(Screen screen, Assessment assessment, List<MissingIndicator> missing, String indent) {
        Map<Integer, List<MissingIndicator>> byClause = missing.stream()
                .collect(Collectors.groupingBy(each -> each.clauses().get(0), TreeMap::new, Collectors.toList()));
        byClause.forEach((clause, theirs) -> screen.line(indent
                + phrases.say("text.clause", assessment.submission().rubric().label(clause))
                + phrases.say("text.colon")
                + phrases.list(theirs.stream().map(phrases::missing).toList())));
    }
}
