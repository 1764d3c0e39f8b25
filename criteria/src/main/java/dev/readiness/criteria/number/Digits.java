package dev.readiness.criteria.number;

import java.util.Objects;

/** The ten digits of ASCII; those of other scripts and widths are none. */
public final class Digits {
    private Digits() {}

    /**
     * {@return whether {@code text} has digits alone from {@code from} to {@code to}, at least one and no more than
     * {@code most}}
     *
     * @param text what may hold digits
     * @param from the first place that is looked at, from 0
     * @param to the place after the last one
     * @param most how many places there may be
     */
    public static boolean are(String text, int from, int to, int most) {
        Objects.requireNonNull(text, "text");
        if (to <= from || to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
