package dev.readiness.engine.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pipeline may insist on (门槛). A gate that needs a number has none of its own: it is off until the user gives
 * one.
 */
public enum Gate {
    /** No veto is tripped. */
    VETO_TRIPPED(Level.ERROR),
    /** Every veto can be told. */
    VETO_UNKNOWN(Level.WARN),
    /** Everything handed in could be judged. */
    NOT_JUDGED(Level.WARN),
    /** No more indicators are missing than allowed, in all or of a kind; none where no number is given. */
    MISSING(Level.WARN),
    /** The figure reaches a number of points or a share. */
    SCORE(Level.OFF),
    /** A dimension reaches a number of points or a share of its maximum. */
    DIMENSION(Level.OFF),
    /** An item reaches a number of points. */
    ITEM(Level.OFF),
    /** Every item that counts reaches a share of its maximum. */
    ITEM_SHARE(Level.OFF),
    /** Only clauses on a list are declared not applicable; the rubric's own list where none is given. */
    NOT_APPLICABLE(Level.WARN),
    /** Every reading that meets something names evidence. */
    EVIDENCE(Level.OFF),
    /** No clause is open although its last day has gone by. */
    OVERDUE(Level.WARN),
    /** The edition of the rubric is valid on the as-of date. */
    EDITION(Level.WARN),
    /** The verdict is {@code READY}. */
    VERDICT(Level.OFF),
    /** Nothing is worse than in the baseline; off without one. */
    REGRESSION(Level.ERROR),
    /** The baseline knows the region by the same rubric, so that it can be told whether it fell back; off without one. */
    NOT_COMPARED(Level.WARN),
    /** Every region of the list or of the baseline is there; off without either. */
    ABSENT(Level.ERROR),
    /** No region is there twice by one rubric. */
    DUPLICATE(Level.ERROR);

    private final Level standard;

    Gate(Level standard) {
        this.standard = standard;
    }

    /** {@return its level where the user says nothing} */
    public Level standard() {
        return standard;
    }

    /** {@return whether it looks at all submissions together rather than at each} */
    public boolean isOfRegions() {
        return this == ABSENT || this == DUPLICATE;
    }

    /** {@return whether there is nothing to compare with until the user gives a number} */
    public boolean needsNumber() {
        return switch (this) {
            case SCORE, DIMENSION, ITEM, ITEM_SHARE -> true;
            default -> false;
        };
    }

    /** {@return the keys under which a file gives it numbers, beside {@code level}} */
    public List<String> numbers() {
        return switch (this) {
            case SCORE, DIMENSION, ITEM, ITEM_SHARE -> List.of("least");
            case MISSING -> List.of("most", "kinds");
            case NOT_APPLICABLE -> List.of("only");
            default -> List.of();
        };
    }

    /** {@return the name in files and on the command line, such as {@code veto-tripped}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the gate whose name in files is {@code key}}
     *
     * @param key such as {@code score}
     */
    public static Optional<Gate> of(String key) {
        Objects.requireNonNull(key, "key");
        return Arrays.stream(values()).filter(gate -> gate.key().equals(key)).findFirst();
    }
}
