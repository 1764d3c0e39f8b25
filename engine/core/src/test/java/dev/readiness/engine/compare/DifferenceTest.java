package dev.readiness.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.RandomStandings;
import dev.readiness.engine.plan.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
            assertThat(sum(difference.causes().stream().map(Cause::low).toList()))
                    .as(shown)
                    .isEqualTo(difference.certain());
            assertThat(sum(difference.causes().stream().map(Cause::high).toList()))
                    .as(shown)
                    .isEqualTo(difference.possible());
            causes += difference.causes().size();
            frames += (int) difference.causes().stream()
                    .filter(Cause.OfFrame.class::isInstance)
                    .count();
        }
        assertThat(causes).isGreaterThan(20 * CASES);
        assertThat(frames).isPositive();
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
            Node node = dice.nextBoolean() ? new Node.Min(leaves) : new Node.TopK(1 + dice.nextInt(readings), leaves);
            Map<Integer, Quantity> amounts = Allotment.of(node, readings);
            List<Quantity> averages = averages(node, readings);
            for (int reading = 0; reading < readings; reading++) {
                assertThat(amounts.getOrDefault(reading, Quantity.ZERO))
                        .as(node.toString())
                        .isEqualTo(averages.get(reading));
            }
        }
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
