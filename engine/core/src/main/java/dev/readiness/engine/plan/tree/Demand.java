package dev.readiness.engine.plan.tree;

import java.util.List;

/** A node that is worth what its one part is, and looks at whether that is enough. */
public sealed interface Demand extends Node {

    /** No more can be needed of one counter. */
    int MOST = Counters.MOST;

    Node part();

    @Override
    default List<Node> parts() {
        return List.of(part());
    }

    @Override
    default long worth(int[] levels) {
        return part().worth(levels);
    }

    /** What {@code part} is worth, which has to be {@code least} or more. */
    record Must(Node part, long least) implements Demand {
        @Override
        public boolean holds(int[] levels) {
            return part.worth(levels) >= least && part.holds(levels);
        }
    }

    /** What {@code part} is worth; it is counted where that is {@code least} or more. */
    record Mark(Node part, long least, int counter) implements Demand {
        @Override
        public int count(int[] levels, int other) {
            return part.count(levels, other) + (other == counter && part.worth(levels) >= least ? 1 : 0);
        }
    }

    /** What {@code part} is worth; {@code needed} have to be counted in it, and none of them is beyond it. */
    record Quorum(Node part, int counter, int needed) implements Demand {
        @Override
        public boolean holds(int[] levels) {
            return part.count(levels, counter) >= needed && part.holds(levels);
        }

        @Override
        public int count(int[] levels, int other) {
            return other == counter ? 0 : part.count(levels, other);
        }
    }
}
