package dev.readiness.engine.plan.translation;

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

    private final Common common;
    private final Quantity factor;

    /** What all of its kind share. */
    private static final class Common {
        private BigInteger denominator = BigInteger.ONE;
        private boolean ready;
        private boolean exact = true;

        private void look(BigInteger other) {
            BigInteger least = denominator.divide(denominator.gcd(other)).multiply(other);
            if (least.compareTo(MOST) > 0) {
                exact = false;
                denominator = MOST;
            } else if (exact) {
                denominator = least;
            }
        }
    }

    public Scale() {
        this(new Common(), Quantity.ONE);
    }

    private Scale(Common common, Quantity factor) {
        this.common = common;
        this.factor = factor;
    }

    /** The same for points that count {@code times} as much. */
    Scale by(Quantity times) {
        return new Scale(common, factor.times(times));
    }

    /** From now on numbers are given instead of looked at. */
    public void freeze() {
        common.ready = true;
    }

    public boolean isExact() {
        return common.exact;
    }

    /** {@code points} in parts, rounded down; 0 while numbers are still looked at. */
    public long of(Quantity points) {
        return parts(points, RoundingMode.FLOOR);
    }

    /** The same rounded up: of what has to be reached. */
    public long atLeast(Quantity points) {
        return parts(points, RoundingMode.CEILING);
    }

    /** The same of what has to be passed. */
    public long above(Quantity points) {
        return common.ready ? of(points) + 1 : of(points);
    }

    private long parts(Quantity points, RoundingMode rounding) {
        Quantity counted = points.times(factor);
        if (!common.ready) {
            common.look(counted.denominator());
            return 0;
        }
        return counted.times(Quantity.of(new BigDecimal(common.denominator)))
                .asDecimal(0, rounding)
                .longValueExact();
    }

    /** {@return {@code parts} as points} */
    public Quantity points(long parts) {
        return Quantity.of(parts).dividedBy(Quantity.of(new BigDecimal(common.denominator)));
    }
}
