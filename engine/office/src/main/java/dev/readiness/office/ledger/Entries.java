package dev.readiness.office.ledger;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.ItemScore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an assessment leaves to be put right. */
final class Entries {
    private final Assessment assessment;
    private final Map<Integer, Veto.State> vetoes = new HashMap<>();

    Entries(Assessment assessment) {
        this.assessment = assessment;
        assessment.advice().vetoes().forEach(veto -> vetoes.put(veto.clause().number(), veto.state()));
    }

    /** All of it, what is overdue and then the worthiest first. */
    List<Entry> find() {
        Stream<Entry> scored = assessment
                .scorecard()
                .items()
                .flatMap(item -> item.clauses().stream()
                        .filter(clause ->
                                !clause.lost().isZero() || clause.counts() && clause.outcome() == Outcome.PENDING)
                        .map(clause -> entry(item, clause)));
        return Stream.concat(vetoes(), scored)
                .sorted(Comparator.comparing((Entry entry) -> !isOverdue(entry)).thenComparing(Entry.WORTHIEST))
                .toList();
    }

    private boolean isOverdue(Entry entry) {
        return assessment.calendar().late(entry.clause()).isPresent();
    }

    /** The outcome of every clause, by number. */
    Map<Integer, Outcome> outcomes() {
        Map<Integer, Outcome> outcomes = new HashMap<>();
        assessment
                .scorecard()
                .clauses()
                .forEach(score -> outcomes.put(score.clause().number(), score.outcome()));
        vetoClauses()
                .forEach(veto -> outcomes.put(
                        veto.clause().number(), veto.state() == Veto.State.CLEAR ? Outcome.MET : Outcome.NOT_MET));
        return outcomes;
    }

    private Stream<VetoState> vetoClauses() {
        return assessment.advice().vetoes().stream()
                .filter(veto ->
                        assessment.submission().rubric().isVeto(veto.clause().number()));
    }

    private Stream<Entry> vetoes() {
        return vetoClauses()
                .filter(veto -> veto.state() != Veto.State.CLEAR)
                .map(veto -> new Entry(
                        veto.clause(),
                        veto.state() == Veto.State.TRIPPED ? Grade.VETO_TRIPPED : Grade.VETO_UNKNOWN,
                        Quantity.ZERO,
                        Optional.empty(),
                        veto.judged()));
    }

    private Entry entry(ItemScore item, ClauseScore clause) {
        Optional<Tier> tier = item.item().tier();
        boolean isVeto = tier.filter(Tier.VETO::equals).isPresent();
        Grade grade = isVeto ? veto(item, clause) : grade(clause.outcome());
        return new Entry(clause.clause(), grade, clause.lost(), tier, clause.judged());
    }

    /** A criterion's figures trip it, and only those clauses did that hold them. */
    private Grade veto(ItemScore item, ClauseScore clause) {
        boolean trips = clause.judged().stream()
                .anyMatch(judged -> judged.requirement().isQuantified() && judged.outcome() == Outcome.NOT_MET);
        return trips && vetoes.get(item.item().number()) == Veto.State.TRIPPED
                ? Grade.VETO_TRIPPED
                : Grade.VETO_UNKNOWN;
    }

    private static Grade grade(Outcome outcome) {
        return switch (outcome) {
            case MISSING -> Grade.MISSING;
            case ERROR -> Grade.ERROR;
            case MET -> Grade.PARTLY;
            case PENDING -> Grade.NOT_DUE;
            default -> Grade.NOT_MET;
        };
    }
}
