package dev.readiness.engine.advise;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses and requirements with last days of their own: in which order they come, and which day is the next. */
class LastDaysTest {
    private static final SmallRubric RUBRIC = SmallRubric.of(
            "",
            "points: 5\nitems:\n"
                    + item(
                            1,
                            "points: 5",
                            clause(1, "points: 1, due: 2023-06-30", "{attested: 甲}"),
                            clause(2, "points: 1, due: 2023-03-31", "{attested: 乙}"),
                            clause(3, "points: 1, due: 2023-06-30", "{attested: 丙}"),
                            clause(
                                    4,
                                    "points: 1, due: 2023-12-31",
                                    "{attested: 丁, due: 2023-09-30}, {rate: 比率, atLeast: 90%},"
                                            + " {rate: 份额, atLeast: 90%, due: 2023-06-30}"),
                            clause(5, "points: 1", "{rate: 各地, atLeast: 90%}")));

    private static Assessment assessment(String day, String filled) {
        return RUBRIC.assess(day, "", filled);
    }

    private static Clause clauseOf(Assessment assessment, int number) {
        return assessment.submission().rubric().clause(number);
    }

    @Test
    void the_longest_overdue_comes_first_and_of_one_day_the_first() {
        Calendar calendar = assessment("2023-12-31", "丁: 是, 比率: 95%, 份额: 95%").calendar();
        assertThat(calendar.overdue())
                .extracting(each -> each.clause().number())
                .containsExactly(2, 1, 3);
        assertThat(calendar.coming()).isEmpty();
    }

    @Test
    void the_next_to_come_comes_first_and_of_one_day_the_first() {
        Assessment assessment = assessment("2023-01-31", "甲: 否, 比率: 80%");
        Calendar calendar = assessment.calendar();
        assertThat(calendar.overdue()).isEmpty();
        assertThat(calendar.coming())
                .extracting(each -> each.clause().number() + " " + each.due())
                .containsExactly("2 2023-03-31", "1 2023-06-30", "3 2023-06-30", "4 2023-06-30");
        assertThat(calendar.next(clauseOf(assessment, 2))).contains(LocalDate.of(2023, 3, 31));
        assertThat(calendar.next(clauseOf(assessment, 4))).contains(LocalDate.of(2023, 6, 30));
        assertThat(calendar.next(clauseOf(assessment, 5))).isEmpty();
        assertThat(calendar.late(clauseOf(assessment, 2))).isEmpty();
    }

    @Test
    void only_what_is_not_due_yet_is_still_to_come() {
        Coming coming = assessment("2023-08-01", "丁: 否, 比率: 95%, 份额: 95%").calendar().coming().stream()
                .filter(each -> each.clause().number() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(coming.due()).isEqualTo("2023-09-30");
        assertThat(coming.judged())
                .extracting(judged -> judged.requirement().position())
                .containsExactly(1);
    }

    /** Of several days that of the first that is not over. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-06-30",
        "2023-06-30, 2023-06-30",
        "2023-07-01, 2023-09-30",
        "2023-09-30, 2023-09-30",
        "2023-10-01, 2023-12-31",
        "2023-12-31, 2023-12-31"
    })
    void of_several_days_the_first_is_due_that_is_not_over(LocalDate day, LocalDate due) {
        Clause clause = clauseOf(assessment("2023-12-31", ""), 4);
        assertThat(Calendar.due(clause, Optional.empty(), day)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, 2023-05-31", "2023-07-31, 2023-06-30"})
    void an_earlier_day_of_the_task_table_is_the_region_s_own(LocalDate own, LocalDate due) {
        Clause clause = clauseOf(assessment("2023-12-31", ""), 1);
        assertThat(Calendar.due(clause, tasks(1, own), LocalDate.of(2023, 1, 31)))
                .contains(due);
        assertThat(Calendar.due(clause, tasks(2, own), LocalDate.of(2023, 1, 31)))
                .contains(LocalDate.of(2023, 6, 30));
    }

    @Test
    void where_the_source_prints_no_day_that_of_the_task_table_stands() {
        Clause clause = clauseOf(assessment("2023-12-31", ""), 5);
        LocalDate own = LocalDate.of(2022, 5, 31);
        assertThat(Calendar.due(clause, tasks(5, own), LocalDate.of(2023, 1, 31)))
                .contains(own);
        assertThat(Calendar.due(clause, Optional.empty(), LocalDate.of(2023, 1, 31)))
                .isEmpty();
    }

    @Test
    void of_a_day_that_comes_every_year_that_of_the_year_is_due_unless_the_region_s_own_is_earlier_in_it() {
        SmallRubric yearly = SmallRubric.of(
                "",
                "points: 1\nitems:\n"
                        + item(1, "points: 1", clause(1, "due: 11-30", "{amount: 次数, atLeast: 1, every: year}")));
        Clause clause = clauseOf(yearly.assess("", ""), 1);
        LocalDate day = LocalDate.of(2023, 1, 31);
        assertThat(Calendar.due(clause, Optional.empty(), day)).contains(LocalDate.of(2023, 11, 30));
        assertThat(Calendar.due(clause, tasks(1, LocalDate.of(2023, 10, 31)), day))
                .contains(LocalDate.of(2023, 10, 31));
        assertThat(Calendar.due(clause, tasks(1, LocalDate.of(2022, 10, 31)), day))
                .contains(LocalDate.of(2023, 11, 30));
    }

    private static Optional<TaskTable> tasks(int clause, LocalDate deadline) {
        TaskTable.Task task = new TaskTable.Task(List.of("办公室"), 0, Optional.empty(), Optional.of(deadline));
        return Optional.of(new TaskTable("somewhere", "", new TreeMap<>(Map.of(clause, task))));
    }
}
