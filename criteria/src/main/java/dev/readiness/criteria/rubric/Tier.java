package dev.readiness.criteria.rubric;

import java.util.Locale;

/** How much hangs on a criterion of a conformity rubric. */
public enum Tier {
    /** Fails everything. */
    VETO,
    /** Much hangs on it: where it does not hold, the pass rule says so. */
    KEY,
    /** One of many, of which a share has to hold. */
    BASIC;

    /** {@return the name in files} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
