package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.plan.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Allots what the root of a scoring tree rose by to the leaves that changed, so that it adds up exactly. Where parts just
 * add up, each has what it changed; where they do not, as in a choice or a least of all, each has its Shapley value among
 * the parts, and passes it on the same way.
 */
final class Allotment {
    private final int[] old;
    private final int[] now;
    private final Map<Integer, Quantity> amounts = new HashMap<>();

    private Allotment(int readings) {
        this.old = new int[readings];
        this.now = new int[readings];
        Arrays.fill(now, 1);
    }

    /**
     * By the reading of each leaf: what the root rises by, in parts, from level 0 of all readings to level 1.
     *
     * @throws Coalitions.TooMany if there are too many orders to tell apart
     */
    static Map<Integer, Quantity> of(Node root, int readings) {
        Allotment allotment = new Allotment(readings);
        allotment.allot(root, Quantity::of, Optional.of(Quantity.ONE));
        return allotment.amounts;
    }

    private boolean changes(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.worth(old) != leaf.worth(now);
        }
        return node.parts().stream().anyMatch(this::changes);
    }

    /**
     * @param value what the whole is worth by what {@code node} is worth
     * @param slope by how much the one rises with the other, where that is always the same
     */
    private void allot(Node node, LongFunction<Quantity> value, Optional<Quantity> slope) {
        if (node instanceof Node.Leaf leaf) {
            Quantity amount = value.apply(leaf.worth(now)).minus(value.apply(leaf.worth(old)));
            amounts.merge(leaf.reading(), amount, Quantity::plus);
            return;
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < node.parts().size(); i++) {
            if (changes(node.parts().get(i))) {
                changed.add(i);
            }
        }
        if (node instanceof Node.Sum && slope.isPresent()) {
            Quantity each = slope.get();
            changed.forEach(i -> allot(node.parts().get(i), worth -> each.times(Quantity.of(worth)), slope));
            return;
        }
        long[] was = new long[node.parts().size()];
        long[] is = new long[was.length];
        for (int i = 0; i < was.length; i++) {
            was[i] = node.parts().get(i).worth(old);
            is[i] = node.parts().get(i).worth(now);
        }
        for (int player : changed) {
            Coalitions others = new Coalitions(node, player, changed, was, is);
            Map<Long, Quantity> known = new HashMap<>();
            allot(
                    node.parts().get(player),
                    worth -> known.computeIfAbsent(worth, mine -> others.average(mine, value)),
                    Optional.empty());
        }
    }
}
