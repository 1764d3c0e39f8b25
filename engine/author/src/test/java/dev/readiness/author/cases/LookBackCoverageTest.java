package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Policies.LookBack;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days around the start of every look-back period are tried, under both options of the assumption. */
class LookBackCoverageTest {

    /** @param cases those that expect something of {@code clause} */
    record LookedBack(Rubric rubric, Clause clause, Requirement requirement, Period within, List<JudgedCase> cases) {

        /** The days handed in by cases that take {@code policy}, counted from the day a period before: 0 is that day. */
        Set<Long> daysFromStart(LookBack policy) {
            return cases.stream()
                    .filter(judged -> judged.submission().settings().lookBack() == policy)
                    .flatMap(judged -> {
                        LocalDate start = judged.submission().asOf().minus(within);
                        return judged.answers(requirement, clause)
                                .flatMap(LookedBack::days)
                                .map(day -> day.toEpochDay() - start.toEpochDay());
                    })
                    .collect(Collectors.toSet());
        }

        private static Stream<LocalDate> days(Answer answer) {
            return answer instanceof Answer.Counted counted ? counted.days().stream() : Stream.empty();
        }

        @Override
        public String toString() {
            return rubric.id() + " " + clause.number() + " "
                    + requirement.indicator().title().zh();
        }
    }

    static List<LookedBack> periods() {
        List<LookedBack> periods = ShippedCases.rubrics().stream()
                .flatMap(rubric -> {
                    List<JudgedCase> cases = JudgedCase.of(rubric);
                    return rubric.clauses().values().stream().flatMap(clause -> of(rubric, clause, cases));
                })
                .toList();
        assertThat(periods).isNotEmpty();
        return periods;
    }

    private static Stream<LookedBack> of(Rubric rubric, Clause clause, List<JudgedCase> cases) {
        return clause.requirements().stream()
                .flatMap(requirement ->
                        within(requirement).map(within -> new LookedBack(rubric, clause, requirement, within, cases)));
    }

    private static Stream<Period> within(Requirement requirement) {
        if (requirement instanceof Occurs occurs) {
            return Stream.of(occurs.within());
        }
        return requirement instanceof Absent absent ? Stream.of(absent.within()) : Stream.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("periods")
    void cases_try_the_days_around_the_start_of_a_period(LookedBack period) {
        assertThat(period.daysFromStart(LookBack.FIRST_DAY_COUNTS)).contains(-1L, 0L, 1L);
        assertThat(period.daysFromStart(LookBack.FIRST_DAY_FREE)).contains(0L, 1L);
    }
}
