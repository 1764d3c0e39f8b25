package dev.readiness.report;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What nobody filled in: by lead unit where the task table or the rubric says who leads, else as one list. */
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
        if (missing.stream().noneMatch(each -> led(assessment, each).isPresent())) {
            byClause(screen, missing, "  ");
            return;
        }
        Map<String, List<MissingIndicator>> byLead = new LinkedHashMap<>();
        missing.stream()
                .sorted(Comparator.comparing(each -> led(assessment, each).isEmpty()))
                .forEach(each -> byLead.computeIfAbsent(lead(assessment, each), key -> new ArrayList<>())
                        .add(each));
        byLead.forEach((lead, theirs) -> {
            screen.line("  " + style.strong(lead) + phrases.say("text.count", theirs.size()));
            byClause(screen, theirs, "    ");
        });
    }

    private String lead(Assessment assessment, MissingIndicator missing) {
        return led(assessment, missing).orElse(phrases.say("text.noUnit"));
    }

    private Optional<String> led(Assessment assessment, MissingIndicator missing) {
        return missing.clauses().stream()
                .flatMap(clause -> phrases.lead(assessment, clause).stream())
                .findFirst();
    }

    private void byClause(Screen screen, List<MissingIndicator> missing, String indent) {
        Map<Integer, List<MissingIndicator>> byClause = missing.stream()
                .collect(Collectors.groupingBy(each -> each.clauses().get(0), TreeMap::new, Collectors.toList()));
        byClause.forEach((clause, theirs) -> screen.line(indent
                + phrases.say("text.clause", clause)
                + phrases.say("text.colon")
                + phrases.list(theirs.stream().map(this::name).toList())));
    }

    private String name(MissingIndicator missing) {
        String years = phrases.list(missing.years());
        return phrases.title(missing.indicator()) + (years.isEmpty() ? "" : phrases.say("text.inYears", years));
    }
}
