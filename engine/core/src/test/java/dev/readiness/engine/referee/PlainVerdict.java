package dev.readiness.engine.referee;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The second judge of vetoes and verdicts, for every rubric: plain Java, written from the words of the README and not
 * from the rules. Of an assessment it looks at what was found of each answer, and at the ends of the interval.
 */
final class PlainVerdict {
    private static final Set<Outcome> OPEN = Set.of(Outcome.MISSING, Outcome.PENDING, Outcome.ERROR);

    private final Submission submission;
    private final Rubric rubric;
    private final Map<Integer, List<Judged>> judged = new HashMap<>();
    private final Quantity low;
    private final Quantity high;

    PlainVerdict(Assessment assessment) {
        this.submission = assessment.submission();
        this.rubric = submission.rubric();
        this.low = assessment.scorecard().interval().low();
        this.high = assessment.scorecard().interval().high();
        assessment
                .scorecard()
                .clauses()
                .forEach(score -> judged.put(score.clause().number(), score.judged()));
        assessment.advice().vetoes().stream()
                .filter(veto -> rubric.isVeto(veto.clause().number()))
                .forEach(veto -> judged.put(veto.clause().number(), veto.judged()));
    }

    /** CLEAR, TRIPPED or UNKNOWN, by the number of the clause or criterion. */
    SortedMap<Integer, String> vetoes() {
        SortedMap<Integer, String> vetoes = new TreeMap<>();
        for (Clause clause : rubric.vetoes()) {
            List<Outcome> found = found(List.of(clause), false);
            vetoes.put(clause.number(), fails(found) ? "TRIPPED" : isOpen(found) ? "UNKNOWN" : "CLEAR");
        }
        criteria(Tier.VETO).forEach(item -> vetoes.put(item.number(), criterion(item)));
        return vetoes;
    }

    /** Only figures trip a criterion. Whatever is open leaves it unknown, unless the criterion fails for certain. */
    private String criterion(Item item) {
        List<Outcome> figures = found(item.clauses(), true);
        List<Outcome> all = found(item.clauses(), false);
        if (fails(figures)) {
            return "TRIPPED";
        }
        return isOpen(figures) || isOpen(all) && !fails(all) ? "UNKNOWN" : "CLEAR";
    }

    String verdict() {
        Set<String> vetoes = Set.copyOf(vetoes().values());
        if (vetoes.contains("TRIPPED")) {
            return "VETOED";
        }
        if (criteria(Tier.VETO).anyMatch(item -> fails(found(item.clauses(), false)))) {
            return "NOT_READY";
        }
        if (submission.target().isEmpty()) {
            return "UNDECIDED";
        }
        Quantity target = submission.target().get();
        boolean tiered = rubric.identity().model() == Model.CONFORMITY;
        if (tiered ? !passes(target, true) : high.compareTo(target) < 0) {
            return "NOT_READY";
        }
        boolean certain = tiered ? passes(target, false) : low.compareTo(target) >= 0;
        return certain && !vetoes.contains("UNKNOWN") ? "READY" : "UNDECIDED";
    }

    /** Every key criterion holds, and of the basic ones a share; what is open holds in the best case only. */
    private boolean passes(Quantity share, boolean bestCase) {
        boolean key = criteria(Tier.KEY).allMatch(item -> holds(item, bestCase));
        List<Item> basic = criteria(Tier.BASIC).filter(this::applies).toList();
        long held = basic.stream().filter(item -> holds(item, bestCase)).count();
        return key && Quantity.of(held).compareTo(share.times(basic.size())) >= 0;
    }

    private boolean holds(Item item, boolean bestCase) {
        List<Outcome> found = found(item.clauses(), false);
        return !fails(found) && (bestCase || !isOpen(found));
    }

    private boolean applies(Item item) {
        return found(item.clauses(), false).stream().anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
    }

    private Stream<Item> criteria(Tier tier) {
        return rubric.items().values().stream()
                .filter(item -> item.tier().filter(tier::equals).isPresent());
    }

    private List<Outcome> found(List<Clause> clauses, boolean figuresOnly) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Judged each : judged.getOrDefault(clause.number(), List.of())) {
                if (!figuresOnly || each.requirement().isQuantified()) {
                    each.findings().stream().map(Finding::outcome).forEach(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static boolean fails(List<Outcome> outcomes) {
        return outcomes.contains(Outcome.NOT_MET);
    }

    private static boolean isOpen(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(OPEN::contains);
    }
}
