package dev.readiness.criteria.number;

/** Whole numbers that are reckoned with as they are, without objects. */
final class Small {
    /** Numerators and denominators up to this can be multiplied crosswise and added within a {@code long}. */
    private static final long MOST = 1L << 30;

    private Small() {}

    static boolean is(long number) {
        return -MOST <= number && number <= MOST;
    }

    /** The greatest divisor of two numbers that are not below 0 and not both 0. */
    static long divisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
