package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.packs.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private final Packs packs = new Packs();

    private List<Rubric> rubrics() {
        return packs.ids().stream()
                .flatMap(id -> packs.find(id).orElseThrow().history().rubrics().stream())
                .toList();
    }

    @Test
    void every_clause_and_requirement_of_every_rubric_stands_at_its_position() {
        for (Rubric rubric : rubrics()) {
            Positions positions = rubric.positions();
            int at = 0;
            for (Clause clause : rubric.clauses().values()) {
                int position = positions.ofClause(clause.number());
                assertThat(positions.clauses().get(position)).isSameAs(clause);
                assertThat(positions.first(position)).isEqualTo(at);
                for (Requirement requirement : clause.requirements()) {
                    Asking asking = positions.askings().get(at);
                    assertThat(positions.of(requirement)).isEqualTo(at++);
                    assertThat(asking.requirement()).isSameAs(requirement);
                    assertThat(asking.clause()).isEqualTo(position);
                    assertThat(asking.last()).isEqualTo(clause.due(requirement));
                }
            }
            assertThat(positions.askings()).hasSize(at);
            assertThat(positions.first(positions.clauses().size())).isEqualTo(at);
        }
    }

    @Test
    void a_number_that_no_clause_has_stands_nowhere() {
        Rubric rubric = packs.find("neimenggu-2023").orElseThrow();
        assertThat(rubric.positions().ofClause(9999)).isNegative();
    }

    /** What no formula and no kind hangs on, an assumption can't touch. */
    @Test
    void an_assumption_may_touch_what_depends_on_it_and_nothing_else() {
        Rubric rubric = packs.find("neimenggu-2023").orElseThrow();
        AssumptionUses uses = rubric.assumptionUses();
        int touched = 0;
        for (Asking asking : rubric.positions().askings()) {
            Requirement requirement = asking.requirement();
            for (Assumption assumption : rubric.assumptions()) {
                boolean figure = requirement.asked().stream()
                        .anyMatch(asked -> asked.assumptions().contains(assumption.id()));
                assertThat(uses.workingOut(assumption.id()).contains(asking))
                        .as(assumption.id())
                        .isEqualTo(figure);
                if (requirement.dependsOn(assumption.id())) {
                    assertThat(uses.judging(assumption.id())).contains(asking);
                    touched++;
                }
            }
        }
        assertThat(touched).isPositive();
        assertThat(uses.judging("years"))
                .isNotEmpty()
                .allMatch(asking -> asking.requirement().isOverYears());
        assertThat(uses.judging("no such")).isEmpty();
    }
}
