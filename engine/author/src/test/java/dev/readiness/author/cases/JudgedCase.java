package dev.readiness.author.cases;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A case together with what the rules find of each of its requirements. */
record JudgedCase(RuleCase ruleCase, Submission submission, Judgements judgements) {

    /** Those that ship are judged once for all tests. */
    private static final Map<String, List<JudgedCase>> SHIPPED = new ConcurrentHashMap<>();

    static List<JudgedCase> of(Rubric rubric) {
        return SHIPPED.computeIfAbsent(rubric.id(), id -> judged(rubric));
    }

    private static List<JudgedCase> judged(Rubric rubric) {
        Judge judge = new Judge();
        return ShippedCases.of(rubric).stream()
                .filter(result -> result.assessment().isPresent())
                .map(result -> {
                    Submission submission = result.assessment().get().submission();
                    return new JudgedCase(result.ruleCase(), submission, judge.judge(submission));
                })
                .toList();
    }

    /** What it expects of {@code clause}; empty if it doesn't speak of it. */
    Optional<String> expected(Clause clause) {
        return Optional.ofNullable(ruleCase.expected().get(clause.number())).map(RuleCase.Expectation::outcome);
    }

    /** Whether {@code requirement} comes to {@code outcome} and all others of {@code clause} are met. */
    boolean isAlone(Requirement requirement, Clause clause, Outcome outcome) {
        List<Judged> wanting = judgements.of(clause).stream()
                .filter(judged -> judged.outcome() != Outcome.MET)
                .toList();
        return wanting.size() == 1
                && wanting.get(0).requirement().equals(requirement)
                && wanting.get(0).outcome() == outcome;
    }

    /** The answers that were judged for {@code requirement}, provided that it speaks of {@code clause}. */
    Stream<Answer> answers(Requirement requirement, Clause clause) {
        return expected(clause).isEmpty()
                ? Stream.empty()
                : judgements.of(clause).stream()
                        .filter(judged -> judged.requirement().equals(requirement))
                        .flatMap(judged -> judged.findings().stream())
                        .map(Finding::answer);
    }
}
