package dev.readiness.engine.plan.tree;

import java.util.HashMap;
import java.util.Map;

/** Up to eight counters in one number, none of which counts beyond what is needed of it. */
final class Counters {
    /** No more can be needed of one. */
    static final int MOST = 255;

    static final int ALL = 8;
    private static final int BITS = 8;

    private final Map<Integer, Integer> needed = new HashMap<>();

    /** Has {@code counter} count as far as {@code most} at least. */
    void need(int counter, int most) {
        if (counter >= ALL || most > MOST) {
            throw new IllegalArgumentException("There are " + ALL + " counters, up to " + MOST + ".");
        }
        needed.merge(counter, most, Math::max);
    }

    static long one(int counter) {
        return 1L << counter * BITS;
    }

    static int of(long marks, int counter) {
        return (int) (marks >>> counter * BITS & MOST);
    }

    static long without(long marks, int counter) {
        return marks & ~((long) MOST << counter * BITS);
    }

    long plus(long one, long other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        long sum = 0;
        for (int counter = 0; counter < ALL; counter++) {
            int count = Math.min(of(one, counter) + of(other, counter), needed.getOrDefault(counter, 0));
            sum |= (long) count << counter * BITS;
        }
        return sum;
    }
}
