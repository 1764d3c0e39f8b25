package dev.readiness.engine.referee.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules and a second judge, typed from the words of each document, find the same of every clause that prints a figure
 * or a day: whatever was handed in, on any day, under every reading. neimenggu-2023 has a judge of its own, for all of it.
 */
class PrintedFiguresTest {
    private static final int SUBMISSIONS = Math.max(600, Integer.getInteger("readiness.submissions", 20_000) / 20);
    private static final long SEED = Long.getLong("readiness.seed", 20220928L);
    private static final Assessor ASSESSOR = new Assessor();
    private static final Set<Outcome> OPEN = EnumSet.of(Outcome.MISSING, Outcome.ERROR, Outcome.PENDING);

    static Stream<Printed> rubrics() {
        return Printed.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void both_judges_agree_on_what_the_document_prints(Printed printed) {
        Rubric rubric = rubric(printed);
        RandomFigures random = new RandomFigures(printed, rubric, new Random(SEED));
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = random.submission();
            Told told = new Told(submission, printed.first());
            Map<Integer, Outcome> words = new TreeMap<>();
            printed.clauses()
                    .forEach((clause, asks) -> words.put(
                            clause,
                            Ask.worst(asks.stream().map(ask -> ask.judge(told)).toList())));
            Assessment assessment = ASSESSOR.assess(submission, Optional.empty(), List.of());
            Map<Integer, Outcome> rules = new TreeMap<>();
            assessment
                    .scorecard()
                    .clauses()
                    .filter(score -> words.containsKey(score.clause().number()))
                    .forEach(score -> rules.put(score.clause().number(), score.outcome()));
            assertThat(rules)
                    .as(
                            "submission %d as of %s, %s",
                            i, told.asOf(), submission.settings().chosen())
                    .isEqualTo(words);
            assertThat(vetoes(assessment)).as("submission %d", i).isEqualTo(vetoes(printed, rubric, told));
            seen.addAll(words.values());
        }
        assertThat(seen).contains(Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.PENDING, Outcome.ERROR);
    }

    /** A figure that falls short of its line trips; what is open leaves it unknown, unless an honest no settles the rest. */
    private static Map<Integer, String> vetoes(Printed printed, Rubric rubric, Told told) {
        Map<Integer, String> states = new TreeMap<>();
        for (Item item : rubric.items().values()) {
            if (item.tier().filter(Tier.VETO::equals).isPresent()) {
                List<Ask> asks = item.clauses().stream()
                        .map(Clause::number)
                        .flatMap(number -> printed.clauses().get(number).stream())
                        .toList();
                states.put(item.number(), state(asks, told));
            }
        }
        return states;
    }

    private static String state(List<Ask> asks, Told told) {
        Set<Outcome> figures = outcomes(asks.stream().filter(Ask::isMeasured), told);
        Set<Outcome> all = outcomes(asks.stream(), told);
        if (figures.contains(Outcome.NOT_MET)) {
            return "TRIPPED";
        }
        boolean open = figures.stream().anyMatch(OPEN::contains)
                || !all.contains(Outcome.NOT_MET) && all.stream().anyMatch(OPEN::contains);
        return open ? "UNKNOWN" : "CLEAR";
    }

    private static Set<Outcome> outcomes(Stream<Ask> asks, Told told) {
        return asks.map(ask -> ask.judge(told)).collect(Collectors.toSet());
    }

    private static Map<Integer, String> vetoes(Assessment assessment) {
        Map<Integer, String> states = new TreeMap<>();
        assessment
                .advice()
                .vetoes()
                .forEach(veto -> states.put(veto.clause().number(), veto.state().name()));
        return states;
    }

    private static Rubric rubric(Printed printed) {
        return new Packs().find(printed.rubric()).orElseThrow();
    }
}
