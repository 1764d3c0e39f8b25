package dev.readiness.report;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Revision;
import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the figures of a rubric come from: what they were before, and what they are officially. */
public final class Lineage {
    private final Phrases phrases;

    public Lineage(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What {@code requirement} was before and is officially, to be put behind it; empty if it was never another. */
    public String of(Rubric rubric, Requirement requirement) {
        return revision(rubric, requirement) + official(rubric, requirement);
    }

    /** Since when {@code requirement} asks what it does, if it was another before. */
    public Optional<LocalDate> since(Rubric rubric, Requirement requirement) {
        return last(rubric, requirement).filter(last -> last.was().isPresent()).map(Revision::since);
    }

    private static Optional<Revision<Optional<Requirement>>> last(Rubric rubric, Requirement requirement) {
        return rubric.history()
                .revisionOf(of -> Optional.ofNullable(of.clauses().get(requirement.clause()))
                        .flatMap(clause -> clause.requirement(requirement.position())));
    }

    private String revision(Rubric rubric, Requirement requirement) {
        return last(rubric, requirement)
                .flatMap(last -> last.was().map(was -> phrases.say("own.since", last.since(), phrases.target(was))))
                .orElse("");
    }

    private String official(Rubric rubric, Requirement requirement) {
        return rubric.overlay()
                .flatMap(overlay -> overlay.of(requirement))
                .map(line -> line instanceof OwnLine.Figure figure
                        ? phrases.say(
                                figure.weaker() ? "own.weakerThan" : "own.official",
                                phrases.target(figure.official()),
                                figure.cite())
                        : phrases.say("own.added", line.cite()))
                .orElse("");
    }

    /** What the last day of {@code clause} was before and is officially, to be put behind it. */
    public String ofDue(Rubric rubric, Clause clause) {
        Optional<Revision<Optional<LastDay>>> revision = rubric.history()
                .revisionOf(of ->
                        Optional.ofNullable(of.clauses().get(clause.number())).flatMap(Clause::due));
        return revision.map(last -> phrases.say("own.since", last.since(), shown(last.was())))
                        .orElse("")
                + rubric.overlay().map(Overlay::lines).orElse(List.of()).stream()
                        .filter(OwnLine.Deadline.class::isInstance)
                        .filter(line -> line.clause() == clause.number())
                        .reduce((first, last) -> last)
                        .map(line -> phrases.say(
                                line.weaker() ? "own.weakerThan" : "own.official", line.officialValue(), line.cite()))
                        .orElse("");
    }

    /** {@code day}, and whether it comes every year. */
    String lastDay(LastDay day) {
        return day.isYearly() ? phrases.say("due.yearly", day) : day.toString();
    }

    private String shown(Optional<LastDay> day) {
        return day.map(this::lastDay).orElse(OwnLine.NONE);
    }

    /** Every line that an overlay changes, those that ask less first; empty for a rubric that is none. */
    public List<String> ownLines(Rubric rubric) {
        return rubric.overlay().map(Overlay::lines).orElse(List.of()).stream()
                .sorted((one, other) -> Boolean.compare(other.weaker(), one.weaker()))
                .map(line -> say(line, rubric))
                .toList();
    }

    private String say(OwnLine line, Rubric rubric) {
        String clause = rubric.label(line.clause());
        if (line instanceof OwnLine.Figure figure) {
            return phrases.say(
                    figure.weaker() ? "own.weaker" : "own.stricter",
                    clause,
                    phrases.title(figure.own().indicator()),
                    phrases.target(figure.official()),
                    phrases.target(figure.own()),
                    figure.cite());
        }
        if (line instanceof OwnLine.Deadline deadline) {
            return phrases.say(
                    deadline.weaker() ? "own.weaker" : "own.stricter",
                    clause,
                    phrases.say("own.due"),
                    deadline.officialValue(),
                    deadline.ownValue(),
                    deadline.cite());
        }
        return phrases.say("own.more", clause, phrases.asks(((OwnLine.Addition) line).own()), line.cite());
    }
}
