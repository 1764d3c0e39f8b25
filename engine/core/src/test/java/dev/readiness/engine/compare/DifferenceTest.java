package dev.readiness.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.RandomStandings;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.referee.ways.RandomRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Causes add up, at both ends and to the digit; where parts count together they are Shapley values. */
class DifferenceTest {
    private static final Assessor ASSESSOR = new Assessor();
    private static final int CASES = Integer.getInteger("readiness.submissions", 20_000) / 40;

    @Test
    void causes_add_up_for_any_two_submissions_to_any_rubric() {
        Random dice = new Random(Long.getLong("readiness.seed", 20231201L));
        List<String> ids = ASSESSOR.packs().ids();
        int causes = 0;
        int frames = 0;
        for (int i = 0; i < CASES; i++) {
            Rubric rubric = ASSESSOR.packs().find(ids.get(i % ids.size())).orElseThrow();
            Submission one = RandomStandings.random(rubric, dice);
            Submission other = RandomStandings.random(rubric, dice);
            Difference difference = Difference.of(ASSESSOR, assess(one), assess(other));
            String shown = rubric.id() + " " + i;
            checkSums(difference, shown);
            causes += difference.causes().size();
            frames += (int) difference.causes().stream()
                    .filter(Cause.OfFrame.class::isInstance)
                    .count();
        }
        assertThat(causes).isGreaterThan(20 * CASES);
        assertThat(frames).isPositive();
    }

    @Test
    void causes_add_up_against_any_rubric(@TempDir Path folder) throws IOException {
        Random dice = new Random(Long.getLong("readiness.seed", 20231201L));
        int causes = 0;
        for (int i = 0; i < CASES; i++) {
            RandomRubric rubric = RandomRubric.of(dice, i, folder);
            Difference difference = Difference.of(rubric.assessor(), rubric.random(), rubric.random());
            String shown = i + "\n" + rubric;
            checkSums(difference, shown);
            causes += difference.causes().size();
        }
        assertThat(causes).isGreaterThan(CASES);
    }

    private static void checkSums(Difference difference, String shown) {
        assertThat(sum(difference.causes().stream().map(Cause::low).toList()))
                .as(shown)
                .isEqualTo(difference.certain());
        assertThat(sum(difference.causes().stream().map(Cause::high).toList()))
                .as(shown)
                .isEqualTo(difference.possible());
        difference.causes().forEach(cause -> checkShares(cause, shown));
    }

    /** What came about in each clause adds up to the cause. */
    private static void checkShares(Cause cause, String shown) {
        if (cause instanceof Cause.OfReading reading && !reading.shares().isEmpty()) {
            assertThat(sum(reading.shares().stream().map(Cause.Share::low).toList()))
                    .as(shown)
                    .isEqualTo(cause.low());
            assertThat(sum(reading.shares().stream().map(Cause.Share::high).toList()))
                    .as(shown)
                    .isEqualTo(cause.high());
        }
    }

    private static Assessment assess(Submission submission) {
        return ASSESSOR.assess(submission, Optional.empty(), List.of());
    }

    private static Quantity sum(List<Quantity> amounts) {
        return amounts.stream().reduce(Quantity.ZERO, Quantity::plus);
    }

    /** In a choice of readings each has what it adds on average over all orders in which they might have changed. */
    @Test
    void in_a_choice_or_a_least_of_all_amounts_are_those_of_trying_every_order() {
        Random dice = new Random(5);
        for (int i = 0; i < 500; i++) {
            int readings = 2 + dice.nextInt(4);
            List<Node> leaves = new ArrayList<>();
            for (int reading = 0; reading < readings; reading++) {
                leaves.add(new Node.Leaf(reading, List.of((long) dice.nextInt(6), (long) dice.nextInt(6))));
            }
            Node node = any(leaves, dice);
            Map<Integer, Quantity> amounts = Allotment.of(node, readings);
            List<Quantity> averages = averages(node, readings);
            for (int reading = 0; reading < readings; reading++) {
                assertThat(amounts.getOrDefault(reading, Quantity.ZERO))
                        .as(node.toString())
                        .isEqualTo(averages.get(reading));
            }
        }
    }

    private static Node any(List<Node> leaves, Random dice) {
        int some = 1 + dice.nextInt(leaves.size());
        return switch (dice.nextInt(6)) {
            case 0 -> new Node.Min(leaves);
            case 1 -> new Node.TopK(some, leaves);
            case 2 -> new Node.Ranked(some, leaves);
            case 3 -> new Node.Clamp(new Node.Sum(leaves), 3, 9);
            case 4 -> {
                List<Long> worths = new ArrayList<>();
                for (long rung = 0; rung <= leaves.size(); rung++) {
                    worths.add(rung * rung);
                }
                yield new Node.Climb(leaves, 2, worths);
            }
            default -> new Node.When(leaves.get(0), leaves.get(1), 4, 1, 3);
        };
    }

    private static Assessment standing(String indicators) {
        String yaml = "rubric: neimenggu-2023\nregion: 甲旗\nasOf: 2023-12-01\nelectives: [29, 30, 31, 32]\nindicators:\n"
                + indicators;
        return ASSESSOR.assess(Part.yaml(yaml), Overrides.none()).assessment().orElseThrow();
    }

    @Test
    void the_same_value_from_other_evidence_is_no_cause() {
        Assessment one = standing("  监督抽检完成率: {numerator: 99, denominator: 100}\n");
        Assessment other = standing("  监督抽检完成率: {value: 99%, evidence: [a.pdf]}\n");
        assertThat(Difference.of(ASSESSOR, one, other).causes()).isEmpty();
    }

    @Test
    void a_cause_without_effect_is_listed_as_such() {
        Difference difference =
                Difference.of(ASSESSOR, standing("  监督抽检完成率: 90%\n"), standing("  监督抽检完成率: 95%\n  不合格食品核查处置率: 90%\n"));
        assertThat(difference.causes()).isNotEmpty().allSatisfy(cause -> {
            assertThat(cause.low()).isEqualTo(Quantity.ZERO);
        });
    }

    /** However many change at once: all orders are counted, and none is guessed. */
    @Test
    void a_choice_of_many_is_allotted_as_alike_parts_are_worth_alike() {
        List<Node> leaves = new ArrayList<>();
        for (int reading = 0; reading < 60; reading++) {
            leaves.add(new Node.Leaf(reading, List.of(0L, 7L)));
        }
        Map<Integer, Quantity> amounts = Allotment.of(new Node.TopK(4, leaves), 60);
        assertThat(amounts.values())
                .hasSize(60)
                .allSatisfy(each -> assertThat(each).isEqualTo(Quantity.of(28).dividedBy(60)));
        List<Node> apart = new ArrayList<>();
        for (int reading = 0; reading < 40; reading++) {
            apart.add(new Node.Leaf(reading, List.of(0L, 1L << reading)));
        }
        Node sum = new Node.Clamp(new Node.Sum(apart), 0, 1L << 30);
        assertThatThrownBy(() -> Allotment.of(sum, 40)).isInstanceOf(Coalitions.TooMany.class);
    }

    private static List<Quantity> averages(Node node, int readings) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), readings, orders);
        List<Quantity> sums = new ArrayList<>(Collections.nCopies(readings, Quantity.ZERO));
        for (List<Integer> order : orders) {
            int[] levels = new int[readings];
            for (int reading : order) {
                long before = node.worth(levels);
                levels[reading] = 1;
                sums.set(reading, sums.get(reading).plus(Quantity.of(node.worth(levels) - before)));
            }
        }
        sums.replaceAll(sum -> sum.dividedBy(orders.size()));
        return sums;
    }

    private static void permute(List<Integer> begun, int readings, List<List<Integer>> orders) {
        if (begun.size() == readings) {
            orders.add(List.copyOf(begun));
            return;
        }
        for (int reading = 0; reading < readings; reading++) {
            if (!begun.contains(reading)) {
                begun.add(reading);
                permute(begun, readings, orders);
                begun.remove(begun.size() - 1);
            }
        }
    }
}
