package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One condition of a grade.
 *
 * @param kind what has to reach the line
 * @param of what it is about: the number of a part, the level that {@code each} speaks of, a group, a tier, a line of
 *     own rules; empty for the whole and for several dimensions
 * @param dimensions the numbers of the dimensions that are taken together; none where it is about something else
 * @param reaching the share of its points that a part has to reach in order to count, where parts are counted
 * @param level the level that a clause has to reach in order to count, where that is asked for in place of a share
 * @param atLeast the line: a share of what can be earned, points, or how many
 * @param share whether the line is a share
 * @param line how the line is taken
 */
public record GradeNeed(
        Kind kind,
        String of,
        List<String> dimensions,
        Optional<Quantity> reaching,
        Optional<String> level,
        Quantity atLeast,
        boolean share,
        Line line) {
    /** How a line is taken. */
    public enum Line {
        /** What equals it reaches it. */
        REACHED,
        /** Only what is better than it does. */
        PASSED,
        /** It says how many may fall short of all that apply. */
        ALL_BUT
    }

    /**
     * Keeps a copy of {@code dimensions}.
     *
     * @param kind what has to reach the line
     * @param of what it is about
     * @param dimensions the numbers of the dimensions that are taken together
     * @param reaching the share that a part has to reach in order to count
     * @param level the level that a clause has to reach in order to count
     * @param atLeast the line
     * @param share whether the line is a share
     * @param line how the line is taken
     */
    public GradeNeed {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * {@return one that counts no parts}
     *
     * @param kind what has to reach the line
     * @param of what it is about; empty for the whole
     * @param atLeast the line
     * @param share whether the line is a share
     */
    public static GradeNeed of(Kind kind, String of, Quantity atLeast, boolean share) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(atLeast, "atLeast");
        return new GradeNeed(kind, of, List.of(), Optional.empty(), Optional.empty(), atLeast, share, Line.REACHED);
    }

    /**
     * {@return the same with its line taken so}
     *
     * @param other how
     */
    public GradeNeed with(Line other) {
        Objects.requireNonNull(other, "other");
        return new GradeNeed(kind, of, dimensions, reaching, level, atLeast, share, other);
    }

    /**
     * {@return one that takes several dimensions together}
     *
     * @param dimensions their numbers
     * @param atLeast the line
     * @param share whether the line is a share
     */
    public static GradeNeed together(List<String> dimensions, Quantity atLeast, boolean share) {
        Objects.requireNonNull(atLeast, "atLeast");
        return new GradeNeed(
                Kind.TOGETHER, "", dimensions, Optional.empty(), Optional.empty(), atLeast, share, Line.REACHED);
    }

    /** The name of the group that every part belongs to. */
    public static final String ALL = "all";

    /** The value of {@code vetoes}. */
    public static final String CLEAR = "clear";

    /** What a condition looks at. Its name in files is the key that a condition begins with. */
    public enum Kind {
        /** The figure of the whole reaches a number. */
        SCORE,
        /** The figure of the whole reaches a share of what can be earned. */
        SHARE,
        /** No veto is tripped. */
        VETOES,
        /** One dimension reaches a line. */
        DIMENSION,
        /** One item does. */
        ITEM,
        /** One clause does. */
        CLAUSE,
        /** Several dimensions, or the items of a group, do together. */
        TOGETHER,
        /** Every part of a level reaches a share. */
        EACH,
        /** So many items of a group do. */
        ITEMS,
        /** So many clauses of a group do. */
        CLAUSES,
        /** So many criteria of a tier hold. */
        TIER,
        /** A line holds that rules of the rubric's own conclude. */
        RULE;

        /** {@return the key in files} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return whether parts are counted that reach a share} */
        public boolean counts() {
            return this == ITEMS || this == CLAUSES;
        }
    }

    /** A level of the tree, as {@code each} names it. */
    public enum Level {
        /** Dimensions. */
        DIMENSION,
        /** Items. */
        ITEM,
        /** Clauses. */
        CLAUSE;

        /** {@return the name in files} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
