package dev.readiness.report.next.words;

import dev.readiness.engine.plan.Alternative;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Work;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.List;

/** Other plans, as a table. */
public final class AlternativeWords {
    /** How many of its columns hold figures. */
    static final int FIGURES = 4;

    private final PlanWords words;

    public AlternativeWords(PlanWords words) {
        this.words = words;
    }

    void write(Leaflet leaflet, Plan plan) {
        if (!plan.alternatives().isEmpty()) {
            leaflet.title(title())
                    .table(head(), plan.alternatives().stream().map(this::row).toList(), FIGURES);
            leaflet.faint(order());
        }
    }

    public String title() {
        return words.say("alternative.title");
    }

    /** How they are ordered, and how one is taken among equals. */
    public String order() {
        return words.say("alternative.order");
    }

    public List<String> head() {
        return List.of(
                words.say("head.effort"),
                words.say("head.certain"),
                words.say("head.steps"),
                words.say("head.unitCount"),
                words.say("head.alternative"),
                words.say("head.differs"));
    }

    public List<String> row(Alternative alternative) {
        return List.of(
                alternative.figure().isPresent() ? String.valueOf(alternative.effort()) : "",
                alternative.figure().map(words::figure).orElse(""),
                String.valueOf(alternative.steps().size()),
                String.valueOf(alternative.units().size()),
                name(alternative),
                differs(alternative));
    }

    private String name(Alternative alternative) {
        return words.say(
                "alternative." + alternative.kind(),
                alternative.unit().map(Safe::text).orElse(""),
                alternative
                        .day()
                        .map(day -> words.say("alternative.day", day))
                        .orElseGet(() -> words.say("alternative.undated")));
    }

    private String differs(Alternative alternative) {
        if (alternative.figure().isEmpty()) {
            return words.say("alternative.barred");
        }
        List<String> parts = new ArrayList<>();
        if (!alternative.reaches()) {
            parts.add(words.say("alternative.short"));
        }
        if (alternative.isThePlan() && alternative.kind() != Alternative.Kind.CHEAPEST) {
            parts.add(words.say("alternative.same"));
        }
        if (!alternative.more().isEmpty()) {
            parts.add(words.say("alternative.more", clauses(alternative.more())));
        }
        if (!alternative.less().isEmpty()) {
            parts.add(words.say("alternative.less", clauses(alternative.less())));
        }
        if (!alternative.proved()) {
            parts.add(words.say("alternative.unproved"));
        }
        return String.join(words.words().phrases().say("text.semicolon"), parts);
    }

    private String clauses(List<Work> steps) {
        return words.words()
                .phrases()
                .list(steps.stream()
                        .map(step -> step.clauses().get(0))
                        .distinct()
                        .sorted()
                        .map(words::label)
                        .toList());
    }
}
