package dev.readiness.engine.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Conclusion.Met;
import dev.readiness.criteria.verdict.Conclusion.RungStands;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Conclusion.VetoStands;
import dev.readiness.criteria.verdict.Figure;
import dev.readiness.criteria.verdict.Judged;
import dev.readiness.criteria.verdict.Lid;
import dev.readiness.criteria.verdict.Rung;
import dev.readiness.criteria.verdict.TargetGrade;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.criteria.verdict.Wanted;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.VerdictRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The rules over grades and caps by themselves: of every fact that can be, exactly one of them finds something. */
class GradeRulesTest {
    private static final Judge JUDGE = new Judge();
    private static final VerdictRules RULES = new VerdictRules(false, true, true);
    private static final TreeSet<String> FIRED = new TreeSet<>();

    @AfterAll
    static void every_rule_found_something() {
        List<String> mine = JUDGE.ruleNames(RULES).stream()
                .filter(rule -> rule.matches("(grade|condition|cap)\\..*"))
                .toList();
        assertThat(mine).hasSizeGreaterThan(20);
        assertThat(FIRED).containsAll(mine);
    }

    @Test
    void a_line_is_reached_may_be_or_is_out_of_reach() {
        Quantity one = Quantity.ONE;
        Quantity two = Quantity.of(2);
        assertThat(line(one, one, two)).isEqualTo(Truth.HOLDS);
        assertThat(line(Quantity.of("1.01"), one, two)).isEqualTo(Truth.OPEN);
        assertThat(line(two, one, two)).isEqualTo(Truth.OPEN);
        assertThat(line(Quantity.of("2.01"), one, two)).isEqualTo(Truth.FAILS);
        assertThat(met(new Wanted.Line(0, 1, 1, "a", two, false), new Figure(0, "a", false, one, one)))
                .isEqualTo(Truth.HOLDS);
    }

    @Test
    void a_line_that_has_to_be_passed_is_not_where_a_figure_equals_it() {
        Quantity one = Quantity.ONE;
        Quantity two = Quantity.of(2);
        assertThat(line(Quantity.of("0.99"), one, two, true)).isEqualTo(Truth.HOLDS);
        assertThat(line(one, one, two, true)).isEqualTo(Truth.OPEN);
        assertThat(line(Quantity.of("1.99"), one, two, true)).isEqualTo(Truth.OPEN);
        assertThat(line(two, one, two, true)).isEqualTo(Truth.FAILS);
    }

    private static Truth line(Quantity line, Quantity low, Quantity high) {
        return line(line, low, high, false);
    }

    private static Truth line(Quantity line, Quantity low, Quantity high, boolean passed) {
        return met(
                new Wanted.Line(0, 1, 1, "a", line, passed),
                new Figure(0, "a", true, low, high),
                new Figure(0, "b", true, high, high),
                new Figure(1, "a", true, high, high));
    }

    @Test
    void so_many_are_enough_perhaps_or_too_few() {
        assertThat(met(new Wanted.Quorum(0, 1, 1, 2, 2, 3))).isEqualTo(Truth.HOLDS);
        assertThat(met(new Wanted.Quorum(0, 1, 1, 2, 1, 2))).isEqualTo(Truth.OPEN);
        assertThat(met(new Wanted.Quorum(0, 1, 1, 2, 0, 1))).isEqualTo(Truth.FAILS);
        assertThat(met(new Wanted.Quorum(0, 1, 1, 0, 0, 0))).isEqualTo(Truth.HOLDS);
    }

    @Test
    void what_the_rubric_s_own_rules_conclude_is_taken_as_it_is() {
        for (Truth truth : Truth.values()) {
            assertThat(met(new Wanted.Ruled(0, 1, 1, "各项均衡", truth))).isEqualTo(truth);
        }
    }

    @Test
    void every_veto_has_to_be_clear() {
        Wanted vetoes = new Wanted.Vetoes(0, 1, 1);
        assertThat(met(vetoes)).isEqualTo(Truth.HOLDS);
        assertThat(met(vetoes, veto(Veto.State.CLEAR), veto(Veto.State.CLEAR))).isEqualTo(Truth.HOLDS);
        assertThat(met(vetoes, veto(Veto.State.UNKNOWN), veto(Veto.State.UNKNOWN)))
                .isEqualTo(Truth.OPEN);
        assertThat(met(vetoes, veto(Veto.State.UNKNOWN), veto(Veto.State.TRIPPED), veto(Veto.State.TRIPPED)))
                .isEqualTo(Truth.FAILS);
    }

    private static VetoStands veto(Veto.State state) {
        return new VetoStands("veto.any", new Veto.OfClause(9), state);
    }

    @Test
    void a_clause_that_fails_caps_and_one_that_is_open_may() {
        for (Outcome outcome : Outcome.values()) {
            Truth free = switch (outcome) {
                case MET, NOT_APPLICABLE -> Truth.HOLDS;
                case NOT_MET -> Truth.FAILS;
                default -> Truth.OPEN;
            };
            assertThat(met(new Wanted.Uncapped(0, 1, 1, 4), new Judged(4, outcome), new Judged(5, Outcome.NOT_MET)))
                    .as("%s", outcome)
                    .isEqualTo(free);
            assertThat(conclude(List.of(new Lid(4), new Judged(4, outcome))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Conclusion.LidStands.class,
                            lid -> assertThat(lid.truth())
                                    .isEqualTo(
                                            switch (free) {
                                                case HOLDS -> Truth.FAILS;
                                                case FAILS -> Truth.HOLDS;
                                                case OPEN -> Truth.OPEN;
                                            }));
        }
    }

    @Test
    void a_grade_stands_as_the_worst_of_what_it_asks_for() {
        for (Truth first : Truth.values()) {
            for (Truth second : Truth.values()) {
                Truth worst = first.compareTo(second) > 0 ? first : second;
                assertThat(conclude(List.of(
                                new Rung(0, 1), met(0, 1, 1, first), met(0, 1, 2, second), met(0, 2, 1, Truth.FAILS))))
                        .as("%s and %s", first, second)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                RungStands.class,
                                stands -> assertThat(stands.truth()).isEqualTo(worst));
            }
        }
    }

    private static Met met(int scenario, int rank, int place, Truth truth) {
        return new Met("condition.any", scenario, rank, place, truth);
    }

    @Test
    void the_first_grade_that_holds_is_the_one_and_a_target_is_held_against_it() {
        for (Truth first : Truth.values()) {
            for (Truth second : Truth.values()) {
                List<Object> facts = new ArrayList<>(List.of(
                        new RungStands("grade.any", 0, 1, first),
                        new RungStands("grade.any", 0, 2, second),
                        new RungStands("grade.any", 0, 3, Truth.HOLDS),
                        new RungStands("grade.any", 1, 1, Truth.HOLDS)));
                int certain = first == Truth.HOLDS ? 1 : second == Truth.HOLDS ? 2 : 3;
                int possible = first != Truth.FAILS ? 1 : second != Truth.FAILS ? 2 : 3;
                assertThat(conclude(facts).stream()
                                .map(Conclusion.Graded.class::cast)
                                .filter(graded -> graded.scenario() == 0))
                        .singleElement()
                        .satisfies(graded -> {
                            assertThat(graded.certain()).isEqualTo(certain);
                            assertThat(graded.possible()).isEqualTo(possible);
                        });
                facts.addAll(List.of(new TargetGrade(2)));
                Rung rung = new Rung(0, 2);
                List<Conclusion> before = JUDGE.conclude(
                        RULES,
                        List.of(none ->
                                Stream.concat(facts.stream(), Stream.of(rung)).toList()));
                fired(before);
                assertThat(before.stream().filter(Conclusion.Condition.class::isInstance))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Conclusion.Condition.class,
                                condition -> assertThat(condition.truth())
                                        .isEqualTo(
                                                certain <= 2 ? Truth.HOLDS : possible <= 2 ? Truth.OPEN : Truth.FAILS));
            }
        }
    }

    private static Truth met(Object... facts) {
        List<Conclusion> conclusions = conclude(List.of(facts));
        assertThat(conclusions).singleElement().isInstanceOf(Met.class);
        return ((Met) conclusions.get(0)).truth();
    }

    private static List<Conclusion> conclude(List<?> facts) {
        List<Conclusion> conclusions = JUDGE.conclude(RULES, List.of(none -> facts));
        fired(conclusions);
        return conclusions;
    }

    private static void fired(List<Conclusion> conclusions) {
        conclusions.forEach(conclusion -> FIRED.add(conclusion.rule()));
    }
}
