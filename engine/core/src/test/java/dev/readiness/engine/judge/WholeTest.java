package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.SmallRubric;
import dev.readiness.engine.score.ClauseScore;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a clause of 10 points comes to: groups, conditions, levels, parts and deductions, by the words of
 * criteria/README.md. Yes, no and a blank stand for what was filled in of 甲, 乙 and 丙, in this order.
 */
class WholeTest {
    private static SmallRubric clause(String makeup) {
        return SmallRubric.of(
                "",
                "points: 10\nitems:\n  - {item: 1, title: {zh: 大项, en: Item}, points: 10, clauses: ["
                        + "{clause: 1, asks: {zh: 要求, en: Asked}, cite: 第一条, points: 10, %s}]}\n".formatted(makeup));
    }

    private static String filled(String words) {
        String[] names = {"甲", "乙", "丙"};
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '-') {
                filled.append(filled.isEmpty() ? "" : ", ")
                        .append(names[i])
                        .append(": ")
                        .append(words.charAt(i));
            }
        }
        return filled.toString();
    }

    private static String told(SmallRubric rubric, String head, String filled) {
        ClauseScore score =
                rubric.assess(head, filled).scorecard().clauses().findFirst().orElseThrow();
        return score.outcome() + " " + score.worth() + " " + score.possible();
    }

    private static String exempting(String indicators) {
        return Arrays.stream(indicators.split(" "))
                .map("{indicator: %s, reason: 无}"::formatted)
                .collect(Collectors.joining(", ", "notApplicable: [", "]"));
    }

    private static final SmallRubric ALL = clause("needs: [{attested: 甲}, {attested: 乙}, {attested: 丙}]");

    @ParameterizedTest
    @CsvSource({
        "是是是, none, MET 10 10",
        "是是-, none, MISSING 0 10",
        "是否-, none, NOT_MET 0 0",
        "是是是, share, MET 10 10",
        "是是-, share, MISSING 20/3 10",
        "是否-, share, NOT_MET 10/3 20/3",
        "否否否, share, NOT_MET 0 0"
    })
    void each_need_has_to_hold_or_earns_its_share(String words, String credit, String told) {
        assertThat(told(ALL, "assumptions: {partialCredit: %s}".formatted(credit), filled(words)))
                .isEqualTo(told);
    }

    private static final SmallRubric TWO_OF_THREE =
            clause("needs: [{atLeastOf: 2, needs: [{attested: 甲}, {attested: 乙}, {attested: 丙}]}]");

    @ParameterizedTest
    @CsvSource({
        "是是是, MET 10 10",
        "是是-, MET 10 10",
        "是否是, MET 10 10",
        "是否-, MISSING 0 10",
        "是--, MISSING 0 10",
        "否否-, NOT_MET 0 0",
        "---, MISSING 0 10"
    })
    void what_is_open_stays_open_only_where_it_makes_a_difference(String words, String told) {
        assertThat(told(TWO_OF_THREE, "", filled(words))).isEqualTo(told);
    }

    /** Entries that do not apply are left out; then no more can be asked for than are left. */
    @ParameterizedTest
    @CsvSource({
        "甲, -是是, MET 10 10",
        "甲, -是否, NOT_MET 0 0",
        "甲 乙, --是, MET 10 10",
        "甲 乙, --否, NOT_MET 0 0",
        "甲 乙 丙, ---, NOT_APPLICABLE 0 0"
    })
    void of_a_choice_what_does_not_apply_is_left_out(String exempt, String words, String told) {
        assertThat(told(TWO_OF_THREE, exempting(exempt), filled(words))).isEqualTo(told);
    }

    /** The best band is met, whatever it earns. */
    @ParameterizedTest
    @CsvSource({"96%, MET 6 6", "92%, NOT_MET 3 3", "80%, NOT_MET 0 0"})
    void a_band_earns_its_share(String rate, String told) {
        SmallRubric bands = clause("needs: [{rate: 比率, bands: {95%: 60%, 90%: 30%}}]");
        assertThat(told(bands, "", "比率: " + rate)).isEqualTo(told);
    }

    private static final SmallRubric LEVELS = clause("levels: [{level: B, earns: 50%, needs: [{attested: 甲}]},"
            + " {level: A, earns: 100%, needs: [{attested: 乙}]}]");

    @ParameterizedTest
    @CsvSource({
        "是是, MET 10 10",
        "是否, NOT_MET 5 5",
        "否是, NOT_MET 0 0",
        "是-, MISSING 5 10",
        "-是, MISSING 0 10",
        "-否, NOT_MET 0 5",
        "否-, NOT_MET 0 0"
    })
    void a_level_counts_only_with_all_below_it(String words, String told) {
        assertThat(told(LEVELS, "", filled(words))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "甲, -否, NOT_MET 5 5",
        "甲, -是, MET 10 10",
        "乙, 是-, MET 10 10",
        "乙, 否-, NOT_MET 0 0",
        "甲 乙, --, NOT_APPLICABLE 0 0"
    })
    void a_level_of_which_nothing_applies_holds_with_those_below_it(String exempt, String words, String told) {
        assertThat(told(LEVELS, exempting(exempt), filled(words))).isEqualTo(told);
    }

    private static SmallRubric parts(int first, int second, int third) {
        return clause(
                "parts: [{points: %d, needs: [{attested: 甲}]}, {points: %d, needs: [{attested: 乙}]}, {points: %d, needs: [{attested: 丙}]}]"
                        .formatted(first, second, third));
    }

    @ParameterizedTest
    @CsvSource({"是是是, MET 10 10", "是否-, NOT_MET 3 5", "是是-, MISSING 8 10", "否否否, NOT_MET 0 0"})
    void parts_add_up(String words, String told) {
        assertThat(told(parts(3, 5, 2), "", filled(words))).isEqualTo(told);
    }

    /** What some lack others may make up for. */
    @ParameterizedTest
    @CsvSource({
        "是是否, MET 10 10",
        "否是是, NOT_MET 7 7",
        "否是-, NOT_MET 5 7",
        "是否是, MET 10 10",
        "是否-, MISSING 8 10",
        "是-否, MISSING 8 10",
        "--否, MISSING 0 10"
    })
    void parts_that_come_to_more_end_at_the_points(String words, String told) {
        assertThat(told(parts(8, 5, 2), "", filled(words))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"甲, -是否, NOT_MET 50/7 50/7", "甲, -是是, MET 10 10", "甲 乙 丙, ---, NOT_APPLICABLE 0 0"})
    void the_points_of_a_part_that_does_not_apply_are_shared_out(String exempt, String words, String told) {
        assertThat(told(parts(3, 5, 2), exempting(exempt), filled(words))).isEqualTo(told);
    }

    /** Whether the clause counts hangs on 甲, what it earns on 乙. */
    @ParameterizedTest
    @CsvSource({
        "leave, 是是, MET 10 10",
        "leave, 是否, NOT_MET 0 0",
        "leave, 否是, NOT_APPLICABLE 0 0",
        "leave, -是, MISSING 0 10",
        "leave, -否, MISSING 0 10",
        "full, 否否, MET 10 10",
        "full, -是, MET 10 10",
        "full, -否, MISSING 0 10",
        "zero, 否是, NOT_MET 0 0",
        "zero, -是, MISSING 0 10",
        "zero, -否, NOT_MET 0 0"
    })
    void a_clause_counts_where_its_condition_holds(String otherwise, String words, String told) {
        SmallRubric hanging = clause("when: {attested: 甲}, otherwise: %s, needs: [{attested: 乙}]".formatted(otherwise));
        assertThat(told(hanging, "", filled(words))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "full, 是是, MET 10 10",
        "full, 是否, NOT_MET 0 0",
        "full, 否否, MET 10 10",
        "full, -否, MISSING 0 10",
        "zero, 否是, NOT_MET 0 0",
        "zero, -否, NOT_MET 0 0",
        "zero, -是, MISSING 0 10"
    })
    void a_need_may_hang_on_a_condition(String otherwise, String words, String told) {
        SmallRubric hanging =
                clause("needs: [{when: {attested: 甲}, needs: [{attested: 乙}], otherwise: %s}]".formatted(otherwise));
        assertThat(told(hanging, "", filled(words))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "是是, MET 10 10",
        "是否, NOT_MET 6 6",
        "是-, MISSING 6 10",
        "否否, NOT_MET 0 0",
        "-是, MISSING 0 10",
        "-否, NOT_MET 0 6"
    })
    void what_is_taken_off_ends_at_nothing(String words, String told) {
        SmallRubric deducting = clause("needs: [{attested: 甲}], deduct: [{lacking: 乙, points: 4}]");
        assertThat(told(deducting, "", filled(words))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"是, MET 10 10", "否, NOT_MET 6 6", "-, MISSING 6 10"})
    void a_clause_without_needs_has_all_its_points_to_lose(String word, String told) {
        SmallRubric deducting = clause("deduct: [{lacking: 甲, points: 4}]");
        assertThat(told(deducting, "", filled(word))).isEqualTo(told);
    }
}
