package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.Asking;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.Positions;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Has the rules judge submissions. Safe to share between threads. */
public final class Judge {
    static final String NO_RULE = "engine.no-rule";
    static final String SEVERAL_RULES = "engine.several-rules";

    private final Map<String, RuleBase> rules = new ConcurrentHashMap<>();
    /** By digest: rubrics of the same rules share them. */
    private final Map<String, RuleBase> owns = new ConcurrentHashMap<>();

    /** By the names of their packages: a record hashed for the first time takes Java a hundredth of a start. */
    private final Map<List<String>, RuleBase> verdicts = new ConcurrentHashMap<>();

    /** Has loaded no rules yet; each rubric's are loaded when they are first needed. */
    public Judge() {}

    /**
     * {@return what the rules find of {@code submission}: exactly one finding for each answer that is due}
     *
     * @param submission what was handed in
     */
    public Judgements judge(Submission submission) {
        Pairing pairing = new Pairing(submission);
        List<Object> facts = pairing.facts();
        List<Finding> findings = findings(submission.rubric(), facts);
        return inOrder(submission, pairing, findings);
    }

    /**
     * {@return what the rules find of {@code requirement} alone}
     *
     * @param submission what was handed in
     * @param requirement one of its rubric
     */
    public Judged judge(Submission submission, Requirement requirement) {
        Positions positions = submission.rubric().positions();
        int position = positions.of(requirement);
        Asking asking = positions.askings().get(position);
        Pairing pairing = new Pairing(submission);
        List<Finding> findings = findings(submission.rubric(), pairing.facts(List.of(asking)));
        return judged(position, asking, pairing, new ByRequirement(positions, findings));
    }

    /**
     * {@return {@code before} with {@code askings}, each once, judged as the settings of {@code submission} have it,
     * which are others now; the very same if that changes nothing}
     *
     * @param submission what was handed in
     * @param before what was found before
     * @param askings those that are judged again
     */
    public Judgements again(Submission submission, Judgements before, List<Asking> askings) {
        Pairing pairing = new Pairing(submission);
        Rubric rubric = submission.rubric();
        Positions positions = rubric.positions();
        ByRequirement found = new ByRequirement(positions, findings(rubric, pairing.facts(askings)));
        Judgements after = before;
        for (Asking asking : askings) {
            Clause clause = positions.clauses().get(asking.clause());
            Judged judged = judged(positions.of(asking.requirement()), asking, pairing, found);
            List<Judged> all = new ArrayList<>(after.of(clause));
            if (replace(all, judged)) {
                after = after == before ? new Judgements(before) : after;
                after.add(asking.clause(), clause, all);
            }
        }
        return after;
    }

    /** Whether {@code judged} counts for something else than what stands in its place. */
    private static boolean replace(List<Judged> all, Judged judged) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).requirement() == judged.requirement()) {
                return !judged.comesTo(all.set(i, judged));
            }
        }
        throw new IllegalStateException("A requirement must be judged before it is judged again.");
    }

    /**
     * {@return what the rules of its rubric's own do with each answer of {@code submission} that is theirs}
     *
     * @param submission what was handed in
     */
    public List<OwnRuling> ownRulings(Submission submission) {
        Optional<OwnRules> own = submission.rubric().identity().ownRules();
        List<OwnRuling> rulings = new ArrayList<>();
        for (Object fact : new Pairing(submission).facts()) {
            if (fact instanceof RuleAnswer answer) {
                rulings.add(
                        own.isPresent()
                                ? rules(own.get()).rule(answer)
                                : new OwnRuling(answer, List.of(), List.of(), Optional.empty()));
            }
        }
        return rulings;
    }

    /**
     * {@return what the rules of {@code rubric}'s own conclude of {@code question} from {@code facts}, whatever their
     * order; nothing where it has none}
     *
     * @param rubric whose own rules are asked
     * @param question what they are asked
     * @param facts what they may look at
     */
    public OwnConclusion ask(Rubric rubric, RuleQuestion question, List<Object> facts) {
        Optional<OwnRules> own = rubric.identity().ownRules();
        if (own.isEmpty()) {
            return new OwnConclusion(question, List.of(), Map.of(), true, Optional.empty());
        }
        List<Object> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);
        RuleBase its = rules(own.get());
        return its.ask(question, facts).beside(its.ask(question, reversed));
    }

    /** Common rules never see what a rubric's own rules are asked, nor these anything else. */
    private List<Finding> findings(Rubric rubric, List<Object> facts) {
        RuleBase common = rules(rubric.root());
        Optional<OwnRules> own = rubric.identity().ownRules();
        if (own.isEmpty()) {
            return common.judge(facts);
        }
        List<Object> others = new ArrayList<>(facts);
        others.removeIf(RuleAnswer.class::isInstance);
        List<Finding> findings = new ArrayList<>(common.judge(others));
        for (Object fact : facts) {
            if (fact instanceof RuleAnswer answer) {
                findings.addAll(rules(own.get()).rule(answer).sound());
            }
        }
        return findings;
    }

    private RuleBase rules(OwnRules own) {
        return owns.computeIfAbsent(own.digest(), digest -> RuleBase.ofOwn(own));
    }

    /**
     * {@return what {@code rules} over judgements conclude: in as many firings as there are {@code steps}, each of
     * which makes facts of all that was concluded before it; in no particular order}
     *
     * @param rules which rules over judgements
     * @param steps make facts of what was concluded before
     */
    public List<Conclusion> conclude(
            VerdictRules rules, List<? extends Function<List<Conclusion>, ? extends Iterable<?>>> steps) {
        return verdicts(rules).conclude(steps);
    }

    /**
     * Loads the rules of {@code rubric} now and not for the first submission; any other thread waits for them.
     *
     * @param rubric the rubric
     */
    public void prepare(Rubric rubric) {
        rules(rubric.root());
        verdicts(VerdictRules.of(rubric));
    }

    /**
     * Loads the rules over answers to a rubric known by its id alone; any id is judged by the common rules.
     *
     * @param id the rubric's id
     */
    public void foresee(String id) {
        rules(id);
    }

    /**
     * Loads the rules over judgements of a rubric that most likely is of {@code model}.
     *
     * @param model how its findings become a figure
     */
    public void foresee(Model model) {
        verdicts(VerdictRules.of(model));
    }

    /**
     * {@return the names of the rules that judge the answers to {@code rubric}}
     *
     * @param rubric the rubric's id
     */
    public List<String> ruleNames(String rubric) {
        return rules(rubric).names();
    }

    /**
     * {@return the names of {@code rules}}
     *
     * @param rules which rules over judgements
     */
    public List<String> ruleNames(VerdictRules rules) {
        return verdicts(rules).names();
    }

    private RuleBase verdicts(VerdictRules which) {
        List<String> packages = which.packages();
        RuleBase known = verdicts.get(packages);
        return known == null ? verdicts.computeIfAbsent(packages, RuleBase::ofVerdicts) : known;
    }

    private RuleBase rules(String rubric) {
        RuleBase known = rules.get(rubric);
        return known == null ? rules.computeIfAbsent(rubric, RuleBase::ofAnswers) : known;
    }

    static Judgements inOrder(Submission submission, Pairing pairing, List<Finding> findings) {
        Positions positions = submission.rubric().positions();
        ByRequirement found = new ByRequirement(positions, findings);
        Judgements judgements = new Judgements(positions);
        for (int i = 0; i < positions.clauses().size(); i++) {
            if (pairing.asks(i)) {
                List<Judged> judged = new ArrayList<>();
                for (int at = positions.first(i); at < positions.first(i + 1); at++) {
                    judged.add(judged(at, positions.askings().get(at), pairing, found));
                }
                judgements.add(i, positions.clauses().get(i), judged);
            }
        }
        return judgements;
    }

    private static Judged judged(int position, Asking asking, Pairing pairing, ByRequirement found) {
        List<Integer> years = pairing.due(asking);
        if (years.size() == 1) {
            return new Judged(asking.requirement(), List.of(found.one(position, asking, years.get(0))));
        }
        List<Finding> inOrder = new ArrayList<>(years.size());
        for (int year : years) {
            inOrder.add(found.one(position, asking, year));
        }
        return new Judged(asking.requirement(), inOrder);
    }
}
