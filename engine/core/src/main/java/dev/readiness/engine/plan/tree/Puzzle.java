package dev.readiness.engine.plan.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree and what it takes to bring its readings to their levels.
 *
 * @param efforts by reading and level; that of level 0 is 0, and none falls. A reading of one level can't be brought
 *     any higher.
 */
public record Puzzle(Node tree, List<List<Long>> efforts) {
    public Puzzle {
        efforts = efforts.stream().map(List::copyOf).toList();
    }

    /**
     * What the tree can be brought to.
     *
     * @param levels of each reading
     * @param effort what that takes
     */
    public record Solution(List<Integer> levels, long effort, long worth) {
        public Solution {
            levels = List.copyOf(levels);
        }
    }

    /**
     * The whole curve, from doing nothing on, or from the least that makes everything hold that has to: each solution is worth more than every one of no more effort.
     *
     * @param exact whether nothing cheaper or better exists
     * @param bounds of each solution the effort below which its worth can't be had
     */
    public record Curve(List<Solution> solutions, boolean exact, List<Long> bounds) {
        public Curve {
            solutions = List.copyOf(solutions);
            bounds = List.copyOf(bounds);
        }

        /** The place of the cheapest solution that is worth {@code least} or more; -1 if there is none. */
        public int place(long least) {
            for (int i = 0; i < solutions.size(); i++) {
                if (solutions.get(i).worth() >= least) {
                    return i;
                }
            }
            return -1;
        }
    }

    public Curve solve() {
        Solving solving = new Solving(this);
        List<Solution> solutions = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        for (Row.Point point : solving.front().all().points()) {
            Solution solution = solution(point.picks());
            Solution before = solutions.isEmpty() ? null : solutions.get(solutions.size() - 1);
            if (before == null || solution.worth() > before.worth()) {
                while (!solutions.isEmpty()
                        && solutions.get(solutions.size() - 1).effort() >= solution.effort()) {
                    solutions.remove(solutions.size() - 1);
                    bounds.remove(bounds.size() - 1);
                }
                solutions.add(solution);
                bounds.add(solving.isExact() ? solution.effort() : point.effort());
            }
        }
        return new Curve(solutions, solving.isExact(), bounds);
    }

    private Solution solution(Picks picks) {
        int[] levels = new int[efforts.size()];
        picks.raise(levels);
        return at(levels);
    }

    /** What {@code levels} take and are worth. */
    public Solution at(int... levels) {
        List<Integer> all = new ArrayList<>(levels.length);
        long effort = 0;
        for (int reading = 0; reading < levels.length; reading++) {
            all.add(levels[reading]);
            effort += efforts.get(reading).get(levels[reading]);
        }
        return new Solution(all, effort, tree.worth(levels));
    }
}
