package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.ProRata;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the pack against the table as it was typed a second time, so that a slip in either shows. */
class PrintedTableTest {
    private static final Period TWO_YEARS = Period.ofYears(2);

    @Test
    void the_items_are_worth_130_points() {
        assertThat(Region.RUBRIC.nominalMaximum()).isEqualTo(PrintedTable.NOMINAL_MAXIMUM);
        assertThat(PrintedTable.items().stream()
                        .filter(item -> !item.elective())
                        .map(PrintedItem::points)
                        .reduce(PrintedTable.ELECTIVE_POINTS, Quantity::plus))
                .isEqualTo(PrintedTable.NOMINAL_MAXIMUM);
    }

    @Test
    void the_pack_has_the_items_of_the_table() {
        assertThat(Region.RUBRIC.items().values())
                .extracting(Item::number, Item::points, Item::elective, Item::pick)
                .containsExactlyElementsOf(PrintedTable.items().stream()
                        .map(item -> tuple(item.number(), item.points(), item.elective(), item.best()))
                        .toList());
    }

    @Test
    void each_clause_stands_in_its_item_with_its_points_and_its_leave_not_to_apply() {
        assertThat(PrintedTable.clauses()).hasSize(111);
        for (PrintedItem item : PrintedTable.items()) {
            assertThat(Region.RUBRIC.items().get(item.number()).clauses())
                    .as("item %s", item.number())
                    .extracting(Clause::number, Clause::points, Clause::mayNotApply)
                    .containsExactlyElementsOf(item.clauses().stream()
                            .map(clause -> tuple(clause.number(), clause.points(), clause.mayNotApply()))
                            .toList());
        }
        assertThat(Region.RUBRIC.vetoes())
                .extracting(Clause::number)
                .containsExactlyElementsOf(PrintedTable.vetoes().stream()
                        .map(PrintedClause::number)
                        .toList());
    }

    @Test
    void each_clause_asks_what_the_table_asks() {
        for (PrintedClause clause : PrintedTable.clauses()) {
            assertThat(Region.RUBRIC.clauses().get(clause.number()).requirements().stream()
                            .map(PrintedTableTest::need))
                    .as("clause %s", clause.number())
                    .containsExactlyElementsOf(
                            clause.needs().stream().map(Optional::of).toList());
        }
    }

    /** The requirement in the table's terms; empty if the table knows nothing of the kind. */
    private static Optional<Need> need(Requirement requirement) {
        String id = requirement.indicator().id();
        if (requirement instanceof Attested) {
            return Optional.of(new Need.Yes(id, requirement.whenNone()));
        }
        if (requirement instanceof AtLeast bound && bound.indicator().isDerived()) {
            List<Indicator> inputs = bound.indicator().inputs();
            return Optional.of(new Need.PerThousand(
                    inputs.get(0).id(), inputs.get(1).id(), inputs.get(2).id(), bound.target()));
        }
        if (requirement instanceof AtLeast bound) {
            return Optional.of(new Need.Bound(id, false, bound.target(), bound.everyYear(), bound.whenNone()));
        }
        if (requirement instanceof AtMost bound) {
            return Optional.of(new Need.Bound(id, true, bound.target(), bound.everyYear(), bound.whenNone()));
        }
        if (requirement instanceof ProRata survey) {
            boolean rate = survey.indicator().kind() == IndicatorKind.RATE;
            Quantity full = rate ? Quantity.ONE : survey.indicator().max().orElseThrow();
            return Optional.of(new Need.Surveyed(id, survey.floor().orElseThrow(), full));
        }
        return lookingBack(requirement);
    }

    private static Optional<Need> lookingBack(Requirement requirement) {
        if (requirement instanceof Occurs occurs
                && occurs.times() == 1
                && occurs.within().equals(TWO_YEARS)) {
            return Optional.of(new Need.Held(occurs.indicator().id()));
        }
        if (requirement instanceof Absent absent && absent.within().equals(TWO_YEARS)) {
            return Optional.of(new Need.Never(absent.indicator().id()));
        }
        return Optional.empty();
    }
}
