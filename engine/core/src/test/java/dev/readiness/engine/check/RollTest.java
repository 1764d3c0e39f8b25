package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One region is one region, however its name is typed. */
class RollTest {
    private static List<CheckedFile> called(List<Expected> expected, Consumer<Roll> calls) {
        Roll roll = new Roll(expected, Optional.empty(), (path, rubric) -> Gates.standard());
        calls.accept(roll);
        return roll.results();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café 县",
                "Cafe\u0301 县",
                "Café县",
                "Café\u3000县",
                "Ｃａｆé\u00A0县",
                "Café\u200B县",
                "\uFEFFCafé 县",
                "Café\u00AD县",
                "café 县\uFE00"
            })
    void a_region_is_there_and_there_twice_under_a_name_that_looks_the_same(String name) {
        Expected expected = new Expected("Café 县", Optional.empty(), "", "", "", new Location("regions.yml", 1, 1));
        List<CheckedFile> found = called(List.of(expected), roll -> {
            roll.call(new Claim("r", "Café 县"), "a.yaml");
            roll.call(new Claim("r", name), "b.yaml");
        });
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path()).isEqualTo("b.yaml");
        assertThat(found.get(0).claim()).contains(new Claim("r", name));
        assertThat(called(List.of(expected), roll -> roll.call(new Claim("r", name), "b.yaml")))
                .isEmpty();
    }

    @Test
    void other_regions_and_other_rubrics_are_others() {
        assertThat(called(List.of(), roll -> {
                    roll.call(new Claim("r", "甲旗"), "a.yaml");
                    roll.call(new Claim("r", "乙旗"), "b.yaml");
                    roll.call(new Claim("s", "甲旗"), "c.yaml");
                }))
                .isEmpty();
    }
}
