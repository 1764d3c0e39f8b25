package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of several places has the last word on a gate. */
class GateLayersTest {
    private static final Location PLACE = new Location("--gate", 1, 1);

    private static GateLayer level(Gate gate, Level level) {
        return new GateLayer(
                Optional.empty(),
                Map.of(gate, new GateLayer.Setting(level, PLACE)),
                Thresholds.NONE,
                Map.of(),
                Set.of());
    }

    private static GateLayer all(Level level) {
        return new GateLayer(
                Optional.of(new GateLayer.Setting(level, PLACE)), Map.of(), Thresholds.NONE, Map.of(), Set.of());
    }

    private static GateLayer score(long points) {
        return new GateLayer(
                Optional.empty(),
                Map.of(),
                Thresholds.NONE.withScore(Optional.of(Bound.points(Quantity.of(points)))),
                Map.of(Gate.SCORE, PLACE),
                Set.of());
    }

    private static GateLayer missing(int most) {
        return new GateLayer(
                Optional.empty(),
                Map.of(),
                Thresholds.NONE.withMissing(Optional.of(most)),
                Map.of(Gate.MISSING, PLACE),
                Set.of());
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
                Optional.of(new GateLayer.Setting(Level.OFF, PLACE)),
                Map.of(Gate.REGRESSION, new GateLayer.Setting(Level.ERROR, PLACE)),
                Thresholds.NONE,
                Map.of(),
                Set.of());
        Gates gates = Gates.of(List.of(level(Gate.OVERDUE, Level.ERROR), layer));
        assertThat(gates.level(Gate.REGRESSION)).isEqualTo(Level.ERROR);
        assertThat(gates.level(Gate.OVERDUE)).isEqualTo(Level.OFF);
        assertThat(gates.level(Gate.VETO_TRIPPED)).isEqualTo(Level.OFF);
    }

    @Test
    void a_gate_that_was_turned_on_but_given_no_number_is_a_problem() {
        GateLayer on = level(Gate.SCORE, Level.WARN);
        assertThat(ConfigChain.idle(List.of(), List.of(on)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(GateProblem.GATE_WITHOUT_NUMBER));
        assertThat(ConfigChain.idle(List.of(), List.of(on, score(1)))).isEmpty();
        assertThat(ConfigChain.idle(List.of(), List.of(level(Gate.SCORE, Level.OFF))))
                .isEmpty();
        assertThat(ConfigChain.idle(List.of(), List.of(all(Level.ERROR)))).isEmpty();
    }

    @Test
    void nothing_is_insisted_on_by_a_number_of_ours() {
        assertThat(Gates.standard().thresholds()).isEqualTo(Thresholds.NONE);
        assertThat(Gates.standard().level(Gate.VETO_TRIPPED)).isEqualTo(Level.ERROR);
    }

    private static ConfigChain.Settled settle(String own, String... nearer) {
        List<Config> between = Arrays.stream(nearer).map(Held::config).toList();
        return new ConfigChain(own.isEmpty() ? List.of() : List.of(Held.config(own)), between, List.of())
                .settle("neimenggu-2023", List.of());
    }

    private static List<ProblemCode> problems(String own, String... nearer) {
        return settle(own, nearer).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }

    @Test
    void a_nearer_file_may_ask_for_more() {
        assertThat(problems("gates: {overdue: warn}", "gates: {overdue: error}"))
                .isEmpty();
        assertThat(settle("gates: {overdue: warn}", "gates: {overdue: error}")
                        .gates()
                        .level(Gate.OVERDUE))
                .isEqualTo(Level.ERROR);
        assertThat(problems("gates: {score: {least: 100}}", "gates: {score: {least: 110}}"))
                .isEmpty();
        assertThat(problems("gates: {missing: {most: 9}}", "gates: {missing: {most: 3}}"))
                .isEmpty();
        assertThat(problems(
                        "rubrics: {neimenggu-2023: {item: {least: {8: 1}}}}",
                        "rubrics: {neimenggu-2023: {item: {least: {9: 1}}}}"))
                .isEmpty();
    }

    @Test
    void a_nearer_file_may_not_ask_for_less_in_any_way() {
        for (String[] both : new String[][] {
            {"gates: {overdue: error}", "gates: {overdue: warn}"},
            {"gates: {all: error}", "gates: {evidence: off}"},
            {"gates: {overdue: error}", "gates: {all: off}"},
            {"gates: {score: {least: 100}}", "gates: {score: {least: 99}}"},
            {"gates: {score: {least: 100}}", "gates: {score: {least: 99%}}"},
            {"gates: {score: {least: 100}}", "gates: {score: {level: warn, least: 100}}"},
            {"gates: {missing: {most: 3}}", "gates: {missing: {most: 4}}"},
            {"gates: {missing: {kinds: {rate: 0}}}", "gates: {missing: {kinds: {rate: 1}}}"},
            {"gates: {item-share: {least: 60%}}", "gates: {item-share: {least: 50%}}"},
            {
                "rubrics: {neimenggu-2023: {item: {least: {8: 1}}}}",
                "rubrics: {neimenggu-2023: {item: {least: {8: 0.5}}}}"
            },
            {
                "rubrics: {neimenggu-2023: {not-applicable: {only: [19]}}}",
                "rubrics: {neimenggu-2023: {not-applicable: {only: [19, 21]}}}"
            }
        }) {
            assertThat(problems(both[0], both[1])).as(both[0] + " " + both[1]).contains(GateProblem.GATE_LOOSENED);
        }
    }

    @Test
    void what_fails_by_itself_can_t_be_loosened_beside_a_submission_even_where_nobody_speaks_of_it() {
        assertThat(problems("", "gates: {veto-tripped: off}")).containsExactly(GateProblem.GATE_LOOSENED_STANDARD);
        assertThat(problems("", "gates: {all: off}")).contains(GateProblem.GATE_LOOSENED_STANDARD);
        assertThat(problems("", "gates: {overdue: off}")).isEmpty();
    }

    @Test
    void an_open_gate_may_be_loosened_and_whoever_may_loosen_it_can_t_open_another() {
        assertThat(problems("gates: {overdue: {level: error, open: true}}", "gates: {overdue: off}"))
                .isEmpty();
        assertThat(problems(
                        "gates: {overdue: error}",
                        "gates: {overdue: {level: error, open: true}}",
                        "gates: {overdue: off}"))
                .contains(GateProblem.GATE_LOOSENED);
    }

    @Test
    void the_line_that_set_a_gate_is_known() {
        Gates gates =
                settle("gates:\n  overdue: error\n  score: {least: 100}\n").gates();
        assertThat(gates.origin(Gate.OVERDUE).orElseThrow().line()).isEqualTo(2);
        assertThat(gates.origin(Gate.SCORE).orElseThrow().line()).isEqualTo(3);
        assertThat(gates.origin(Gate.EDITION)).isEmpty();
    }
}
