package dev.readiness.report;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the requirements of a clause make a whole, in words; nothing where all of them simply have to hold. */
public final class MakeupWords {
    private final Phrases phrases;

    public MakeupWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A sentence for each thing that is not a matter of course. */
    public List<String> of(Clause clause) {
        Makeup makeup = clause.makeup();
        List<String> lines = new ArrayList<>();
        if (makeup.needs().stream().anyMatch(part -> !(part instanceof Part.Need))) {
            lines.add(phrases.say("part.whole", list(makeup.needs())));
        }
        makeup.when()
                .ifPresent(when -> lines.add(
                        phrases.say("part.condition", part(when.part()), phrases.say("part." + when.otherwise()))));
        if (makeup.beyond() != Makeup.Beyond.CLAUSE) {
            lines.add(phrases.say("part." + makeup.beyond()));
        }
        return lines;
    }

    private String list(List<Part> parts) {
        return phrases.list(parts.stream().map(this::inner).toList());
    }

    private String inner(Part part) {
        return part instanceof Part.Need ? part(part) : phrases.say("part.group", part(part));
    }

    /** One part of what a clause needs. */
    public String part(Part part) {
        if (part instanceof Part.Need need) {
            return phrases.say("part.need", need.position());
        }
        if (part instanceof Part.When when) {
            return phrases.say(
                    "part.when",
                    inner(when.condition()),
                    inner(when.then()),
                    phrases.say(when.full() ? "part.FULL" : "part.ZERO"));
        }
        if (part instanceof Part.Ladder ladder) {
            return phrases.say(
                    "part.ladder",
                    ladder.rungs().stream()
                            .map(rung -> phrases.say(
                                    ladder.isBare() ? "part.rungBare" : "part.rung",
                                    rung.name(),
                                    rung.earns().shownAsPercent(),
                                    part(rung.needs())))
                            .collect(Collectors.joining(phrases.say("text.semicolon"))));
        }
        if (part instanceof Part.Portions portions) {
            String each = portions.portions().stream()
                    .map(portion -> phrases.say("part.portion", portion.points().shown(), part(portion.needs())))
                    .collect(Collectors.joining(phrases.say("text.semicolon")));
            return portions.sum().compareTo(portions.most()) > 0
                    ? phrases.say("part.portionsAtMost", each, portions.most().shown())
                    : phrases.say("part.portions", each);
        }
        Part.Choice choice = (Part.Choice) part;
        if (choice.parts().isEmpty()) {
            return phrases.say("part.free");
        }
        if (choice.parts().size() == 1) {
            return part(choice.parts().get(0));
        }
        return choice.isAll()
                ? phrases.say("part.all", list(choice.parts()))
                : phrases.say(choice.least() == 1 ? "part.any" : "part.atLeast", list(choice.parts()), choice.least());
    }
}
