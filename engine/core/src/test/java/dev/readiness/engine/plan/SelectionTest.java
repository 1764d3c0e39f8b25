package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which electives are worth choosing. */
class SelectionTest {
    private static final Assessor ASSESSOR = new Assessor();

    @Test
    void the_best_choice_is_what_the_dimension_can_be_brought_to_where_nothing_is_declared() {
        Rubric rubric = ASSESSOR.packs().find("neimenggu-2023").orElseThrow();
        Random dice = new Random(3);
        int chosen = 0;
        for (int i = 0; i < 20; i++) {
            Assessment standing = ASSESSOR.assess(RandomStandings.random(rubric, dice), Optional.empty(), List.of());
            Plan plan = new Planner(ASSESSOR, Efforts.even()).plan(standing, Aim.any());
            for (Selection selection : plan.selections()) {
                assertThat(selection.candidates())
                        .isSortedAccordingTo(
                                Comparator.comparing(Selection.Candidate::most).reversed());
                assertThat(selection.margin()).isGreaterThanOrEqualTo(Quantity.ZERO);
                assertThat(selection.candidates())
                        .allSatisfy(each -> assertThat(each.most()).isGreaterThanOrEqualTo(each.low()))
                        .allSatisfy(each -> assertThat(each.effort()).isEqualTo(each.steps()));
                Quantity best = selection.candidates().stream()
                        .limit(selection.pick())
                        .map(Selection.Candidate::most)
                        .reduce(Quantity.ZERO, Quantity::plus);
                Quantity mandatory = plan.reach().stream()
                        .filter(reach -> reach.dimension().equals(selection.dimension()))
                        .filter(reach ->
                                reach.item().filter(item -> !item.elective()).isPresent())
                        .map(Reach::most)
                        .reduce(Quantity.ZERO, Quantity::plus);
                if (!selection.declared()) {
                    assertThat(plan.reach())
                            .filteredOn(reach -> reach.dimension().equals(selection.dimension())
                                    && reach.item().isEmpty())
                            .extracting(Reach::most)
                            .containsExactly(best.plus(mandatory));
                    chosen++;
                }
            }
        }
        assertThat(chosen).isPositive();
    }
}
