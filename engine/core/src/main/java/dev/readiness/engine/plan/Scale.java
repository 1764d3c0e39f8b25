package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Points as whole numbers: parts of the least common denominator of all that it was shown first. Where that is beyond all
 * reason, points are rounded down to a trillionth, so that what is promised is kept.
 */
public final class Scale {
    private static final BigInteger MOST = BigInteger.TEN.pow(12);

    private BigInteger denominator = BigInteger.ONE;
    private boolean ready;
    private boolean exact = true;

    /** From now on numbers are given instead of looked at. */
    public void freeze() {
        ready = true;
    }

    boolean isExact() {
        return exact;
    }

    /** {@code points} in parts, rounded down; 0 while numbers are still looked at. */
    long of(Quantity points) {
        return parts(points, RoundingMode.FLOOR);
    }

    /** The same rounded up: of what has to be reached. */
    long atLeast(Quantity points) {
        return parts(points, RoundingMode.CEILING);
    }

    private long parts(Quantity points, RoundingMode rounding) {
        if (!ready) {
            look(points.denominator());
            return 0;
        }
        return points.times(Quantity.of(new BigDecimal(denominator)))
                .asDecimal(0, rounding)
                .longValueExact();
    }

    private void look(BigInteger other) {
        BigInteger common = denominator.divide(denominator.gcd(other)).multiply(other);
        if (common.compareTo(MOST) > 0) {
            exact = false;
            denominator = MOST;
        } else if (exact) {
            denominator = common;
        }
    }

    /** {@code parts} as points. */
    public Quantity points(long parts) {
        return Quantity.of(parts).dividedBy(Quantity.of(new BigDecimal(denominator)));
    }
}
