package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.Bands;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.ProRata;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.MutatedRubric;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Submission;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** If a look-back began a day off, a comparison were turned round or a survey converted otherwise, a case would fail. */
class PolicyMutationTest {

    /**
     * @param was which cases are asked to notice it
     * @param now what becomes of their submission
     */
    private record Slip(
            String what, Rubric rubric, int clause, Predicate<Submission> was, Function<Submission, Submission> now) {
        boolean isNoticed() {
            return ShippedCases.of(rubric).stream()
                    .filter(result -> result.ruleCase().expected().containsKey(clause))
                    .filter(result -> was.test(submission(result)))
                    .anyMatch(result -> !result.ruleCase()
                            .mismatches(ShippedCases.ASSESSOR.assess(
                                    now.apply(submission(result)), Optional.empty(), List.of()))
                            .isEmpty());
        }

        private static Submission submission(CaseResult result) {
            return result.assessment().orElseThrow().submission();
        }

        @Override
        public String toString() {
            return rubric.id() + " " + clause + " " + what;
        }
    }

    static List<Slip> lookBacks() {
        return found(requirement -> within(requirement).stream()
                .flatMap(within -> Stream.of(-1, 1).map(within::plusDays))
                .flatMap(within -> Arrays.stream(Policies.LookBack.values())
                        .map(policy -> (Function<Rubric, Slip>) rubric -> new Slip(
                                within + " " + policy.id(),
                                rubric,
                                requirement.clause(),
                                submission -> submission.settings().lookBack() == policy,
                                mutated(rubric, requirement, looking(requirement, within))))));
    }

    static List<Slip> comparisons() {
        return found(requirement -> isDifference(requirement) && requirement instanceof Bands bands
                ? Stream.of(rubric -> new Slip(
                        "turned round",
                        rubric,
                        bands.clause(),
                        submission -> true,
                        mutated(
                                rubric,
                                bands,
                                new Bands(
                                        turned(bands.about()),
                                        bands.bands(),
                                        bands.boundary(),
                                        bands.levels(),
                                        bands.everyYear()))))
                : Stream.empty());
    }

    private static boolean isDifference(Requirement requirement) {
        return requirement
                .indicator()
                .formula()
                .filter(formula -> formula.per().isEmpty() && !formula.minus().isEmpty())
                .isPresent();
    }

    /** The same of what is taken off less what it is taken off from. */
    private static About turned(About about) {
        Indicator was = about.indicator();
        Formula formula = was.formula().orElseThrow();
        Formula turned = new Formula(
                formula.fold(),
                formula.minus(),
                formula.terms(),
                formula.per(),
                formula.times(),
                formula.over(),
                formula.averaged(),
                formula.assumes());
        Indicator other = new Indicator(
                was.id(),
                was.title(),
                was.kind(),
                was.unit(),
                was.yearly(),
                was.plan(),
                was.places(),
                was.min(),
                was.max(),
                was.note(),
                was.tie(),
                Optional.of(turned));
        return new About(about.clause(), about.position(), other, Optional.empty(), Optional.empty());
    }

    static List<Slip> conversions() {
        return found(requirement -> requirement instanceof ProRata
                ? Arrays.stream(Policies.Survey.values())
                        .flatMap(from -> Arrays.stream(Policies.Survey.values())
                                .filter(to -> to != from)
                                .map(to -> (Function<Rubric, Slip>) rubric -> new Slip(
                                        from.id() + " → " + to.id(),
                                        rubric,
                                        requirement.clause(),
                                        submission -> submission.settings().survey() == from,
                                        submission -> with(
                                                submission,
                                                submission.rubric(),
                                                submission.settings().with(to)))))
                : Stream.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookBacks")
    void a_case_fails_when_a_look_back_begins_a_day_off(Slip slip) {
        assertThat(slip.isNoticed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void a_case_fails_when_a_comparison_is_turned_round(Slip slip) {
        assertThat(slip.isNoticed()).isTrue();
    }

    /** A rule that took "not below" for "above" would fail the case whose figures are equal. */
    @Test
    void equal_figures_do_not_exceed_each_other_in_some_case_of_each_comparison() {
        for (Slip comparison : comparisons()) {
            assertThat(ShippedCases.of(comparison.rubric()).stream()
                            .filter(result -> Optional.ofNullable(
                                            result.ruleCase().expected().get(comparison.clause()))
                                    .filter(expected -> expected.outcome().equals("NOT_MET"))
                                    .isPresent())
                            .map(result -> ClauseCoverage.of(
                                    comparison.rubric().clauses().get(comparison.clause()), List.of(result))))
                    .as("%s", comparison)
                    .anyMatch(coverage -> coverage.tried().contains(Trial.AT_THRESHOLD));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversions")
    void a_case_fails_when_a_survey_is_converted_otherwise(Slip slip) {
        assertThat(slip.isNoticed()).isTrue();
    }

    private static List<Slip> found(Function<Requirement, Stream<Function<Rubric, Slip>>> slips) {
        List<Slip> found = ShippedCases.rubrics().stream()
                .flatMap(rubric -> rubric.clauses().values().stream()
                        .flatMap(clause -> clause.requirements().stream())
                        .flatMap(slips)
                        .map(slip -> slip.apply(rubric)))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Optional<Period> within(Requirement requirement) {
        if (requirement instanceof Occurs occurs) {
            return Optional.of(occurs.within());
        }
        return requirement instanceof Absent absent ? Optional.of(absent.within()) : Optional.empty();
    }

    private static Requirement looking(Requirement was, Period within) {
        return was instanceof Occurs occurs
                ? new Occurs(was.about(), occurs.times(), within)
                : new Absent(was.about(), within);
    }

    private static Function<Submission, Submission> mutated(Rubric rubric, Requirement before, Requirement after) {
        Rubric mutated = MutatedRubric.of(rubric, before, after);
        return submission -> with(submission, mutated, submission.settings());
    }

    private static Submission with(Submission was, Rubric rubric, Settings settings) {
        return new Submission(
                rubric,
                was.region(),
                was.asOf(),
                was.asOfAssumed(),
                was.target(),
                Optional.empty(),
                was.exemptions(),
                Map.of(),
                was.electives(),
                was.readings(),
                was.blanks(),
                settings,
                was.tasks(),
                was.note(),
                was.insertion(),
                was.input());
    }
}
