package dev.readiness.engine.plan.tree;

import java.util.List;

/**
 * {@code part} in whole steps from {@code base} on: as many as it makes with {@code offset} added to it.
 *
 * @param step more than 0
 * @param offset less than {@code step}: 0 to round down, half of it to round to the nearest, one less to round up
 */
public record Round(Node part, long step, long offset, long base) implements Node {
    @Override
    public List<Node> parts() {
        return List.of(part);
    }

    @Override
    public long worth(int[] levels) {
        return of(part.worth(levels));
    }

    long of(long worth) {
        return base + Math.floorDiv(worth - base + offset, step) * step;
    }
}
