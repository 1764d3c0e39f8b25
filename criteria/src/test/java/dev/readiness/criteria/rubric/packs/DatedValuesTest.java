package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Revision;
import dev.readiness.criteria.rubric.Rubric;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value of a pack may hold from a day on; the as-of date picks the one that holds. */
class DatedValuesTest {
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 31);
    private static final LocalDate CHANGE = LocalDate.of(2021, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_day_picks_the_value_that_holds() {
        Rubric rubric = sound("{rate: 合格率, atLeast: {2018-01-01: 97%, 2021-01-01: 98%}}");
        assertThat(target(rubric.at(BEFORE))).isEqualTo(Quantity.of("0.97"));
        assertThat(target(rubric.at(CHANGE))).isEqualTo(Quantity.of("0.98"));
        assertThat(target(rubric)).isEqualTo(Quantity.of("0.98"));
    }

    @Test
    void before_its_first_day_the_first_value_is_taken() {
        Rubric rubric = sound("{rate: 合格率, atLeast: {2018-01-01: 97%, 2021-01-01: 98%}}");
        assertThat(target(rubric.at(LocalDate.of(1999, 1, 1)))).isEqualTo(Quantity.of("0.97"));
    }

    @Test
    void several_values_change_each_on_its_own_day() {
        Rubric rubric = sound("{events: 演练, atLeast: {2018-01-01: 1, 2021-01-01: 2},"
                + " within: {2018-01-01: 1 year, 2022-01-01: 2 years}}");
        assertThat(occurs(rubric.at(BEFORE))).isEqualTo("1 P1Y");
        assertThat(occurs(rubric.at(CHANGE))).isEqualTo("2 P1Y");
        assertThat(occurs(rubric)).isEqualTo("2 P2Y");
    }

    @Test
    void packed_it_holds_the_same_values_on_each_day() {
        Rubric rubric = sound("{events: 演练, atLeast: {2018-01-01: 1, 2021-01-01: 2},"
                + " within: {2018-01-01: 1 year, 2022-01-01: 2 years}}");
        Rubric packed = PackedRubric.unpack(PackedRubric.pack(rubric));
        assertThat(rubric.history().changes()).hasSizeGreaterThan(1);
        for (LocalDate day : List.of(BEFORE, CHANGE, LocalDate.of(2022, 1, 1))) {
            PackedRubricTest.assertSame(packed.at(day), rubric.at(day));
        }
    }

    @Test
    void words_points_and_deadlines_may_be_dated_too() {
        Rubric rubric = sound("{attested: 机制}");
        Clause now = rubric.clauses().get(2);
        Clause then = rubric.at(BEFORE).clauses().get(2);
        assertThat(then.asks().zh()).isEqualTo("有机制");
        assertThat(now.asks().zh()).isEqualTo("机制运转");
        assertThat(then.due()).contains(LastDay.on(LocalDate.of(2020, 12, 31)));
        assertThat(now.due()).contains(LastDay.on(LocalDate.of(2022, 12, 31)));
        assertThat(then.points()).contains(Quantity.of(3));
        assertThat(now.points()).contains(Quantity.of(4));
    }

    @Test
    void a_rubric_tells_since_when_a_value_holds_and_what_it_was() {
        Rubric rubric = sound("{rate: 合格率, atLeast: {2018-01-01: 97%, 2019-07-01: 97.5%, 2021-01-01: 98%}}");
        assertThat(rubric.history().revisionOf(DatedValuesTest::target))
                .contains(new Revision<>(CHANGE, Quantity.of("0.975")));
        assertThat(rubric.at(BEFORE).history().revisionOf(DatedValuesTest::target))
                .contains(new Revision<>(LocalDate.of(2019, 7, 1), Quantity.of("0.97")));
        assertThat(rubric.at(LocalDate.of(2019, 6, 30)).history().revisionOf(DatedValuesTest::target))
                .isEmpty();
    }

    @Test
    void a_value_that_another_s_change_leaves_alone_has_no_revision() {
        Rubric rubric = sound("{rate: 合格率, atLeast: 97%}");
        assertThat(rubric.at(BEFORE)).isNotSameAs(rubric);
        assertThat(rubric.history().revisionOf(DatedValuesTest::target)).isEmpty();
    }

    @Test
    void identity_and_digest_are_those_of_the_pack_whatever_the_day() {
        Rubric rubric = sound("{rate: 合格率, atLeast: 97%}");
        assertThat(rubric.at(BEFORE).identity()).isEqualTo(rubric.identity());
    }

    @Test
    void two_values_of_one_day_are_refused() {
        assertThat(codes("{2018-01-01: 97%, 2018-01-01: 98%}")).containsExactly(DocumentProblem.DUPLICATE_KEY);
        assertThat(codes("{2018-01-01: 97%, ２０１８-０１-０１: 98%}")).containsExactly(DocumentProblem.DUPLICATE_KEY);
    }

    @Test
    void days_that_are_out_of_order_are_refused() {
        assertThat(codes("{2021-01-01: 98%, 2018-01-01: 97%}")).containsExactly(RubricProblem.RUBRIC_DAYS_OUT_OF_ORDER);
    }

    @Test
    void a_value_that_begins_after_the_rubric_leaves_a_gap() {
        assertThat(codes("{2020-07-03: 97%}")).containsExactly(RubricProblem.RUBRIC_BEGINS_LATE);
        assertThat(codes("{2020-07-02: 97%}")).isEmpty();
    }

    @Test
    void a_year_is_no_day() {
        assertThat(codes("{2018: 97%, 2021-01-01: 98%}")).containsExactly(RubricProblem.RUBRIC_DAY);
        assertThat(codes("{2018-02-30: 97%}")).containsExactly(RubricProblem.RUBRIC_DAY);
    }

    @Test
    void every_value_is_checked_not_only_the_one_that_holds() {
        assertThat(codes("{2018-01-01: 97, 2021-01-01: 98%}")).containsExactly(RequirementProblem.RUBRIC_VALUE);
        assertThat(codes("{2018-01-01: 97%, 2021-01-01: many}")).containsExactly(RequirementProblem.RUBRIC_VALUE);
    }

    @Test
    void the_tree_itself_can_t_be_dated() {
        List<Problem> problems = read("{2020-01-01: {attested: 机制}}").problems();
        assertThat(problems).extracting(Problem::code).contains(RubricProblem.RUBRIC_NOT_DATED);
    }

    @Test
    void so_many_days_are_other_editions() {
        StringBuilder days = new StringBuilder("{2018-01-01: 1%");
        for (int day = 1; day <= 61; day++) {
            days.append(", ").append(LocalDate.of(2021, 1, 1).plusDays(day)).append(": 1%");
        }
        assertThat(codes(days + "}")).containsExactly(RubricProblem.RUBRIC_MANY_DAYS);
    }

    private List<ProblemCode> codes(String atLeast) {
        return read("{rate: 合格率, atLeast: " + atLeast + "}").problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Rubric sound(String need) {
        Packs.Read read = read(need);
        assertThat(read.problems()).isEmpty();
        return read.packs().find("dated").orElseThrow();
    }

    private Packs.Read read(String need) {
        WrittenPack pack = new WrittenPack(folder, "dated");
        pack.write("rubric.yaml", """
                rubric: dated
                model: points
                edition: "2020"
                title: {zh: 演示细则, en: Demonstration}
                document: 演示〔2020〕1号
                documentTitle: {zh: 演示文件, en: Demonstration}
                evidenceFrom: 2018-01-01
                validFrom: 2020-07-02
                """);
        pack.write("clauses.yaml", """
                dimension: 一
                title: {zh: 基础, en: Basics}
                points: {2018-01-01: 6, 2021-01-01: 7}
                items:
                  - item: 1
                    title: {zh: 抽检, en: Sampling}
                    points: 3
                    clauses:
                      - {clause: 1, asks: {zh: 合格, en: Sound}, cite: 第一条, needs: [%s]}
                  - item: 2
                    title: {zh: 机制, en: Mechanism}
                    points: {2018-01-01: 3, 2021-01-01: 4}
                    clauses:
                      - clause: 2
                        asks:
                          2018-01-01: {zh: 有机制, en: There is a mechanism}
                          2021-01-01: {zh: 机制运转, en: The mechanism works}
                        cite: {2018-01-01: 第二条, 2021-01-01: 第二条（修订）}
                        points: {2018-01-01: 3, 2021-01-01: 4}
                        due: {2018-01-01: 2020-12-31, 2021-01-01: 2022-12-31}
                        needs: [{attested: 机制}]
                indicators:
                  - {id: pass-rate, kind: rate, title: {zh: 合格率, en: Pass rate}}
                  - {id: mechanism, kind: attested, title: {zh: 机制, en: Mechanism}}
                  - {id: drill, kind: events, title: {zh: 演练, en: Drill}}
                """.formatted(need));
        return Packs.with(List.of(pack.folder()));
    }

    private static Quantity target(Rubric rubric) {
        return rubric.clause(1)
                .requirement(1)
                .map(AtLeast.class::cast)
                .orElseThrow()
                .target();
    }

    private static String occurs(Rubric rubric) {
        Optional<Occurs> occurs = rubric.clause(1).requirement(1).map(Occurs.class::cast);
        Period within = occurs.orElseThrow().within();
        return occurs.get().times() + " " + within;
    }
}
