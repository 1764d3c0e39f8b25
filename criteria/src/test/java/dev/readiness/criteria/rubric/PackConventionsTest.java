package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rubric that ships has to hold, and what this one has to be by its source. */
class PackConventionsTest {
    /** Assumptions that the engine takes one way only, or as numbers; each is told in the reports all the same. */
    private static final Set<String> WITHOUT_POLICY =
            Set.of(Settings.CLAUSE_POINTS, "missingData", "passLine", "electives", "population", "pooledRates");

    private static final String DOCUMENT_NUMBER = "\\p{IsHan}+〔\\d{4}〕\\d+号";
    private static final Packs PACKS = new Packs();
    private static final Rubric RUBRIC = PACKS.find("neimenggu-2023").orElseThrow();

    static List<Rubric> rubrics() {
        List<Rubric> rubrics =
                PACKS.ids().stream().map(id -> PACKS.find(id).orElseThrow()).toList();
        assertThat(rubrics).isNotEmpty();
        return rubrics;
    }

    private static Collection<Requirement> requirements(Rubric rubric) {
        return rubric.clauses().values().stream()
                .flatMap(clause -> clause.requirements().stream())
                .toList();
    }

    private static Quantity sum(Stream<Quantity> quantities) {
        return quantities.reduce(Quantity.ZERO, Quantity::plus);
    }

    private static List<Policies.Policy[]> policies() {
        return Arrays.stream(Policies.class.getDeclaredClasses())
                .filter(Class::isEnum)
                .map(type -> (Policies.Policy[]) type.getEnumConstants())
                .toList();
    }

    @Test
    void it_has_five_dimensions_thirty_six_items_and_a_hundred_and_eleven_clauses() {
        assertThat(RUBRIC.dimensions()).hasSize(5);
        assertThat(RUBRIC.items().keySet()).containsExactlyElementsOf(oneTo(36));
        assertThat(RUBRIC.clauses().keySet()).containsExactlyElementsOf(oneTo(111));
        assertThat(RUBRIC.vetoes()).extracting(Clause::number).containsExactly(108, 109, 110, 111);
        assertThat(RUBRIC.clauses().values().stream()
                        .filter(clause -> RUBRIC.itemOf(clause).isPresent()))
                .hasSize(107);
    }

    @Test
    void its_dimensions_are_worth_130_points() {
        assertThat(RUBRIC.dimensions())
                .extracting(Dimension::points)
                .containsExactly(Stream.of(30, 15, 15, 20, 50).map(Quantity::of).toArray(Quantity[]::new));
        assertThat(RUBRIC.nominalMaximum()).isEqualTo(Quantity.of(130));
    }

    @Test
    void its_clauses_stand_under_the_items_of_the_source() {
        List<Integer> firstClauses = List.of(
                1, 4, 7, 8, 10, 16, 20, 28, 30, 34, 35, 39, 40, 41, 44, 47, 49, 50, 52, 55, 67, 68, 69, 70, 71, 72, 74,
                77, 80, 86, 89, 95, 97, 100, 102, 104);
        assertThat(RUBRIC.items().values())
                .extracting(item -> item.clauses().get(0).number())
                .containsExactlyElementsOf(firstClauses);
    }

    @Test
    void only_what_the_source_marks_may_not_apply() {
        assertThat(RUBRIC.clauses().values().stream().filter(Clause::mayNotApply))
                .extracting(Clause::number)
                .containsExactly(10, 12, 13, 19, 21, 23, 24, 45, 46, 56, 57, 58, 65, 80, 89, 90, 91, 92, 93, 94);
    }

    @Test
    void its_electives_are_items_29_to_36_of_which_four_count() {
        assertThat(RUBRIC.items().values().stream().filter(Item::elective))
                .extracting(Item::number)
                .containsExactly(29, 30, 31, 32, 33, 34, 35, 36);
        assertThat(RUBRIC.dimensions().get(4).choice()).contains(new Choice(4, Quantity.of(20)));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void item_points_add_up_to_their_dimension(Rubric rubric) {
        for (Dimension dimension : rubric.dimensions()) {
            Quantity fixed = sum(
                    dimension.items().stream().filter(item -> !item.elective()).map(Item::points));
            Quantity chosen = dimension.choice().map(Choice::points).orElse(Quantity.ZERO);
            assertThat(fixed.plus(chosen)).as(dimension.number()).isEqualTo(dimension.points());
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void the_best_electives_make_up_what_the_choice_is_worth(Rubric rubric) {
        for (Dimension dimension : rubric.dimensions()) {
            List<Item> electives =
                    dimension.items().stream().filter(Item::elective).toList();
            assertThat(dimension.choice().isPresent()).isEqualTo(!electives.isEmpty());
            dimension.choice().ifPresent(choice -> {
                assertThat(electives).hasSizeGreaterThan(choice.pick());
                assertThat(best(electives.stream().map(Item::points), choice.pick()))
                        .isEqualTo(choice.points());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void printed_clause_points_add_up_to_their_item(Rubric rubric) {
        for (Item item : rubric.items().values()) {
            List<Quantity> printed = item.clauses().stream()
                    .flatMap(clause -> clause.points().stream())
                    .toList();
            if (!printed.isEmpty()) {
                assertThat(printed).as("item " + item.number()).hasSameSizeAs(item.clauses());
                assertThat(best(printed.stream(), item.pick().orElse(printed.size())))
                        .as("item " + item.number())
                        .isEqualTo(item.points());
            }
        }
    }

    private static Quantity best(Stream<Quantity> quantities, int pick) {
        return sum(quantities.sorted(Comparator.reverseOrder()).limit(pick));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_clause_is_cited_and_asks_for_something(Rubric rubric) {
        for (Clause clause : rubric.clauses().values()) {
            assertThat(clause.cite()).as("clause " + clause.number()).isNotBlank();
            assertThat(clause.requirements()).as("clause " + clause.number()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void a_clause_asks_nothing_twice(Rubric rubric) {
        for (Clause clause : rubric.clauses().values()) {
            assertThat(clause.requirements())
                    .as("clause " + clause.number())
                    .extracting(Requirement::indicator)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void no_veto_and_no_survey_may_be_declared_away(Rubric rubric) {
        assertThat(rubric.clauses().values().stream().filter(Clause::mayNotApply))
                .noneMatch(clause -> rubric.isVeto(clause.number()) || clause.isSurveyed());
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_text_is_written_in_both_languages(Rubric rubric) {
        assertThat(texts(rubric)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.zh()).isNotBlank();
            assertThat(text.en().replaceAll(DOCUMENT_NUMBER, "")).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static List<Text> texts(Rubric rubric) {
        Stream<Text> identity = Stream.concat(
                Stream.of(rubric.identity().title(), rubric.identity().documentTitle()),
                rubric.identity().notes().stream());
        Stream<Text> tree = Stream.of(
                        rubric.dimensions().stream().map(Dimension::title),
                        rubric.items().values().stream().map(Item::title),
                        rubric.clauses().values().stream().map(Clause::asks))
                .flatMap(texts -> texts);
        Stream<Text> indicators = rubric.indicators().stream()
                .flatMap(indicator -> Stream.of(
                                Stream.of(indicator.title()), indicator.unit().stream(), indicator.note().stream())
                        .flatMap(texts -> texts));
        Stream<Text> assumptions = rubric.assumptions().stream()
                .flatMap(assumption -> Stream.concat(
                        Stream.of(assumption.title(), assumption.why()),
                        assumption.options().stream().map(Assumption.Option::says)));
        return Stream.of(identity, tree, indicators, assumptions)
                .flatMap(texts -> texts)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_assumption_is_known_to_the_engine_with_its_options_and_default(Rubric rubric) {
        Map<String, List<String>> known = policies().stream()
                .collect(Collectors.toMap(
                        values -> values[0].key(),
                        values -> Arrays.stream(values).map(Policies.Policy::id).toList()));
        assertThat(known).hasSize(8);
        for (Assumption assumption : rubric.assumptions()) {
            List<String> options =
                    assumption.options().stream().map(Assumption.Option::id).toList();
            if (WITHOUT_POLICY.contains(assumption.id())) {
                assertThat(options).as(assumption.id()).hasSize(1);
            } else {
                assertThat(known).containsKey(assumption.id());
                assertThat(options).as(assumption.id()).isSubsetOf(known.get(assumption.id()));
                assertThat(options.get(0)).isEqualTo(known.get(assumption.id()).get(0));
            }
        }
    }

    @Test
    void it_declares_every_assumption_that_the_engine_can_take_two_ways() {
        assertThat(RUBRIC.assumptions())
                .extracting(Assumption::id)
                .doesNotHaveDuplicates()
                .containsAll(policies().stream().map(values -> values[0].key()).toList());
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void indicator_ids_and_titles_are_unique_and_easy_to_type(Rubric rubric) {
        Collection<Indicator> indicators = rubric.indicators();
        assertThat(indicators)
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        assertThat(indicators)
                .extracting(indicator -> indicator.title().zh())
                .doesNotHaveDuplicates()
                .allMatch(title -> title.matches("[\\p{IsHan}a-zA-Z0-9]+"))
                .doesNotContainAnyElementsOf(
                        indicators.stream().map(Indicator::id).toList());
        assertThat(indicators).extracting(indicator -> indicator.title().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void nobody_divides_by_a_population_of_zero(Rubric rubric) {
        assertThat(requirements(rubric).stream()
                        .filter(Requirement.PerThousand.class::isInstance)
                        .map(Requirement.PerThousand.class::cast))
                .allSatisfy(samples -> assertThat(samples.people().min()).contains(Quantity.ONE));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void every_indicator_is_used(Rubric rubric) {
        Set<Indicator> used = new HashSet<>();
        requirements(rubric).forEach(requirement -> {
            used.add(requirement.indicator());
            used.addAll(requirement.inputs());
        });
        assertThat(rubric.indicators()).isNotEmpty().allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void what_is_counted_or_measured_has_a_unit(Rubric rubric) {
        assertThat(rubric.indicators().stream()
                        .filter(indicator -> !Set.of(IndicatorKind.ATTESTED, IndicatorKind.RATE, IndicatorKind.EVENTS)
                                .contains(indicator.kind())))
                .allMatch(indicator -> indicator.unit().isPresent());
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void an_indicator_is_found_by_id_and_by_title(Rubric rubric) {
        for (Indicator indicator : rubric.indicators()) {
            assertThat(rubric.indicator(indicator.id())).contains(indicator);
            assertThat(rubric.indicator(indicator.title().zh())).contains(indicator);
        }
    }

    @Test
    void an_unknown_rubric_is_not_there() {
        assertThat(PACKS.find("nowhere-1999")).isEmpty();
        assertThat(PACKS.find("")).isEmpty();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
