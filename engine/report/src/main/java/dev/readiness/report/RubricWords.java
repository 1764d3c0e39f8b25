package dev.readiness.report;

import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Role;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.util.stream.Collectors;

/** The parts of a rubric in words, on whatever kind of page. */
public final class RubricWords {
    private final Phrases phrases;
    private final Lineage lineage;

    /** @param phrases of the rubric's model */
    public RubricWords(Phrases phrases) {
        this.phrases = phrases;
        this.lineage = new Lineage(phrases);
    }

    /** A dimension with what it is worth and how its electives count. */
    public String dimension(Dimension dimension) {
        String title = dimension.title().in(phrases.lang());
        String points = dimension.points().shown();
        return dimension
                        .choice()
                        .map(choice -> withChoice(dimension, choice))
                        .orElse(phrases.say("show.dimension", dimension.number(), title, points))
                + counting(dimension.counting());
    }

    private String withChoice(Dimension dimension, Choice choice) {
        return phrases.say(
                "show.dimensionChoice",
                dimension.number(),
                dimension.title().in(phrases.lang()),
                dimension.points().shown(),
                choice.pick(),
                choice.points().shown());
    }

    /** An item with what it is worth, its tier and its choice. */
    public String item(Item item) {
        return named(item)
                + item.tier()
                        .map(tier -> phrases.say("show.tier", phrases.tier(tier)))
                        .orElse("")
                + (item.elective() ? phrases.say("show.elective") : "")
                + (item.pick().isPresent()
                        ? phrases.say("show.pick", item.pick().getAsInt())
                        : "")
                + groups(item.role())
                + counting(item.role().counting());
    }

    /** An item with what it is worth. */
    String named(Item item) {
        String title = item.title().in(phrases.lang());
        return new ExtraWords(phrases)
                .kind(item)
                .map(kind -> phrases.say("show.itemOutside", number(item), title, kind))
                .orElseGet(() -> phrases.say(
                        "show.item", number(item), title, item.points().shown()));
    }

    private String counting(Counting counting) {
        return counting.weight()
                        .map(weight -> phrases.say("show.weight", weight.shown()))
                        .orElse("")
                + (counting.fold() == Fold.SUM ? "" : phrases.say("show.fold." + counting.fold()));
    }

    /** What hangs on {@code clause} beside its points. */
    public String role(Rubric rubric, Clause clause) {
        return groups(clause.role())
                + counting(clause.role().counting())
                + clause.role()
                        .cap()
                        .map(cap -> phrases.say("show.caps", new GradeWords(phrases, rubric).cap(cap)))
                        .orElse("");
    }

    private String groups(Role role) {
        return role.groups().isEmpty() ? "" : phrases.say("show.groups", phrases.list(role.groups()));
    }

    /** What {@code requirement} asks for, what it was before and what it is officially. */
    public String asks(Rubric rubric, Requirement requirement) {
        return phrases.asks(requirement)
                + requirement.asked().stream()
                        .map(asked -> new FormulaWords(phrases).beside(asked, Settings.standard(rubric)))
                        .collect(Collectors.joining())
                + requirement
                        .about()
                        .due()
                        .map(day -> phrases.say("show.due", lastDay(day)))
                        .orElse("")
                + lineage.of(rubric, requirement);
    }

    /** {@code day}, and whether it comes every year. */
    public String lastDay(LastDay day) {
        return lineage.lastDay(day);
    }

    /** How the indicator of {@code requirement} is filled in. */
    public String how(Requirement requirement) {
        Indicator indicator = requirement.indicator();
        String inputs =
                phrases.list(requirement.inputs().stream().map(phrases::title).toList());
        String unit = indicator
                .unit()
                .map(text -> phrases.say("show.unit", text.in(phrases.lang())))
                .orElse("");
        return phrases.say("show.key", phrases.say("show.kind." + indicator.kind(), inputs))
                + (indicator.yearly() ? phrases.say("show.yearly") : "")
                + unit
                + indicator
                        .places()
                        .map(places -> phrases.say("show.places." + places))
                        .orElse("");
    }

    /** The number as the source prints it, with the order where that is another. */
    public String number(Numbered part) {
        return part.isLabelled() ? phrases.say("show.number", part.label(), part.number()) : part.label();
    }
}
