package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing of a document was left out: its own counts, against what the packs hold. */
class PackCountsTest {
    private static final Packs PACKS = new Packs();

    @Test
    void national_2020_has_its_38_criteria_in_9_groups_and_3_tiers() {
        Rubric rubric = rubric("national-2020");
        Map<Optional<Tier>, Long> tiers =
                rubric.items().values().stream().collect(Collectors.groupingBy(Item::tier, Collectors.counting()));
        assertThat(tiers)
                .containsEntry(Optional.of(Tier.VETO), 5L)
                .containsEntry(Optional.of(Tier.KEY), 17L)
                .containsEntry(Optional.of(Tier.BASIC), 16L);
        assertThat(numbers(rubric, Tier.VETO)).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers(rubric, Tier.KEY))
                .containsExactly(6, 7, 8, 9, 10, 11, 12, 16, 17, 18, 19, 20, 23, 24, 29, 34, 35);
        assertThat(rubric.dimensions().stream()
                        .filter(dimension -> dimension.items().get(0).tier().isPresent()))
                .hasSize(9);
    }

    @Test
    void national_2020_has_117_tasks_and_12_campaigns_beside_them() {
        Rubric rubric = rubric("national-2020");
        assertThat(rubric.items().values().stream()
                        .filter(item -> item.tier().isPresent())
                        .mapToInt(item -> item.clauses().size())
                        .sum())
                .isEqualTo(117);
        assertThat(sizes(rubric)).endsWith(12, 1);
    }

    @Test
    void national_2021_has_5_systems_12_projects_12_campaigns_and_the_citys_own_in_4_stages_and_2_goals() {
        Rubric rubric = rubric("national-2021");
        assertThat(sizes(rubric)).containsExactly(5, 12, 12, 2);
        assertThat(rubric.identity().stages()).hasSize(6);
    }

    @Test
    void henan_2022_has_3_groups_of_targets_5_systems_4_platforms_15_projects_and_7_safeguards_in_4_stages() {
        Rubric rubric = rubric("henan-2022");
        assertThat(sizes(rubric)).containsExactly(3, 5, 4, 15, 7);
        assertThat(rubric.identity().stages()).hasSize(4);
    }

    @Test
    void longting_2022_has_13_actions_and_3_measures() {
        assertThat(sizes(rubric("longting-2022"))).containsExactly(13, 3);
    }

    private static List<Integer> sizes(Rubric rubric) {
        return rubric.dimensions().stream()
                .map(dimension -> dimension.items().size())
                .toList();
    }

    private static List<Integer> numbers(Rubric rubric, Tier tier) {
        return rubric.items().values().stream()
                .filter(item -> item.tier().equals(Optional.of(tier)))
                .map(Item::number)
                .toList();
    }

    private static Rubric rubric(String id) {
        return PACKS.find(id).orElseThrow();
    }
}
