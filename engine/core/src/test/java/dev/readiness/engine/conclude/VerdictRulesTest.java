package dev.readiness.engine.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Bench;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Judged;
import dev.readiness.criteria.verdict.Sum;
import dev.readiness.criteria.verdict.Target;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.VerdictRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules over judgements by themselves: of every fact that can be, exactly one of them finds something. */
class VerdictRulesTest {
    private static final Judge JUDGE = new Judge();
    private static final List<Boolean> EITHER = List.of(false, true);

    @Test
    void every_bench_has_exactly_one_verdict() {
        assertThat(benches())
                .hasSize(2 * 16 * 6)
                .allSatisfy(bench -> assertThat(conclude(Model.POINTS, bench))
                        .singleElement()
                        .isInstanceOf(Conclusion.Ruled.class));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_veto_clause_stands_in_exactly_one_way(Outcome outcome) {
        assertThat(conclude(
                        Model.POINTS, new Veto.OfClause(109), new Judged(109, outcome), new Judged(108, Outcome.MET)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Conclusion.VetoStands.class,
                        stands -> assertThat(stands.state())
                                .isEqualTo(
                                        switch (outcome) {
                                            case MET -> Veto.State.CLEAR;
                                            case NOT_MET -> Veto.State.TRIPPED;
                                            default -> Veto.State.UNKNOWN;
                                        }));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_veto_criterion_stands_in_exactly_one_way(Outcome figures) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(conclude(Model.CONFORMITY, new Veto.OfCriterion(3, outcome, figures)))
                    .as("%s with figures %s", outcome, figures)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Conclusion.VetoStands.class,
                            stands -> assertThat(stands.state()).isEqualTo(state(outcome, figures)));
        }
    }

    /** What is not due yet, missing or not judged is unknown, never tripped and never cleared. */
    private static Veto.State state(Outcome outcome, Outcome figures) {
        if (figures == Outcome.NOT_MET) {
            return Veto.State.TRIPPED;
        }
        boolean settled = outcome == Outcome.MET || outcome == Outcome.NOT_MET;
        return figures == Outcome.MET && settled ? Veto.State.CLEAR : Veto.State.UNKNOWN;
    }

    @Test
    void every_figure_beside_a_target_is_one_condition() {
        Quantity one = Quantity.ONE;
        Quantity two = Quantity.of(2);
        for (Quantity target : List.of(Quantity.ZERO, one, Quantity.of("1.5"), two, Quantity.of(3))) {
            assertThat(conclude(Model.POINTS, new Target(target), new Sum(0, one, two)))
                    .as("%s", target)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Conclusion.Condition.class,
                            condition -> assertThat(condition.truth())
                                    .isEqualTo(
                                            target.compareTo(one) <= 0
                                                    ? Conclusion.Truth.HOLDS
                                                    : target.compareTo(two) <= 0
                                                            ? Conclusion.Truth.OPEN
                                                            : Conclusion.Truth.FAILS));
        }
        assertThat(conclude(Model.POINTS, new Sum(0, one, two))).isEmpty();
    }

    @Test
    void every_tier_is_one_condition() {
        assertThat(tiers())
                .hasSizeGreaterThan(20)
                .allSatisfy(tier -> assertThat(conclude(Model.CONFORMITY, new Target(Quantity.of("0.5")), tier))
                        .singleElement()
                        .isInstanceOfSatisfying(Conclusion.Condition.class, condition -> {
                            int needed = tier.tier() == Tier.BASIC ? (tier.total() + 1) / 2 : tier.total();
                            assertThat(condition.truth())
                                    .isEqualTo(
                                            tier.met() >= needed
                                                    ? Conclusion.Truth.HOLDS
                                                    : tier.possible() >= needed
                                                            ? Conclusion.Truth.OPEN
                                                            : Conclusion.Truth.FAILS);
                            assertThat(condition.bars())
                                    .isEqualTo(tier.tier() == Tier.VETO && tier.possible() < needed);
                        }));
    }

    @Test
    void every_rule_finds_something() {
        List<Conclusion> points = new ArrayList<>();
        List<Conclusion> tiers = new ArrayList<>();
        benches().forEach(bench -> points.addAll(conclude(Model.POINTS, bench)));
        for (Outcome outcome : Outcome.values()) {
            points.addAll(conclude(Model.POINTS, new Veto.OfClause(1), new Judged(1, outcome)));
            for (Outcome figures : Outcome.values()) {
                tiers.addAll(conclude(Model.CONFORMITY, new Veto.OfCriterion(3, outcome, figures)));
            }
        }
        for (int target = 0; target <= 3; target++) {
            points.addAll(
                    conclude(Model.POINTS, new Target(Quantity.of(target)), new Sum(0, Quantity.ONE, Quantity.of(2))));
        }
        tiers().forEach(tier -> tiers.addAll(conclude(Model.CONFORMITY, new Target(Quantity.of("0.5")), tier)));
        assertThat(rules(points)).containsExactlyElementsOf(JUDGE.ruleNames(VerdictRules.of(Model.POINTS)));
        tiers.addAll(points);
        assertThat(rules(tiers)).containsExactlyElementsOf(JUDGE.ruleNames(VerdictRules.of(Model.CONFORMITY)));
    }

    private static SortedSet<String> rules(List<Conclusion> conclusions) {
        SortedSet<String> rules = new TreeSet<>();
        conclusions.forEach(conclusion -> rules.add(conclusion.rule()));
        return rules;
    }

    private static List<Conclusion> conclude(Model model, Object... facts) {
        return JUDGE.conclude(VerdictRules.of(model), List.of(none -> List.of(facts)));
    }

    private static List<Bench> benches() {
        List<Bench> benches = new ArrayList<>();
        for (int counts = 0; counts < 32; counts++) {
            for (boolean barred : EITHER) {
                for (boolean reachable : barred ? List.of(false) : EITHER) {
                    for (boolean reached : reachable ? EITHER : List.of(false)) {
                        benches.add(bench(counts, barred, true, reachable, reached));
                    }
                }
                benches.add(bench(counts, barred, false, false, false));
            }
        }
        return benches;
    }

    private static Bench bench(int counts, boolean barred, boolean targeted, boolean reachable, boolean reached) {
        return new Bench(
                0,
                counts & 1,
                counts & 2,
                counts & 4,
                counts & 8,
                (counts & 16) > 0,
                barred,
                targeted,
                reachable,
                reached);
    }

    private static List<TierScore> tiers() {
        return Stream.of(Tier.values())
                .flatMap(tier -> IntStream.rangeClosed(0, 3)
                        .boxed()
                        .flatMap(total -> IntStream.rangeClosed(0, total)
                                .boxed()
                                .flatMap(met -> IntStream.rangeClosed(met, total)
                                        .mapToObj(possible -> new TierScore(tier, total, met, possible)))))
                .toList();
    }
}
