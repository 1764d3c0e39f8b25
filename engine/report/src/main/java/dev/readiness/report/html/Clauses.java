package dev.readiness.report.html;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.report.ExtraWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every clause, by dimension and item, and what they can be filtered by.
 *
 * @param units every unit that is responsible for one of them
 * @param outcomes those that occur
 */
record Clauses(List<Group> groups, List<String> units, List<Subject.Badge> outcomes, int total) {

    /** A dimension, or the veto clauses that stand beside the dimensions. */
    record Group(int index, String title, List<Part> parts) {}

    /** An item with its clauses. */
    record Part(String title, List<ClauseCard> cards) {}

    static Clauses of(Subject subject) {
        List<Group> groups = new ArrayList<>();
        for (DimensionScore dimension : subject.assessment().scorecard().dimensions()) {
            List<Part> parts =
                    dimension.items().stream().map(item -> part(item, subject)).toList();
            groups.add(new Group(groups.size() + 1, DimensionRow.name(dimension, subject), parts));
        }
        List<ClauseCard> vetoes = vetoes(subject);
        if (!vetoes.isEmpty()) {
            groups.add(new Group(groups.size() + 1, subject.say("vetoes"), List.of(new Part("", vetoes))));
        }
        return new Clauses(
                List.copyOf(groups),
                units(subject),
                outcomes(groups),
                Math.toIntExact(cards(groups).count()));
    }

    private static Part part(ItemScore item, Subject subject) {
        List<ClauseCard> cards =
                item.clauses().stream().map(score -> card(item, score, subject)).toList();
        return new Part(
                subject.say("item", item.item().label(), subject.in(item.item().title())), cards);
    }

    private static ClauseCard card(ItemScore item, ClauseScore score, Subject subject) {
        String points = new ExtraWords(subject.phrases())
                .points(item.item(), score)
                .orElseGet(() -> subject.say(
                        score.counts() ? "points" : "pointsIdle",
                        score.worth().shown(),
                        score.maximum().shown()));
        return ClauseCard.of(
                score.clause(), subject.badge(score.outcome()), points, score.reached(), score.judged(), subject);
    }

    /** Criteria of the veto tier stand among the dimensions already. */
    private static List<ClauseCard> vetoes(Subject subject) {
        return subject.assessment().advice().vetoes().stream()
                .filter(veto -> subject.assessment()
                        .submission()
                        .rubric()
                        .isVeto(veto.clause().number()))
                .map(veto -> veto(veto, subject))
                .toList();
    }

    private static ClauseCard veto(VetoState veto, Subject subject) {
        return ClauseCard.of(
                veto.clause(), Vetoes.badge(veto.state(), subject), "", Optional.empty(), veto.judged(), subject);
    }

    private static List<String> units(Subject subject) {
        Set<String> units = new TreeSet<>();
        for (Clause clause :
                subject.assessment().submission().rubric().clauses().values()) {
            units.addAll(
                    subject.phrases().team(clause, subject.assessment().tasks()).units());
        }
        return List.copyOf(units);
    }

    private static List<Subject.Badge> outcomes(List<Group> groups) {
        return cards(groups).map(ClauseCard::badge).distinct().toList();
    }

    private static Stream<ClauseCard> cards(List<Group> groups) {
        return groups.stream().flatMap(group -> group.parts().stream()).flatMap(part -> part.cards().stream());
    }
}
