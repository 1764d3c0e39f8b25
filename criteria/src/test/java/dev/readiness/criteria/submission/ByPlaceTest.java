package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of a city and its counties: which one counts, which lack, and where they stand. */
class ByPlaceTest {
    private static final String HEAD =
            "rubric: national-2020\nregion: 运城市\nasOf: 2020-11-15\nassumptions: {overallPlace: lowest-county}\n";

    private static Reading satisfaction(String text) {
        return Samples.sound(Samples.yaml(HEAD + text)).readings().get("public-satisfaction-rate");
    }

    private static ByPlace places(String figures) {
        return satisfaction("indicators:\n  群众总体满意率: " + figures + "\n")
                .byPlace()
                .orElseThrow();
    }

    private static String worst(ByPlace places, int year) {
        return places.worst(year).orElseThrow().place();
    }

    @Test
    void the_lowest_figure_is_the_value_of_the_reading() {
        Reading reading = satisfaction("indicators:\n  群众总体满意率: {全市: 82%, 甲县: 79.5%, 乙区: 84.1%}\n");
        assertThat(reading.value().figure().orElseThrow().shownAsPercent()).isEqualTo("79.5%");
        assertThat(worst(reading.byPlace().orElseThrow(), 0)).isEqualTo("甲县");
    }

    @Test
    void an_overall_figure_is_that_of_the_city_unless_the_region_takes_it_otherwise() {
        Submission lowest =
                Samples.sound(Samples.yaml(HEAD + "indicators:\n  群众总体满意率: {全市: 82%, 甲县: 79.5%, 乙区: 84.1%}\n"));
        Submission overall = lowest.taking(Settings.standard(lowest.rubric()));
        ByPlace places =
                overall.readings().get("public-satisfaction-rate").byPlace().orElseThrow();
        assertThat(worst(places, 0)).isEqualTo("全市");
        assertThat(places.lacking(0)).isEmpty();
        assertThat(overall.readings().get("public-satisfaction-rate").value().figure())
                .isEqualTo(places.worst(0).orElseThrow().value().figure());
        ByPlace without = new ByPlace(JudgedPlace.OVERALL, List.of("全市", "甲县"), Map.of());
        assertThat(without.lacking(0)).containsExactly("全市");
        assertThat(without.worst(0)).isEmpty();
    }

    @Test
    void shares_are_compared_exactly() {
        assertThat(worst(places("{甲县: 33.33333333%, 乙区: {numerator: 1, denominator: 3}}"), 0))
                .isEqualTo("甲县");
        assertThat(worst(places("{甲县: 33.33333334%, 乙区: {numerator: 1, denominator: 3}}"), 0))
                .isEqualTo("乙区");
    }

    @Test
    void of_equal_figures_the_first_in_the_order_of_the_places_counts() {
        assertThat(worst(places("{乙区: 80%, 甲县: 80%}"), 0)).isEqualTo("乙区");
        Reading listed = satisfaction("places: [甲县, 乙区]\nindicators:\n  群众总体满意率: {乙区: 80%, 甲县: 80%}\n");
        assertThat(worst(listed.byPlace().orElseThrow(), 0)).isEqualTo("甲县");
    }

    @Test
    void the_highest_counts_where_there_is_a_ceiling() {
        ByPlace lowest = places("{全市: 82%, 甲县: 79.5%, 乙区: 84.1%}");
        assertThat(worst(new ByPlace(JudgedPlace.HIGHEST, lowest.places(), lowest.readings()), 0))
                .isEqualTo("乙区");
    }

    @Test
    void each_year_has_a_lowest_of_its_own_where_it_stands() {
        Submission submission = Samples.sound(Samples.yaml(HEAD + """
                indicators:
                  食品抽检合格率:
                    全市: {2018: 98.4%, 2019: 98.6%, 2020: 99%}
                    甲县: {2018: 98.1%, 2019: 98.7%, 2020: }
                """));
        ByPlace places = submission.readings().get("food-pass-rate").byPlace().orElseThrow();
        assertThat(places.years()).containsExactly(2018, 2019, 2020);
        assertThat(places.worst(2018).orElseThrow().location()).hasToString("t.yaml:8:10");
        assertThat(places.worst(2019).orElseThrow().location()).hasToString("t.yaml:7:23");
        assertThat(places.lacking(2019)).isEmpty();
        assertThat(places.lacking(2020)).containsExactly("甲县");
    }

    @Test
    void a_place_of_the_list_that_is_not_written_lacks_its_figure() {
        Reading reading = satisfaction("places: [全市, 甲县, 乙区]\nindicators:\n  群众总体满意率: {乙区: 80%, 全市: 82%}\n");
        assertThat(reading.byPlace().orElseThrow().lacking(0)).containsExactly("甲县");
    }

    @Test
    void without_a_figure_of_any_place_nothing_was_filled_in() {
        Submission submission = Samples.sound(Samples.yaml(HEAD + "indicators:\n  群众总体满意率: {全市: , 甲县: {value: }}\n"));
        assertThat(submission.readings()).isEmpty();
        assertThat(submission.blanks()).containsOnlyKeys("public-satisfaction-rate");
    }

    @Test
    void an_empty_rate_counts_only_where_there_is_nothing_else() {
        ByPlace places = places("{甲县: {numerator: 0, denominator: 0}, 乙区: 84%}");
        assertThat(worst(places, 0)).isEqualTo("乙区");
        assertThat(places.none(0).orElseThrow().place()).isEqualTo("甲县");
        assertThat(worst(places("{甲县: {numerator: 0, denominator: 0}}"), 0)).isEqualTo("甲县");
    }

    @Test
    void evidence_of_a_place_proves_the_reading_too() {
        Reading reading =
                satisfaction("indicators:\n  群众总体满意率: {乙区: {value: 80%, evidence: 乙.pdf}, evidence: 总.pdf}\n");
        assertThat(reading.evidence()).extracting(Evidence::reference).containsExactly("总.pdf", "乙.pdf");
    }
}
