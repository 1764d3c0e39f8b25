package dev.readiness.engine.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Clause 3002 of national-2021 is due on 30 November of each year, from 2022 on. */
    @ParameterizedTest
    @CsvSource({
        "2022-11-29, '', '', 2022-11-30",
        "2022-11-30, '', '', ''",
        "2022-12-01, '', 1, ''",
        "2022-12-01, '2022: 是', '', ''",
        "2023-05-01, '2022: 是', '', 2023-11-30",
        "2023-05-01, '2022: 否', 152, 2023-11-30",
        "2024-12-15, '2022: 是, 2023: 是', 15, ''",
        "2024-12-15, '2022: 是, 2024: 是', 381, ''"
    })
    void a_day_that_comes_every_year_is_the_last_one_of_each(
            String asOf, String reported, String overdue, String coming) {
        Calendar calendar = calendar(
                "national-2021",
                asOf,
                "各县最少年度创新做法数: %1$s, 成员单位年度最少创新经验做法数: %1$s, 创新经验做法每年十一月底前报送: {%2$s}"
                        .formatted(ones(LocalDate.parse(asOf).getYear()), reported),
                Optional.empty());
        assertThat(calendar.overdue().stream()
                        .filter(each -> each.clause().number() == 3002)
                        .map(each -> String.valueOf(each.days())))
                .isEqualTo(overdue.isEmpty() ? List.of() : List.of(overdue));
        assertThat(calendar.coming().stream()
                        .filter(each -> each.clause().number() == 3002)
                        .map(each -> each.due().toString()))
                .isEqualTo(coming.isEmpty() ? List.of() : List.of(coming));
    }

    private static String ones(int last) {
        return IntStream.rangeClosed(2022, last)
                .mapToObj(year -> year + ": 1")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void a_day_of_the_task_table_counts_for_its_own_year_where_one_comes_every_year() {
        TaskTable.Task task =
                new TaskTable.Task(List.of("办公室"), 0, Optional.empty(), Optional.of(LocalDate.of(2023, 11, 15)));
        Optional<TaskTable> tasks = Optional.of(new TaskTable("somewhere", "", new TreeMap<>(Map.of(3002, task))));
        String done = "各县最少年度创新做法数: {2022: 1, 2023: 1}, 成员单位年度最少创新经验做法数: {2022: 1, 2023: 1}, ";
        assertThat(calendar("national-2021", "2023-11-20", done + "创新经验做法每年十一月底前报送: {2022: 否}", tasks)
                        .late(clause3002()))
                .map(Overdue::due)
                .contains(LocalDate.of(2022, 11, 30));
    }

    private static Clause clause3002() {
        return new Packs().find("national-2021").orElseThrow().clauses().get(3002);
    }

    /** Of clause 4102 of national-2020 only the use of pesticides is due, by the end of 2020. */
    @Test
    void one_requirement_may_have_a_day_of_its_own() {
        String noes = "农药使用量实现负增长: 否, 高毒高风险农药淘汰开展: 是, 分批淘汰的高毒农药种数: 10";
        assertThat(pesticides("2020-12-30", noes).coming())
                .extracting(coming -> coming.clause().number())
                .contains(4102);
        assertThat(pesticides("2021-01-01", noes).overdue())
                .extracting(Overdue::days)
                .contains(1);
        assertThat(pesticides("2021-01-01", "农药使用量实现负增长: 是, 高毒高风险农药淘汰开展: 否").overdue())
                .noneMatch(each -> each.clause().number() == 4102);
    }

    private static Calendar pesticides(String asOf, String readings) {
        return calendar("national-2020", asOf, readings, Optional.empty());
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
