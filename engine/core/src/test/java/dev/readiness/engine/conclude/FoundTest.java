package dev.readiness.engine.conclude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.verdict.Bench;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Sum;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Broken rules are an error, never a guess. */
class FoundTest {
    private static final Veto VETO = new Veto.OfClause(109);
    private static final Bench BENCH = new Bench(0, 0, 0, 0, 0, false, false, true, true, true);
    private static final Sum SUM = new Sum(0, Quantity.ONE, Quantity.ONE);
    private static final Found NOTHING = new Found(List.of());

    @Test
    void no_verdict_is_an_error() {
        assertThatThrownBy(() -> NOTHING.ruled(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exactly one thing");
    }

    @Test
    void two_verdicts_are_an_error_that_names_their_rules_even_if_they_agree() {
        Found two = new Found(List.of(ruled("b.two", Verdict.READY), ruled("a.one", Verdict.READY)));
        assertThatThrownBy(() -> two.ruled(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[a.one, b.two]");
    }

    @Test
    void the_verdict_of_another_scenario_is_none_of_this_one() {
        Found one = new Found(List.of(ruled("a.one", Verdict.READY)));
        assertThat(one.ruled(0).verdict()).isEqualTo(Verdict.READY);
        assertThatThrownBy(() -> one.ruled(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_veto_stands_in_exactly_one_way() {
        Conclusion clear = new Conclusion.VetoStands("veto.clear", VETO, Veto.State.CLEAR);
        Conclusion tripped = new Conclusion.VetoStands("veto.tripped", VETO, Veto.State.TRIPPED);
        assertThat(new Found(List.of(clear)).stands(VETO)).isEqualTo(clear);
        assertThatThrownBy(() -> new Found(List.of(clear, tripped)).stands(VETO))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> NOTHING.stands(VETO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_target_that_no_rule_holds_against_the_figure_is_an_error() {
        assertThat(NOTHING.condition(SUM, false)).isEmpty();
        assertThatThrownBy(() -> NOTHING.condition(SUM, true)).isInstanceOf(IllegalStateException.class);
        Conclusion holds = Conclusion.Condition.holds("target.reached", SUM);
        assertThatThrownBy(() -> new Found(List.of(holds, holds)).condition(SUM, false))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Conclusion.Ruled ruled(String rule, Verdict verdict) {
        return new Conclusion.Ruled(rule, BENCH, verdict, Reason.REACHED);
    }
}
