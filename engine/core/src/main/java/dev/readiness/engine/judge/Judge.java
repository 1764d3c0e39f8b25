package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Has the rules judge submissions. Safe to share between threads. */
public final class Judge {
    static final String NO_RULE = "engine.no-rule";
    static final String SEVERAL_RULES = "engine.several-rules";

    private final Map<String, RuleBase> rules = new ConcurrentHashMap<>();

    /** What the rules find of {@code submission}: exactly one finding for each answer that is due. */
    public Judgements judge(Submission submission) {
        Pairing pairing = new Pairing(submission);
        List<Object> facts = pairing.facts();
        Collection<Finding> findings = rules(submission.rubric().root()).judge(facts);
        return inOrder(submission, pairing, findings);
    }

    /** What the rules find of {@code requirement} alone. */
    public Judged judge(Submission submission, Requirement requirement) {
        Pairing pairing = new Pairing(submission);
        Collection<Finding> findings = rules(submission.rubric().root()).judge(pairing.facts(requirement));
        return judged(requirement, pairing, byDue(findings));
    }

    /** The names of the rules that judge {@code rubric}. */
    public List<String> ruleNames(String rubric) {
        return rules(rubric).names();
    }

    private RuleBase rules(String rubric) {
        return rules.computeIfAbsent(rubric, RuleBase::of);
    }

    private record Due(int clause, int position, int year) {}

    static Judgements inOrder(Submission submission, Pairing pairing, Collection<Finding> findings) {
        Map<Due, List<Finding>> byDue = byDue(findings);
        Map<Integer, List<Judged>> byClause = new HashMap<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            if (!submission.isExempt(clause.number())) {
                byClause.put(clause.number(), judged(clause, pairing, byDue));
            }
        }
        return new Judgements(byClause);
    }

    private static Map<Due, List<Finding>> byDue(Collection<Finding> findings) {
        Map<Due, List<Finding>> byDue = new HashMap<>();
        for (Finding finding : findings) {
            Requirement requirement = finding.requirement();
            Due due = new Due(
                    requirement.clause(),
                    requirement.position(),
                    finding.answer().year());
            byDue.computeIfAbsent(due, key -> new ArrayList<>(1)).add(finding);
        }
        return byDue;
    }

    private static List<Judged> judged(Clause clause, Pairing pairing, Map<Due, List<Finding>> byDue) {
        return clause.requirements().stream()
                .map(requirement -> judged(requirement, pairing, byDue))
                .toList();
    }

    private static Judged judged(Requirement requirement, Pairing pairing, Map<Due, List<Finding>> byDue) {
        List<Finding> findings = pairing.due(requirement).stream()
                .map(year -> one(
                        requirement,
                        year,
                        byDue.getOrDefault(new Due(requirement.clause(), requirement.position(), year), List.of())))
                .toList();
        return new Judged(requirement, findings);
    }

    /** No rule or several rules for one answer is a broken rule base: that is never read as yes or no. */
    private static Finding one(Requirement requirement, int year, List<Finding> findings) {
        return switch (findings.size()) {
            case 0 -> Finding.error(NO_RULE, new Answer.NoAnswer(requirement, year));
            case 1 -> findings.get(0);
            default -> Finding.error(SEVERAL_RULES, findings.get(0).answer());
        };
    }
}
