package dev.readiness.engine.judge;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a worked-out figure answers where all, some or none of its inputs are there. */
class DerivedAnswersTest {
    private static String outcome(String needs, String filled) {
        return outcome("", "2023-12-31", needs, filled);
    }

    private static String outcome(String head, String day, String needs, String filled) {
        Assessment assessment = SmallRubric.of("", "points: 1\nitems:\n" + item(1, "points: 1", clause(1, "", needs)))
                .assess(day, head, filled);
        return assessment
                .scorecard()
                .clauses()
                .findFirst()
                .orElseThrow()
                .outcome()
                .name();
    }

    /** The lowest, or highest, of those that are there is certain where it falls short already. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {amount: 最低, atLeast: 5} | 数一: 7, 数二: 5 | MET
                    {amount: 最低, atLeast: 5} | 数一: 7, 数二: 4 | NOT_MET
                    {amount: 最低, atLeast: 5} | 数一: 4          | NOT_MET
                    {amount: 最低, atLeast: 5} | 数二: 5          | MISSING
                    {amount: 最低, atLeast: 5} | ''               | MISSING
                    {amount: 最低, atMost: 5}  | 数一: 7          | MISSING
                    {amount: 最高, atMost: 5}  | 数一: 7          | NOT_MET
                    {amount: 最高, atMost: 5}  | 数一: 5          | MISSING
                    {amount: 最高, atLeast: 5} | 数一: 4          | MISSING
                    {amount: 最高, atMost: 5}  | 数一: 5, 数二: 5 | MET
                    {amount: 合计, atLeast: 5} | 数一: 4          | MISSING
                    {amount: 合计, atMost: 5}  | 数一: 7          | MISSING
                    '{amount: 最低, bands: {5: 100%, 3: 50%}}' | 数一: 4 | MISSING
                    '{amount: 最低, bands: {5: 100%, 3: 50%}}' | 数一: 4, 数二: 9 | NOT_MET
                    """)
    void an_input_that_lacks_leaves_it_open_where_it_makes_a_difference(String needs, String filled, String outcome) {
        assertThat(outcome(needs, filled)).isEqualTo(outcome);
    }

    /** Of a change each year is asked by itself. */
    @Test
    void a_figure_of_each_year_answers_for_its_year() {
        String growth = "{rate: 增长, atLeast: 50%, every: year}";
        assertThat(outcome(growth, "投入: {2022: 10, 2023: 15}")).isEqualTo("MET");
        assertThat(outcome(growth, "投入: {2022: 10, 2023: 14}")).isEqualTo("NOT_MET");
        assertThat(outcome(growth, "投入: {2023: 15}")).isEqualTo("MISSING");
    }

    /** Where no year is over, an average is that of the running one, and open like its figure. */
    @Test
    void an_average_is_open_while_its_year_runs_and_none_is_over() {
        String average = "{amount: 年均次数, atLeast: 4}";
        assertThat(outcome("", "2023-06-30", average, "次数: {2023: 3}")).isEqualTo("PENDING");
        assertThat(outcome("", "2023-12-31", average, "次数: {2023: 3}")).isEqualTo("NOT_MET");
        assertThat(outcome("", "2024-06-30", average, "次数: {2023: 3, 2024: 9}")).isEqualTo("NOT_MET");
        assertThat(outcome("", "2024-12-31", average, "次数: {2023: 3, 2024: 5}")).isEqualTo("MET");
    }

    /** A figure of a place speaks for all if it falls short; a place that lacks leaves the rest open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲县: 95%, 乙县: 90% | MET
                    甲县: 95%, 乙县: 89% | NOT_MET
                    '甲县: 95%, 乙县: ' | MISSING
                    '甲县: 89%, 乙县: ' | NOT_MET
                    甲县: 95%, 乙县: 无 | ERROR
                    甲县: 89%, 乙县: 无 | NOT_MET
                    甲县: 无, 乙县: 无   | ERROR
                    """)
    void of_all_places_the_worst_counts(String filled, String outcome) {
        assertThat(outcome("places: [甲县, 乙县]", "2023-12-31", "{rate: 各地, atLeast: 90%}", "各地: {" + filled + "}"))
                .isEqualTo(outcome);
    }

    @Test
    void where_nothing_arose_in_one_place_the_others_count() {
        String needs = "{rate: 各地, atLeast: 90%, whenNone: leave}";
        assertThat(outcome("places: [甲县, 乙县]", "2023-12-31", needs, "各地: {甲县: 95%, 乙县: 无}"))
                .isEqualTo("MET");
    }
}
