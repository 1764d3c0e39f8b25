package dev.readiness.engine.advise;

import static dev.readiness.engine.SmallRubric.clause;
import static dev.readiness.engine.SmallRubric.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.SmallRubric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing: the indicators, years and places without which a clause can't be told. */
class MissingIndicatorsTest {
    private static final SmallRubric PLAIN = rubric(
            clause(1, "points: 1", "{attested: 甲}, {attested: 乙}"),
            clause(2, "points: 1", "{attested: 乙}, {rate: 比率, atLeast: 90%}"),
            clause(3, "points: 1", "{any: [{attested: 丙}, {attested: 丁}]}"));

    private static final SmallRubric YEARS = rubric(
            clause(1, "points: 1", "{amount: 次数, atLeast: 1, every: year}"),
            clause(2, "points: 2", "{rate: 增长, atLeast: 5%, every: year}"));

    private static final SmallRubric PLACES = rubric(
            clause(1, "points: 1", "{rate: 各地, atLeast: 90%}"),
            clause(2, "points: 2", "{rate: 历年各地, atLeast: 90%, every: year}"));

    private static SmallRubric rubric(String... clauses) {
        return SmallRubric.of("", "points: 3\nitems:\n" + item(1, "points: 3", clauses));
    }

    private static List<String> missing(Assessment assessment) {
        return assessment.advice().missing().stream()
                .map(each -> each.indicator().title().zh() + " " + each.clauses() + each.years() + each.places())
                .toList();
    }

    private static String joined(List<String> lines) {
        return String.join("; ", lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                    | 甲 [1][][]; 乙 [1, 2][][]; 比率 [2][][]; 丙 [3][][]; 丁 [3][][]
                    甲: 是, 乙: 否, 比率: 1%, 丙: 是      | ''
                    甲: 是, 比率: 1%, 丁: 是              | 乙 [1, 2][][]
                    甲: 是, 乙: 否, 比率: 1%, 丙: 否      | 丁 [3][][]
                    甲: 是, 乙: 否, 比率: 1%, 丙: 否, 丁: 否 | ''
                    """)
    void what_nobody_filled_in_is_missing_once_for_all_clauses_that_wait_for_it(String filled, String missing) {
        assertThat(joined(missing(PLAIN.assess("", filled)))).isEqualTo(missing);
    }

    @Test
    void for_a_clause_that_does_not_apply_nothing_is_missing() {
        assertThat(missing(PLAIN.assess("notApplicable: [{clause: 2, reason: 无}, {clause: 3, reason: 无}]", "")))
                .containsExactly("甲 [1][][]", "乙 [1][][]");
    }

    /** A change needs the year before the first that is judged, too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-12-31 | 投入: {2022: 1, 2023: 2, 2024: 3}, 次数: {2023: 1, 2024: 1} | ''
                    2024-12-31 | 投入: {2022: 1, 2023: 2, 2024: 3}, 次数: {2024: 1}          | 次数 [1][2023][]
                    2024-12-31 | 投入: {2022: 1, 2023: 2, 2024: 3}, 次数: {2023: 1}          | 次数 [1][2024][]
                    2024-06-30 | 投入: {2022: 1, 2023: 2}, 次数: {2023: 1}                   | ''
                    2024-06-30 | 投入: {2023: 2}                                             | 次数 [1][2023][]; 投入 [2][2022][]
                    2024-12-31 | ''    | 次数 [1][2023, 2024][]; 投入 [2][2022, 2023, 2024][]
                    """)
    void the_years_that_lack_are_named_and_none_that_is_not_over(String day, String filled, String missing) {
        assertThat(joined(missing(YEARS.assess(day, "", filled)))).isEqualTo(missing);
    }

    @Test
    void of_a_year_that_is_not_over_only_an_average_that_counts_it_lacks_anything() {
        SmallRubric average = rubric(clause(1, "points: 3", "{amount: 年均次数, atLeast: 1}"));
        String counted = "assumptions: {yearlyAverage: by-share-of-year}";
        assertThat(missing(average.assess("2024-06-30", "", "次数: {2023: 1}"))).isEmpty();
        assertThat(missing(average.assess("2024-06-30", counted, "次数: {2023: 1}")))
                .containsExactly("次数 [1][2024][]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    各地: {甲县: 95%, 乙县: 95%}, 历年各地: {甲县: {2023: 95%}, 乙县: {2023: 95%}}   | ''
                    各地: {甲县: 95%, 乙县: }, 历年各地: {甲县: {2023: 95%}, 乙县: {2023: 95%}}     | 各地 [1][][乙县]
                    各地: {甲县: 95%, 乙县: 95%}, 历年各地: {甲县: , 乙县: {2023: 95%}}             | '历年各地 [2][2023][甲县]'
                    各地: {甲县: 1%, 乙县: }, 历年各地: {甲县: , 乙县: {2023: 1%}}                  | ''
                    """)
    void the_places_that_lack_are_named_where_none_falls_short_already(String filled, String missing) {
        assertThat(joined(missing(PLACES.assess("places: [甲县, 乙县]", filled)))).isEqualTo(missing);
    }

    @Test
    void a_single_figure_lacks_where_each_county_has_to_reach_it() {
        String city = "rubric: national-2020\nregion: 运城市\nasOf: 2020-11-15\n%sindicators: {群众总体满意率: 82%%}\n";
        assertThat(missing(Assessed.of(city.formatted("")))).noneMatch(line -> line.startsWith("群众总体满意率"));
        assertThat(missing(Assessed.of(city.formatted("assumptions: {overallPlace: lowest-county}\n"))))
                .anyMatch(line -> line.startsWith("群众总体满意率"));
    }

    @Test
    void it_stands_where_it_would_have_to_be_written_or_is_written_in_part() {
        List<MissingIndicator> missing =
                YEARS.assess("2024-12-31", "", "次数: {2023: 1}").advice().missing();
        assertThat(missing.get(0).location()).hasToString("submission.yaml:5:14");
        assertThat(missing.get(1).location().line()).isEqualTo(5);
        assertThat(missing.get(1).location()).isNotEqualTo(missing.get(0).location());
    }
}
