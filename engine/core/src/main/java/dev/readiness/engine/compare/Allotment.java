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
    /** Up to so many parts are tried in all orders; beyond that forwards and backwards. */
    private static final int MOST = 12;

    private final int[] old;
    private final int[] now;
    private final Map<Integer, Quantity> amounts = new HashMap<>();

    private Allotment(int readings) {
        this.old = new int[readings];
        this.now = new int[readings];
        Arrays.fill(now, 1);
    }

    /** By the reading of each leaf: what the root rises by, in parts, from level 0 of all readings to level 1. */
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
            allot(node.parts().get(player), share(node, player, changed, was, is, value), Optional.empty());
        }
    }

    /** What {@code player} adds to the whole by what it is worth, on average over the others' orders. */
    private static LongFunction<Quantity> share(
            Node node, int player, List<Integer> changed, long[] was, long[] is, LongFunction<Quantity> value) {
        List<Integer> others = changed.stream().filter(other -> other != player).toList();
        List<boolean[]> coalitions = new ArrayList<>();
        List<Quantity> weights = new ArrayList<>();
        if (changed.size() <= MOST) {
            for (int mask = 0; mask < 1 << others.size(); mask++) {
                coalitions.add(coalition(others, mask, was.length));
                weights.add(weight(Integer.bitCount(mask), changed.size()));
            }
        } else {
            boolean[] before = new boolean[was.length];
            boolean[] after = new boolean[was.length];
            others.forEach(other -> before[other] = other < player);
            others.forEach(other -> after[other] = other > player);
            coalitions.add(before);
            coalitions.add(after);
            weights.add(Quantity.ONE.dividedBy(2));
            weights.add(Quantity.ONE.dividedBy(2));
        }
        Map<Long, Quantity> known = new HashMap<>();
        return worth -> known.computeIfAbsent(worth, mine -> {
            Quantity sum = Quantity.ZERO;
            for (int i = 0; i < weights.size(); i++) {
                Quantity with = value.apply(fold(node, coalitions.get(i), player, mine, was, is));
                sum = sum.plus(with.times(weights.get(i)));
            }
            return sum;
        });
    }

    private static boolean[] coalition(List<Integer> others, int mask, int size) {
        boolean[] members = new boolean[size];
        for (int i = 0; i < others.size(); i++) {
            members[others.get(i)] = (mask >> i & 1) == 1;
        }
        return members;
    }

    /** {@code size! (players - size - 1)! / players!}. */
    private static Quantity weight(int size, int players) {
        Quantity weight = Quantity.ONE.dividedBy(players);
        for (int i = 1; i <= size; i++) {
            weight = weight.times(i).dividedBy(players - i);
        }
        return weight;
    }

    private static long fold(Node node, boolean[] members, int player, long mine, long[] was, long[] is) {
        List<Node> parts = new ArrayList<>(was.length);
        for (int i = 0; i < was.length; i++) {
            parts.add(new Node.Const(i == player ? mine : members[i] ? is[i] : was[i]));
        }
        return node.with(parts).worth(new int[0]);
    }
}
