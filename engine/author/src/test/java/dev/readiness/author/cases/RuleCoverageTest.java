package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.judge.FiredRules;
import dev.readiness.engine.judge.Judge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of a rubric, taken together, leave no rule, no clause and no requirement untried. */
class RuleCoverageTest {
    /** Rules that no submission reaches, each with the reason; the test fails as soon as one does. */
    private static final String NO_CEILING =
            "no shipped rubric has a ceiling for a year or by a day; EarlyAnswersTest sets it off";

    private static final String NO_DAY = "no shipped rubric sets a last day for it; EarlyAnswersTest sets it off";

    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "at-most.exceeded-so-far",
            NO_CEILING,
            "at-most.kept-so-far",
            NO_CEILING,
            "occurrence.too-seldom-so-far",
            NO_DAY);

    private static final Set<String> FAILED = Set.of("NOT_MET", "TRIPPED");
    private static final Set<String> ABSENT = Set.of("MISSING", "UNKNOWN");

    static Stream<Named<Rubric>> rubrics() {
        return ShippedCases.rubrics().stream().map(rubric -> Named.of(rubric.id(), rubric));
    }

    @Test
    void every_rule_is_set_off_by_a_case_of_some_rubric_that_it_judges() {
        Set<String> expected = new TreeSet<>();
        Set<String> fired = new TreeSet<>();
        for (Rubric rubric : ShippedCases.rubrics()) {
            expected.addAll(new Judge().ruleNames(rubric.id()));
            fired.addAll(FiredRules.by(ShippedCases.submissions(rubric)));
        }
        MechanismCases.rubrics().forEach(rubric -> fired.addAll(FiredRules.by(MechanismCases.submissions(rubric))));
        assertThat(expected).containsAll(OUT_OF_REACH.keySet());
        expected.removeAll(OUT_OF_REACH.keySet());
        assertThat(fired).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_requirement_is_in_some_case_the_only_one_of_its_clause_that_is_not_met(Rubric rubric) {
        assertThat(requirements(rubric)).isNotEmpty();
        assertThat(untried(rubric, requirement -> true, Outcome.NOT_MET, FAILED))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_requirement_with_a_number_is_in_some_case_the_only_one_of_its_clause_that_is_missing(Rubric rubric) {
        assertThat(requirements(rubric)).anyMatch(RuleCoverageTest::hasNumber);
        assertThat(untried(rubric, RuleCoverageTest::hasNumber, Outcome.MISSING, ABSENT))
                .isEmpty();
    }

    /** The requirements that no case brings to {@code outcome} alone while expecting one of {@code expected}. */
    private static List<String> untried(
            Rubric rubric, Predicate<Requirement> due, Outcome outcome, Set<String> expected) {
        List<JudgedCase> cases = JudgedCase.of(rubric);
        return requirements(rubric).stream()
                .filter(due)
                .filter(requirement -> {
                    Clause clause = rubric.clauses().get(requirement.clause());
                    return cases.stream()
                            .filter(judged -> judged.expected(clause)
                                    .filter(expected::contains)
                                    .isPresent())
                            .noneMatch(judged -> judged.isAlone(requirement, clause, outcome));
                })
                .map(requirement -> requirement.clause() + " "
                        + requirement.indicator().title().zh())
                .toList();
    }

    private static List<Requirement> requirements(Rubric rubric) {
        return rubric.clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .toList();
    }

    private static boolean hasNumber(Requirement requirement) {
        return !(requirement instanceof Attested);
    }
}
