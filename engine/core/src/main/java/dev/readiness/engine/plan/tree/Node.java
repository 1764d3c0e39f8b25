package dev.readiness.engine.plan.tree;

import java.util.Arrays;
import java.util.List;

/**
 * A node of a scoring tree. None is worth less when a reading is brought to a higher level, but for those that a
 * condition looks at.
 */
public sealed interface Node
        permits Node.Leaf,
                Node.Const,
                Node.Sum,
                Node.Min,
                Node.TopK,
                Node.Clamp,
                Node.Step,
                Node.Need,
                Node.Ranked,
                Node.Climb,
                Node.When,
                Round,
                Demand {

    /** The parts that it is put together of. */
    List<Node> parts();

    /** The same node of {@code others}, as many as its parts. */
    default Node with(List<Node> others) {
        if (this instanceof Sum) {
            return new Sum(others);
        }
        if (this instanceof Min) {
            return new Min(others);
        }
        if (this instanceof TopK best) {
            return new TopK(best.pick(), others);
        }
        if (this instanceof Clamp clamp) {
            return new Clamp(others.get(0), clamp.least(), clamp.most());
        }
        if (this instanceof Round round) {
            return new Round(others.get(0), round.step(), round.offset(), round.base());
        }
        if (this instanceof Step step) {
            return new Step(others.get(0), step.least(), step.granted(), step.otherwise());
        }
        if (this instanceof Ranked ranked) {
            return new Ranked(ranked.least(), others);
        }
        if (this instanceof Climb climb) {
            return new Climb(others, climb.least(), climb.worths());
        }
        if (this instanceof When when) {
            return new When(others.get(0), others.get(1), when.fails(), when.openLeast(), when.openMost());
        }
        if (this instanceof Demand.Must must) {
            return new Demand.Must(others.get(0), must.least());
        }
        if (this instanceof Demand.Mark mark) {
            return new Demand.Mark(others.get(0), mark.least(), mark.counter());
        }
        if (this instanceof Demand.Quorum quorum) {
            return new Demand.Quorum(others.get(0), quorum.counter(), quorum.needed());
        }
        return this instanceof Need need ? new Need(others.get(0), need.least()) : this;
    }

    /** What it is worth where reading {@code i} is at {@code levels[i]}. */
    long worth(int[] levels);

    /** Whether everything holds in it that has to. */
    default boolean holds(int[] levels) {
        return parts().stream().allMatch(part -> part.holds(levels));
    }

    /** How many parts {@code counter} counts in it. */
    default int count(int[] levels, int counter) {
        return parts().stream().mapToInt(part -> part.count(levels, counter)).sum();
    }

    /**
     * What a reading is worth.
     *
     * @param reading its place among all readings
     * @param worth by level, not falling; level 0 is how it stands
     */
    record Leaf(int reading, List<Long> worth) implements Node {
        public Leaf {
            worth = List.copyOf(worth);
        }

        @Override
        public List<Node> parts() {
            return List.of();
        }

        /** What it is worth at {@code level}; the highest it has speaks for all above. */
        long at(int level) {
            return worth.get(Math.min(level, worth.size() - 1));
        }

        @Override
        public long worth(int[] levels) {
            return at(levels[reading]);
        }
    }

    /** What nothing can change. */
    record Const(long worth) implements Node {
        @Override
        public List<Node> parts() {
            return List.of();
        }

        @Override
        public long worth(int[] levels) {
            return worth;
        }
    }

    /** All add up. */
    record Sum(List<Node> parts) implements Node {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public long worth(int[] levels) {
            long sum = 0;
            for (Node part : parts) {
                sum = Math.addExact(sum, part.worth(levels));
            }
            return sum;
        }
    }

    /** The least of all counts; there is at least one. */
    record Min(List<Node> parts) implements Node {
        public Min {
            parts = List.copyOf(parts);
        }

        @Override
        public long worth(int[] levels) {
            long least = Long.MAX_VALUE;
            for (Node part : parts) {
                least = Math.min(least, part.worth(levels));
            }
            return least;
        }
    }

    /** The best {@code pick} of all add up, all where there are fewer. */
    record TopK(int pick, List<Node> parts) implements Node {
        public TopK {
            parts = List.copyOf(parts);
        }

        @Override
        public long worth(int[] levels) {
            long[] each = new long[parts.size()];
            for (int i = 0; i < each.length; i++) {
                each[i] = parts.get(i).worth(levels);
            }
            Arrays.sort(each);
            long sum = 0;
            for (int i = Math.max(0, each.length - pick); i < each.length; i++) {
                sum = Math.addExact(sum, each[i]);
            }
            return sum;
        }
    }

    /** Never below {@code least} nor above {@code most}. */
    record Clamp(Node part, long least, long most) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(part);
        }

        @Override
        public long worth(int[] levels) {
            return bound(part.worth(levels));
        }

        long bound(long worth) {
            return Math.max(least, Math.min(most, worth));
        }
    }

    /** {@code granted} where {@code part} is worth {@code least} or more, else {@code otherwise}, which is not more. */
    record Step(Node part, long least, long granted, long otherwise) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(part);
        }

        @Override
        public long worth(int[] levels) {
            return of(part.worth(levels));
        }

        long of(long worth) {
            return worth >= least ? granted : otherwise;
        }
    }

    /** What {@code part} is worth if that is {@code least} or more, else nothing; {@code part} is never below 0. */
    record Need(Node part, long least) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(part);
        }

        @Override
        public long worth(int[] levels) {
            return of(part.worth(levels));
        }

        long of(long worth) {
            return worth >= least ? worth : 0;
        }
    }

    /** What the part in place {@code least} from the best is worth. */
    record Ranked(int least, List<Node> parts) implements Node {
        public Ranked {
            parts = List.copyOf(parts);
        }

        @Override
        public long worth(int[] levels) {
            long[] each = parts.stream()
                    .mapToLong(part -> part.worth(levels))
                    .sorted()
                    .toArray();
            return each[each.length - least];
        }
    }

    /**
     * Rungs of which each counts only with all below it.
     *
     * @param parts the lowest first; each holds where it is worth {@code least} or more
     * @param worths by how many hold, from none on, not falling
     */
    record Climb(List<Node> parts, long least, List<Long> worths) implements Node {
        public Climb {
            parts = List.copyOf(parts);
            worths = List.copyOf(worths);
        }

        @Override
        public long worth(int[] levels) {
            int holding = 0;
            while (holding < parts.size() && parts.get(holding).worth(levels) >= least) {
                holding++;
            }
            return worths.get(holding);
        }
    }

    /**
     * What {@code then} is worth where the condition is worth {@link #HOLDS} or more, and {@code fails} where it is worth
     * {@link #FAILS} or less. In between it is open: {@code then}, not below {@code openLeast} nor above
     * {@code openMost}.
     */
    record When(Node condition, Node then, long fails, long openLeast, long openMost) implements Node {
        public static final long FAILS = 0;
        public static final long OPEN = 1;
        public static final long HOLDS = 2;

        @Override
        public List<Node> parts() {
            return List.of(condition, then);
        }

        @Override
        public long worth(int[] levels) {
            long state = condition.worth(levels);
            return state <= FAILS ? fails : state >= HOLDS ? then.worth(levels) : open(then.worth(levels));
        }

        long open(long worth) {
            return Math.max(openLeast, Math.min(openMost, worth));
        }
    }
}
