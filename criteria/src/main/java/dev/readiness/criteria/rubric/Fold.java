package dev.readiness.criteria.rubric;

import java.util.Locale;

/** How parts make a whole. */
public enum Fold {
    /** Their points add up. */
    SUM,
    /** The mean of the shares that they reach, by their weights. */
    MEAN,
    /** The least of these shares. */
    LEAST,
    /** What they earn together of what they can earn together: the whole is converted. */
    SHARE;

    /** {@return the name in files} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
