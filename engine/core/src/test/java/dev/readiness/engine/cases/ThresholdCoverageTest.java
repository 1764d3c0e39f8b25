package dev.readiness.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Policies.LookBack;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every threshold is tried exactly, one small step below and one above, as far as there are such figures. */
class ThresholdCoverageTest {

    /** @param cases those that expect something of {@code clause} */
    record Threshold(Rubric rubric, Clause clause, Requirement requirement, List<JudgedCase> cases) {
        List<Answer> answers() {
            return cases.stream()
                    .flatMap(judged -> judged.answers(requirement, clause))
                    .filter(answer -> answer.figure().isPresent())
                    .toList();
        }

        Set<Quantity> figures() {
            return answers().stream()
                    .flatMap(answer -> answer.figure().stream())
                    .collect(Collectors.toSet());
        }

        Quantity target() {
            return answers().stream()
                    .flatMap(answer -> answer.target().stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + " is never judged"));
        }

        /** The smallest step that a case has to take: a tenth of a percent, a hundredth of a score, one of a count. */
        Quantity step() {
            return switch (requirement.indicator().kind()) {
                case RATE -> Quantity.of("0.001");
                case SCORE -> Quantity.of("0.01");
                case DERIVED -> Quantity.of("0.05");
                default -> Quantity.ONE;
            };
        }

        boolean isTop() {
            return requirement.indicator().kind() == IndicatorKind.RATE && target().equals(Quantity.ONE);
        }

        Optional<Period> within() {
            if (requirement instanceof Requirement.Occurs occurs) {
                return Optional.of(occurs.within());
            }
            return requirement instanceof Requirement.Absent absent ? Optional.of(absent.within()) : Optional.empty();
        }

        /** The days handed in by cases that take {@code policy}, counted from the day a period before: 0 is that day. */
        Set<Long> daysFromStart(LookBack policy) {
            return cases.stream()
                    .filter(judged -> judged.submission().settings().lookBack() == policy)
                    .flatMap(judged -> judged.answers(requirement, clause)
                            .flatMap(answer -> days(answer)
                                    .map(day -> day.toEpochDay()
                                            - judged.submission()
                                                    .asOf()
                                                    .minus(within().orElseThrow())
                                                    .toEpochDay())))
                    .collect(Collectors.toSet());
        }

        private static Stream<LocalDate> days(Answer answer) {
            if (answer instanceof Answer.OccurrenceAnswer occurrence) {
                return occurrence.days().stream();
            }
            return answer instanceof Answer.AbsenceAnswer absence ? absence.days().stream() : Stream.empty();
        }

        @Override
        public String toString() {
            return rubric.id() + " " + clause.number() + " "
                    + requirement.indicator().title().zh();
        }
    }

    static Stream<Threshold> thresholds() {
        return ShippedCases.rubrics().stream().flatMap(rubric -> {
            List<JudgedCase> cases = JudgedCase.of(rubric);
            return rubric.clauses().values().stream()
                    .flatMap(clause -> clause.requirements().stream()
                            .filter(requirement -> !(requirement instanceof Requirement.Attested))
                            .map(requirement -> new Threshold(rubric, clause, requirement, cases)));
        });
    }

    static Stream<Threshold> periods() {
        return thresholds().filter(threshold -> threshold.within().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thresholds")
    void a_case_meets_the_threshold_exactly(Threshold threshold) {
        assertThat(threshold.figures()).contains(threshold.target());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thresholds")
    void a_case_lies_just_below_unless_nothing_is_below_zero(Threshold threshold) {
        Quantity target = threshold.target();
        assertThat(threshold.figures())
                .satisfiesAnyOf(
                        figures -> assertThat(target.isZero()).isTrue(),
                        figures -> assertThat(figures)
                                .anyMatch(figure -> isWithin(threshold.step(), target.minus(figure))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thresholds")
    void a_case_lies_just_above_unless_nothing_is_above_100_percent(Threshold threshold) {
        Quantity target = threshold.target();
        assertThat(threshold.figures())
                .satisfiesAnyOf(
                        figures -> assertThat(threshold.isTop()).isTrue(),
                        figures -> assertThat(figures)
                                .anyMatch(figure -> isWithin(threshold.step(), figure.minus(target))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("periods")
    void cases_try_the_days_around_the_start_of_a_period(Threshold threshold) {
        assertThat(threshold.daysFromStart(LookBack.FIRST_DAY_COUNTS)).contains(-1L, 0L, 1L);
        assertThat(threshold.daysFromStart(LookBack.FIRST_DAY_FREE)).contains(0L, 1L);
    }

    private static boolean isWithin(Quantity step, Quantity distance) {
        return distance.compareTo(Quantity.ZERO) > 0 && distance.compareTo(step) <= 0;
    }
}
