package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a readiness.yml, where, and what to write instead. */
class ConfigReaderTest {
    private static final ConfigReader READER = new ConfigReader(new Packs());

    private static List<String> problems(String yaml) {
        List<Problem> problems = READER.read("readiness.yml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems();
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message(Lang.ZH) + problem.remedy(Lang.ZH)).doesNotContainPattern("\\{\\d}");
            assertThat(problem.message(Lang.EN) + problem.remedy(Lang.EN)).doesNotContainPattern("\\{\\d}");
        });
        return problems.stream()
                .map(problem ->
                        problem.location().line() + ":" + problem.location().column() + " " + problem.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gate: {}                                            | 1:1 UNKNOWN_KEY",
                "threshold: {}                                       | 1:1 STRANGE_KEY",
                "gates: {veto-triped: error}                         | 1:9 UNKNOWN_KEY",
                "gates: {colour: error}                              | 1:9 STRANGE_KEY",
                "gates: {overdue: fatal}                             | 1:18 GATE_LEVEL",
                "gates: {overdue: {level: fatal}}                    | 1:26 GATE_LEVEL",
                "gates: {all: on}                                    | 1:14 GATE_LEVEL",
                "gates: {overdue: {least: 3}}                        | 1:19 STRANGE_KEY",
                "gates: {score: 110}                                 | 1:16 GATE_LEVEL",
                "gates: {score: {least: -1}}                         | 1:24 GATE_BOUND",
                "gates: {score: {least: 100.1%}}                     | 1:24 GATE_BOUND",
                "gates: {score: {least: much}}                       | 1:24 GATE_BOUND",
                "gates: {item-share: {least: 0.6}}                   | 1:29 GATE_SHARE",
                "gates: {item-share: {least: 101%}}                  | 1:29 GATE_SHARE",
                "gates: {missing: {most: -1}}                        | 1:25 GATE_COUNT",
                "gates: {missing: {most: 1.5}}                       | 1:25 GATE_COUNT",
                "gates: {missing: {kinds: {rates: 1}}}               | 1:27 UNKNOWN_KEY",
                "gates: {missing: {kinds: {rate: few}}}              | 1:33 GATE_COUNT",
                "gates: {item: {least: {8: 1}}}                      | 1:23 GATE_NEEDS_RUBRIC",
                "gates: {not-applicable: {only: [19]}}               | 1:32 GATE_NEEDS_RUBRIC",
                "rubrics: {neimengu-2023: {overdue: error}}          | 1:11 UNKNOWN_RUBRIC",
                "rubrics: {mine: {overdue: error}}                   | 1:11 STRANGE_RUBRIC",
                "rubrics: {neimenggu-2023: {score: {least: 130.1}}}  | 1:43 GATE_BOUND_ABOVE",
                "rubrics: {neimenggu-2023: {item: {least: {37: 1}}}} | 1:43 UNKNOWN_ITEM",
                "rubrics: {neimenggu-2023: {item: {least: {8: 2.1}}}}| 1:46 GATE_BOUND_ABOVE",
                "rubrics: {neimenggu-2023: {dimension: {least: {六: 1}}}}       | 1:48 UNKNOWN_DIMENSION",
                "rubrics: {neimenggu-2023: {dimension: {least: {一: 1, 基础工作: 2}}}} | 1:54 GATE_TWICE",
                "rubrics: {neimenggu-2023: {not-applicable: {only: [19, 112]}}}  | 1:56 UNKNOWN_CLAUSE",
                "'gates: [veto-tripped]'                             | 1:8 MAPPING_EXPECTED",
                "'gates: {overdue: warn, overdue: off}'              | 1:24 DUPLICATE_KEY",
                "'gates: {'                                          | 1:8 UNCLOSED_BRACKET"
            })
    void a_mistake_is_refused_where_it_stands(String yaml, String problem) {
        assertThat(problems(yaml)).containsExactly(problem);
        assertThat(READER.read("readiness.yml", yaml.getBytes(StandardCharsets.UTF_8))
                        .config())
                .isEmpty();
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThat(problems("""
                gates:
                  veto-triped: error
                  overdue: sometimes
                  score: {least: lots}
                rubrics:
                  neimenggu-2032:
                    verdict: error
                """))
                .containsExactly("2:3 UNKNOWN_KEY", "3:12 GATE_LEVEL", "4:18 GATE_BOUND", "6:3 UNKNOWN_RUBRIC");
    }

    @Test
    void everything_that_can_be_said_is_understood() {
        Config config = Held.config("""
                gates:
                  all: warn
                  veto-tripped: error
                  missing: {level: warn, most: 10, kinds: {rate: 0}}
                  score: {least: 85%}
                  item-share: {level: warn, least: 60%}
                rubrics:
                  neimenggu-2023:
                    score: {level: error, least: 130}
                    dimension: {least: {一: 30, 能力建设: 80%}}
                    item: {least: {8: 2, 9: 50%}}
                    not-applicable: {only: [19, 21]}
                  longting-2022:
                """);
        Gates gates = Gates.of(config.layers("neimenggu-2023"));
        assertThat(gates.level(Gate.VETO_TRIPPED)).isEqualTo(Level.ERROR);
        assertThat(gates.level(Gate.EVIDENCE)).isEqualTo(Level.WARN);
        assertThat(gates.level(Gate.DIMENSION)).isEqualTo(Level.WARN);
        Thresholds thresholds = gates.thresholds();
        assertThat(thresholds.score().orElseThrow().shown()).isEqualTo("130");
        assertThat(thresholds.dimensions()).containsOnlyKeys("一", "二");
        assertThat(thresholds.items().get(9).shown()).isEqualTo("50%");
        assertThat(thresholds.mayNotApply().orElseThrow()).containsExactlyInAnyOrder(19, 21);
        assertThat(thresholds.missing()).contains(10);
        assertThat(Gates.of(config.layers("longting-2022"))
                        .thresholds()
                        .score()
                        .orElseThrow()
                        .shown())
                .isEqualTo("85%");
    }
}
