package dev.readiness.engine.compare;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.plan.tree.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * What a node's other parts come to before one of them changes, over all orders in which they may change. Orders that
 * come to the same are counted together, so that no order is left out, however many parts there are.
 */
final class Coalitions {
    /** How many results are told apart. */
    private static final int MOST = 20_000;

    private final Node node;
    private final int player;
    private final Map<List<Long>, Quantity> weights = new HashMap<>();

    /** More results than are told apart. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param player the place of the part
     * @param changed the places of all that change, that one among them
     * @param was what each part is worth before it changes
     * @param is the same after
     */
    Coalitions(Node node, int player, List<Integer> changed, long[] was, long[] is) {
        this.node = node;
        this.player = player;
        int others = changed.size() - 1;
        Map<List<Long>, BigInteger[]> counts = new HashMap<>();
        counts.put(List.of(), single(others));
        for (int part = 0; part < was.length; part++) {
            if (part != player) {
                counts = with(counts, was[part], is[part], changed.contains(part));
            }
        }
        counts.forEach((state, bySize) -> {
            Quantity sum = Quantity.ZERO;
            for (int size = 0; size <= others; size++) {
                if (bySize[size].signum() != 0) {
                    sum = sum.plus(weight(size, others + 1).times(Quantity.of(new BigDecimal(bySize[size]))));
                }
            }
            weights.put(state, sum);
        });
    }

    private static BigInteger[] single(int others) {
        BigInteger[] none = new BigInteger[others + 1];
        Arrays.fill(none, BigInteger.ZERO);
        none[0] = BigInteger.ONE;
        return none;
    }

    private Map<List<Long>, BigInteger[]> with(
            Map<List<Long>, BigInteger[]> counts, long was, long is, boolean changes) {
        Map<List<Long>, BigInteger[]> next = new HashMap<>();
        counts.forEach((state, bySize) -> {
            add(next, joined(state, was), bySize, 0);
            if (changes) {
                add(next, joined(state, is), bySize, 1);
            }
        });
        if (next.size() > MOST) {
            throw new TooMany();
        }
        return next;
    }

    private static void add(Map<List<Long>, BigInteger[]> all, List<Long> state, BigInteger[] bySize, int more) {
        BigInteger[] sums = all.computeIfAbsent(state, key -> {
            BigInteger[] none = new BigInteger[bySize.length];
            Arrays.fill(none, BigInteger.ZERO);
            return none;
        });
        for (int size = more; size < bySize.length; size++) {
            sums[size] = sums[size].add(bySize[size - more]);
        }
    }

    /** All that the node asks to know of the parts so far, with one more. */
    private List<Long> joined(List<Long> state, long worth) {
        if (node instanceof Node.Sum) {
            return List.of(state.isEmpty() ? worth : Math.addExact(state.get(0), worth));
        }
        if (node instanceof Node.Min) {
            return List.of(state.isEmpty() ? worth : Math.min(state.get(0), worth));
        }
        List<Long> all = new ArrayList<>(state);
        all.add(worth);
        int best = best();
        if (best >= 0) {
            all.sort(Collections.reverseOrder());
            return List.copyOf(all.subList(0, Math.min(best, all.size())));
        }
        return List.copyOf(all);
    }

    /** How many of the best parts the node looks at; -1 if it looks at each in its place. */
    private int best() {
        return node instanceof Node.TopK top ? top.pick() : node instanceof Node.Ranked ranked ? ranked.least() : -1;
    }

    /** What {@code value} says of the node on average where the part itself is worth {@code mine}. */
    Quantity average(long mine, LongFunction<Quantity> value) {
        Quantity sum = Quantity.ZERO;
        for (Map.Entry<List<Long>, Quantity> each : weights.entrySet()) {
            sum = sum.plus(value.apply(worth(each.getKey(), mine)).times(each.getValue()));
        }
        return sum;
    }

    private long worth(List<Long> state, long mine) {
        List<Long> all = new ArrayList<>(state);
        if (node instanceof Node.Ranked ranked) {
            all.add(mine);
            all.sort(Collections.reverseOrder());
            return all.get(ranked.least() - 1);
        }
        boolean inPlace = !(node instanceof Node.Sum || node instanceof Node.Min || node instanceof Node.TopK);
        all.add(inPlace ? player : all.size(), mine);
        return node.with(all.stream().<Node>map(Node.Const::new).toList()).worth(new int[0]);
    }

    /** {@code size! (players - size - 1)! / players!}. */
    private static Quantity weight(int size, int players) {
        Quantity weight = Quantity.ONE.dividedBy(players);
        for (int i = 1; i <= size; i++) {
            weight = weight.times(i).dividedBy(players - i);
        }
        return weight;
    }
}
