package dev.readiness.criteria.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the requirements of a clause make a whole: what it needs, what is taken off, and when it counts at all.
 *
 * @param needs all of which have to hold; deductions are not among them
 * @param when what has to hold for the clause to count
 * @param beyond how far deductions go on where the clause has nothing left
 */
public record Makeup(List<Part> needs, Optional<Condition> when, Beyond beyond) {
    /** What becomes of a clause whose condition does not hold. */
    public enum Otherwise {
        /** It leaves what is earned and what can be earned. */
        LEAVE,
        /** It earns everything. */
        FULL,
        /** It earns nothing. */
        ZERO
    }

    /** Where deductions stop. */
    public enum Beyond {
        /** No further: the clause earns nothing at least. */
        CLAUSE,
        /** Into the item, which earns nothing at least. */
        ITEM,
        /** Into the total. */
        TOTAL
    }

    /**
     * What has to hold for the clause to count.
     *
     * @param part the condition
     * @param otherwise what becomes of the clause where it does not hold
     */
    public record Condition(Part part, Otherwise otherwise) {}

    /**
     * Keeps a copy of {@code needs}.
     *
     * @param needs all of which have to hold; deductions are not among them
     * @param when what has to hold for the clause to count
     * @param beyond how far deductions go on where the clause has nothing left
     */
    public Makeup {
        needs = List.copyOf(needs);
    }

    /**
     * {@return that of {@code count} needs, all of which have to hold}
     *
     * @param count how many, 0 or more
     */
    public static Makeup ofAll(int count) {
        return new Makeup(List.of(), Optional.empty(), Beyond.CLAUSE).with(0, count);
    }

    /** The same with needs at the places after {@code known}, up to {@code count}. */
    Makeup with(int known, int count) {
        List<Part> more = new ArrayList<>(needs);
        for (int position = known + 1; position <= count; position++) {
            more.add(new Part.Need(position));
        }
        return new Makeup(more, when, beyond);
    }

    /** The same as if {@code level} were the last of its levels; itself if it has no such level. */
    Makeup upTo(String level) {
        List<Part> lower = new ArrayList<>();
        for (Part part : needs) {
            lower.add(part instanceof Part.Ladder ladder ? ladder.upTo(level) : part);
        }
        return new Makeup(lower, when, beyond);
    }

    /** {@return its levels, the lowest first; none if it has none} */
    public List<Part.Rung> levels() {
        for (Part part : needs) {
            if (part instanceof Part.Ladder ladder) {
                return ladder.rungs();
            }
        }
        return List.of();
    }

    /** {@return whether any of its needs are levels that count only with all below them} */
    public boolean climbs() {
        return needs.stream().anyMatch(part -> part instanceof Part.Ladder);
    }

    /** {@return whether there is more to it than needs that all have to hold} */
    public boolean isGrouped() {
        for (Part part : needs) {
            if (!(part instanceof Part.Need)) {
                return true;
            }
        }
        return when.isPresent();
    }
}
