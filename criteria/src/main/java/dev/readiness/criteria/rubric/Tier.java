package dev.readiness.criteria.rubric;

import java.util.Locale;

/** How much hangs on a criterion of a conformity rubric. */
public enum Tier {
    /** Fails everything. */
    VETO,
    KEY,
    BASIC;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
