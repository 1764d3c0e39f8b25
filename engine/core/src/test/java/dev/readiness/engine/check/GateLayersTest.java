package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several places has the last word on a gate. */
class GateLayersTest {
    private static final Location PLACE = new Location("--gate", 1, 1);

    private static GateLayer level(Gate gate, Level level) {
        return new GateLayer(Optional.empty(), Map.of(gate, new GateLayer.Setting(level, PLACE)), Thresholds.NONE);
    }

    private static GateLayer all(Level level) {
        return new GateLayer(Optional.of(level), Map.of(), Thresholds.NONE);
    }

    private static GateLayer score(long points) {
        return new GateLayer(
                Optional.empty(), Map.of(), Thresholds.NONE.withScore(Optional.of(Bound.points(Quantity.of(points)))));
    }

    private static GateLayer missing(int most) {
        return new GateLayer(Optional.empty(), Map.of(), Thresholds.NONE.withMissing(Optional.of(most)));
    }

    @Test
    void a_stronger_layer_goes_before_a_weaker_one() {
        Gates gates = Gates.of(List.of(level(Gate.OVERDUE, Level.ERROR), level(Gate.OVERDUE, Level.OFF)));
        assertThat(gates.level(Gate.OVERDUE)).isEqualTo(Level.OFF);
        assertThat(Gates.of(List.of(score(100), score(110))).thresholds().score())
                .contains(Bound.points(Quantity.of(110)));
    }

    @Test
    void a_gate_without_its_number_is_off_whatever_its_level() {
        assertThat(Gates.of(List.of(level(Gate.SCORE, Level.ERROR))).level(Gate.SCORE))
                .isEqualTo(Level.OFF);
        assertThat(Gates.of(List.of(all(Level.ERROR))).level(Gate.ITEM_SHARE)).isEqualTo(Level.OFF);
    }

    @Test
    void a_number_makes_a_gate_an_error_unless_a_level_was_named() {
        assertThat(Gates.of(List.of(score(100))).level(Gate.SCORE)).isEqualTo(Level.ERROR);
        assertThat(Gates.of(List.of(missing(3))).level(Gate.MISSING)).isEqualTo(Level.ERROR);
        assertThat(Gates.of(List.of(level(Gate.MISSING, Level.WARN), missing(3)))
                        .level(Gate.MISSING))
                .isEqualTo(Level.WARN);
        assertThat(Gates.of(List.of(level(Gate.MISSING, Level.OFF), missing(3))).level(Gate.MISSING))
                .isEqualTo(Level.ERROR);
        assertThat(Gates.of(List.of(missing(3), level(Gate.MISSING, Level.OFF))).level(Gate.MISSING))
                .isEqualTo(Level.OFF);
    }

    @Test
    void all_stands_for_those_not_named_beside_it() {
        GateLayer layer = new GateLayer(
                Optional.of(Level.OFF),
                Map.of(Gate.REGRESSION, new GateLayer.Setting(Level.ERROR, PLACE)),
                Thresholds.NONE);
        Gates gates = Gates.of(List.of(level(Gate.OVERDUE, Level.ERROR), layer));
        assertThat(gates.level(Gate.REGRESSION)).isEqualTo(Level.ERROR);
        assertThat(gates.level(Gate.OVERDUE)).isEqualTo(Level.OFF);
        assertThat(gates.level(Gate.VETO_TRIPPED)).isEqualTo(Level.OFF);
    }

    @Test
    void a_gate_that_was_turned_on_but_given_no_number_is_a_problem() {
        GateLayer on = level(Gate.SCORE, Level.WARN);
        assertThat(Checker.idle(List.of(), List.of(on)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.GATE_WITHOUT_NUMBER));
        assertThat(Checker.idle(List.of(), List.of(on, score(1)))).isEmpty();
        assertThat(Checker.idle(List.of(), List.of(level(Gate.SCORE, Level.OFF))))
                .isEmpty();
        assertThat(Checker.idle(List.of(), List.of(all(Level.ERROR)))).isEmpty();
    }

    @Test
    void nothing_is_insisted_on_by_a_number_of_ours() {
        assertThat(Gates.standard().thresholds()).isEqualTo(Thresholds.NONE);
        assertThat(Gates.standard().level(Gate.VETO_TRIPPED)).isEqualTo(Level.ERROR);
    }
}
