package dev.readiness.engine.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly reports of longting-2022 are clauses 1601 to 1603, due on 2 December 2022, 2023 and 2024. */
class CalendarTest {

    @Test
    void a_clause_is_overdue_from_the_day_after_its_last_day_on() {
        assertThat(overdue("2022-12-02", "")).isEmpty();
        assertThat(overdue("2022-12-03", "")).containsExactly("1601 1");
    }

    @Test
    void the_longest_overdue_comes_first_with_its_days() {
        assertThat(overdue("2023-12-10", "")).containsExactly("1601 373", "1602 8");
    }

    @Test
    void what_is_met_is_never_overdue() {
        assertThat(overdue("2023-12-10", "2022年度工作总结按时报送: 是")).containsExactly("1602 8");
    }

    @Test
    void what_is_answered_with_no_stays_overdue() {
        assertThat(overdue("2022-12-03", "2022年度工作总结按时报送: 否")).containsExactly("1601 1");
    }

    @Test
    void a_later_deadline_of_the_task_table_does_not_move_the_printed_day() {
        assertThat(calendar("longting-2022", "2022-12-03", "", tasks("2022-12-20"))
                        .overdue())
                .extracting(Overdue::days)
                .containsExactly(1);
    }

    @Test
    void an_earlier_deadline_of_the_task_table_is_the_regions_own() {
        assertThat(calendar("longting-2022", "2022-12-05", "", tasks("2022-11-20"))
                        .overdue())
                .extracting(Overdue::days)
                .containsExactly(15);
    }

    @Test
    void what_is_not_due_yet_is_listed_with_its_day_and_never_overdue() {
        Calendar calendar = calendar("longting-2022", "2022-11-01", "2022年度工作总结按时报送: 否", Optional.empty());
        assertThat(calendar.overdue()).isEmpty();
        assertThat(calendar.coming())
                .extracting(coming -> coming.clause().number() + " " + coming.due())
                .containsExactly("1601 2022-12-02", "1602 2023-12-02", "1603 2024-12-02");
    }

    private static Optional<TaskTable> tasks(String deadline) {
        TaskTable.Task task =
                new TaskTable.Task(List.of("办公室"), 0, Optional.empty(), Optional.of(LocalDate.parse(deadline)));
        return Optional.of(new TaskTable("somewhere", "", new TreeMap<>(Map.of(1601, task))));
    }

    /** national-2021: until 2021-12-31; 2022-01-01 to 2023-10-31; 2023-10-01 to 2023-12-31; 2024. */
    @ParameterizedTest
    @CsvSource({
        "2021-11-03, 1",
        "2021-12-31, 1",
        "2022-01-01, 5 2",
        "2022-12-31, 5 2",
        "2023-01-01, 2 6",
        "2023-09-30, 2 6",
        "2023-10-01, 2 6 3",
        "2023-10-31, 2 6 3",
        "2023-11-01, 6 3",
        "2024-12-31, 4",
        "2025-01-01, ''"
    })
    void the_stages_are_those_that_the_day_falls_into(String day, String stages) {
        assertThat(calendar("national-2021", day, "", Optional.empty()).stages())
                .extracting(Stage::number)
                .map(String::valueOf)
                .isEqualTo(stages.isEmpty() ? List.of() : List.of(stages.split(" ")));
    }

    @Test
    void a_stage_without_any_day_is_never_the_present_one() {
        assertThat(calendar("henan-2022", "2022-10-15", "", Optional.empty()).stages())
                .extracting(Stage::number)
                .containsExactly(2, 3);
    }

    private static List<String> overdue(String asOf, String readings) {
        return calendar("longting-2022", asOf, readings, Optional.empty()).overdue().stream()
                .map(each -> each.clause().number() + " " + each.days())
                .toList();
    }

    private static Calendar calendar(String rubric, String asOf, String readings, Optional<TaskTable> tasks) {
        return Assessed.of(
                        "rubric: " + rubric + "\nregion: somewhere\nasOf: " + asOf + "\nindicators: {" + readings + "}",
                        tasks)
                .calendar();
    }
}
