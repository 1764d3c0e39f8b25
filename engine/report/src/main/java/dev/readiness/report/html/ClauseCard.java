package dev.readiness.report.html;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Reached;
import dev.readiness.report.LevelWords;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One clause with everything that is known of it.
 *
 * @param points what it earns of what it is worth, empty for a veto
 * @param facts who, when, by what document and why it does not apply
 */
record ClauseCard(
        int number,
        String label,
        String asks,
        Subject.Badge badge,
        String points,
        List<Responsible> units,
        List<Fact> facts,
        List<RequirementCard> requirements) {

    /** A unit that answers for the clause, and whether it leads. */
    record Responsible(String name, boolean leads) {}

    /** A label and what it says. */
    record Fact(String label, String says) {}

    boolean hasUnits() {
        return !units.isEmpty();
    }

    /** @param reached its levels, if it has any */
    static ClauseCard of(
            Clause clause,
            Subject.Badge badge,
            String points,
            Optional<Reached> reached,
            List<Judged> judged,
            Subject subject) {
        return new ClauseCard(
                clause.number(),
                clause.label(),
                subject.in(clause.asks()),
                badge,
                points,
                responsible(subject.phrases().team(clause, subject.assessment().tasks())),
                facts(clause, reached, subject),
                judged.stream().map(each -> RequirementCard.of(each, subject)).toList());
    }

    private static List<Responsible> responsible(Team team) {
        return team.units().stream()
                .map(unit -> new Responsible(unit, team.role(unit) == Team.Role.LEAD))
                .toList();
    }

    private static List<Fact> facts(Clause clause, Optional<Reached> reached, Subject subject) {
        Assessment assessment = subject.assessment();
        List<Fact> facts = new ArrayList<>();
        Optional.ofNullable(assessment.submission().exemptions().get(clause.number()))
                .ifPresent(exemption -> facts.add(new Fact(subject.say("reason"), exemption.reason())));
        assessment
                .tasks()
                .flatMap(table -> table.time(clause.number()))
                .ifPresent(time -> facts.add(new Fact(subject.say("time"), time)));
        due(clause, subject).ifPresent(due -> facts.add(new Fact(subject.say("due"), due)));
        reached.ifPresent(
                levels -> facts.add(new Fact(subject.say("level"), new LevelWords(subject.phrases()).of(levels))));
        new MakeupWords(subject.phrases()).of(clause).forEach(says -> facts.add(new Fact(subject.say("makeup"), says)));
        facts.add(new Fact(
                subject.say("cite"), assessment.submission().rubric().identity().document() + " " + clause.cite()));
        return List.copyOf(facts);
    }

    private static Optional<String> due(Clause clause, Subject subject) {
        Optional<Integer> late = subject.assessment().calendar().late(clause).map(Overdue::days);
        return subject.assessment()
                .due(clause)
                .map(day -> late.map(days -> subject.say("late", day, days)).orElse(day.toString()));
    }
}
