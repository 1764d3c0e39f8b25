package dev.readiness.engine.plan.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The curve of a puzzle is what trying everything gives. */
class PuzzleTest {
    private static final int CASES = 10_000;

    /** Effort and worth of all that is not dominated. */
    private static List<List<Long>> exhaustive(Puzzle puzzle) {
        TreeMap<Long, Long> best = new TreeMap<>();
        tryAll(puzzle, new int[puzzle.efforts().size()], 0, best);
        List<List<Long>> front = new ArrayList<>();
        long worth = Long.MIN_VALUE;
        for (var each : best.entrySet()) {
            if (each.getValue() > worth) {
                worth = each.getValue();
                front.add(List.of(each.getKey(), worth));
            }
        }
        return front;
    }

    private static void tryAll(Puzzle puzzle, int[] levels, int next, TreeMap<Long, Long> best) {
        if (next == levels.length) {
            if (!puzzle.tree().holds(levels)) {
                return;
            }
            Puzzle.Solution solution = puzzle.at(levels);
            best.merge(solution.effort(), solution.worth(), Math::max);
            return;
        }
        for (int level = 0; level < puzzle.efforts().get(next).size(); level++) {
            levels[next] = level;
            tryAll(puzzle, levels, next + 1, best);
        }
        levels[next] = 0;
    }

    private static Puzzle random(Random dice) {
        List<List<Long>> efforts = new ArrayList<>();
        int readings = 1 + dice.nextInt(7);
        for (int reading = 0; reading < readings; reading++) {
            List<Long> each = new ArrayList<>(List.of(0L));
            long effort = 0;
            for (int level = dice.nextInt(3); level > 0; level--) {
                effort += dice.nextInt(5);
                each.add(effort);
            }
            efforts.add(each);
        }
        return new Puzzle(dice.nextInt(3) == 0 ? asking(dice, readings) : tree(dice, readings, 3), efforts);
    }

    /** Parts of which some have to reach something, some are counted, and some are chosen among. */
    private static Node asking(Random dice, int readings) {
        List<Node> parts = new ArrayList<>();
        for (int part = 2 + dice.nextInt(3); part > 0; part--) {
            Node tree = tree(dice, readings, 1);
            parts.add(
                    switch (dice.nextInt(5)) {
                        case 0 -> new Demand.Must(tree, dice.nextInt(4) - 1);
                        case 1, 2 -> new Demand.Mark(tree, dice.nextInt(4), 0);
                        case 3 -> new Demand.Mark(new Demand.Mark(tree, dice.nextInt(4), 1), dice.nextInt(4), 0);
                        default -> tree;
                    });
        }
        Node chosen = dice.nextBoolean() ? new Node.Sum(parts) : new Node.TopK(1 + dice.nextInt(parts.size()), parts);
        Node quorum = new Demand.Quorum(chosen, 0, dice.nextInt(3));
        Node both = new Demand.Quorum(new Node.Sum(List.of(quorum, tree(dice, readings, 1))), 1, dice.nextInt(2));
        return dice.nextBoolean()
                ? both
                : new Node.Min(List.of(both, new Node.Step(leaf(dice, dice.nextInt(readings)), 2, 1000, -1000)));
    }

    private static Node tree(Random dice, int readings, int depth) {
        if (depth == 0 || dice.nextInt(6) == 0) {
            return dice.nextInt(8) == 0 ? new Node.Const(dice.nextInt(5) - 1) : leaf(dice, dice.nextInt(readings));
        }
        List<Node> parts = new ArrayList<>();
        for (int part = 1 + dice.nextInt(4); part > 0; part--) {
            parts.add(tree(dice, readings, depth - 1));
        }
        Node sum = new Node.Sum(parts);
        return switch (dice.nextInt(10)) {
            case 7 -> new Node.Ranked(1 + dice.nextInt(parts.size()), parts);
            case 8 -> new Node.When(parts.get(0), sum, dice.nextInt(6) - 2, dice.nextInt(3) - 2, dice.nextInt(4));
            case 0, 1 -> sum;
            case 2 -> new Node.Min(parts);
            case 3 -> new Node.TopK(1 + dice.nextInt(parts.size()), parts);
            case 9 -> new Round(sum, 3, dice.nextInt(3), dice.nextInt(4));
            case 4 -> new Node.Clamp(sum, dice.nextInt(4) - 2, 2 + dice.nextInt(6));
            case 5 -> new Node.Step(sum, dice.nextInt(8), 3, dice.nextInt(4) - 1);
            default -> new Node.Need(new Node.Clamp(sum, 0, 1000), dice.nextInt(8));
        };
    }

    private static Node leaf(Random dice, int reading) {
        List<Long> worth = new ArrayList<>();
        long each = dice.nextInt(4) - 1;
        for (int level = 0; level < 3; level++) {
            worth.add(each);
            each += dice.nextInt(4);
        }
        return new Node.Leaf(reading, worth);
    }

    @Test
    void the_curve_of_random_trees_of_all_nodes_is_what_trying_everything_gives() {
        Random dice = new Random(20231201);
        int shared = 0;
        int rich = 0;
        for (int i = 0; i < CASES; i++) {
            Puzzle puzzle = random(dice);
            Puzzle.Curve curve = puzzle.solve();
            assertThat(curve.exact()).isTrue();
            List<List<Long>> found = curve.solutions().stream()
                    .map(each -> List.of(each.effort(), each.worth()))
                    .toList();
            assertThat(found).as("case %d: %s", i, puzzle).isEqualTo(exhaustive(puzzle));
            shared += puzzle.toString().split("reading=0", -1).length > 2 ? 1 : 0;
            rich += found.size() > 3 ? 1 : 0;
        }
        assertThat(shared).isGreaterThan(CASES / 4);
        assertThat(rich).isGreaterThan(CASES / 10);
    }

    /** 30 clauses of two readings among 40: too many to try where they meet, so that the bound has to be an honest one. */
    @Test
    void where_too_many_readings_are_shared_the_plan_is_sound_and_its_bound_below_it() {
        Random dice = new Random(7);
        List<List<Long>> efforts = new ArrayList<>();
        for (int reading = 0; reading < 40; reading++) {
            efforts.add(List.of(0L, 1L + dice.nextInt(9)));
        }
        List<Node> clauses = new ArrayList<>();
        for (int clause = 0; clause < 30; clause++) {
            clauses.add(new Node.Min(List.of(
                    new Node.Leaf(dice.nextInt(40), List.of(0L, 2L)),
                    new Node.Leaf(dice.nextInt(40), List.of(0L, 2L)))));
        }
        Puzzle puzzle = new Puzzle(new Node.Sum(clauses), efforts);
        Puzzle.Curve curve = puzzle.solve();
        assertThat(curve.exact()).isFalse();
        assertThat(curve.solutions()).hasSizeGreaterThan(10).allSatisfy(solution -> {
            int[] levels =
                    solution.levels().stream().mapToInt(Integer::intValue).toArray();
            assertThat(puzzle.at(levels)).isEqualTo(solution);
        });
        for (int i = 0; i < curve.solutions().size(); i++) {
            assertThat(curve.bounds().get(i))
                    .isLessThanOrEqualTo(curve.solutions().get(i).effort());
        }
        assertThat(curve.solutions().get(curve.solutions().size() - 1).worth()).isEqualTo(60);
    }
}
