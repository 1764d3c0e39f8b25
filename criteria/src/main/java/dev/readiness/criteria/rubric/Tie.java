package dev.readiness.criteria.rubric;

import java.util.Optional;

/**
 * What the figure of an indicator has to do with that of another which is filled in apart.
 *
 * @param kind what it must not contradict
 * @param to the Chinese title of the other
 * @param year of the other the figure of this year, where it is wanted by year and the first is not
 */
public record Tie(Kind kind, String to, Optional<Integer> year) {
    /** Stands for what is yet to be read. */
    public static final Tie BLANK = new Tie(Kind.PART, "", Optional.empty());

    /**
     * {@return whether {@code one} can be compared with {@code other}, if there is such: figures of one kind, both by
     * year or not; nothing is a part of what is worked out, and what is worked out is so year by year}
     *
     * @param one the indicator that is tied
     * @param other what it is tied to, if the rubric has it
     */
    public boolean fits(Indicator one, Optional<Indicator> other) {
        return other.filter(found -> found.figures() == one.kind()
                        && found.figures() != IndicatorKind.ATTESTED
                        && found.figures() != IndicatorKind.EVENTS
                        && (year.isPresent() ? found.yearly() && !one.yearly() : found.yearly() == one.yearly())
                        && (!found.isDerived() || kind == Kind.SAME && found.yearly()))
                .isPresent();
    }

    /** What the figure of one indicator must not contradict of another's. */
    public enum Kind {
        /** It is a part of the other (其中), and never more. */
        PART,
        /** The source asks for the same figure twice. */
        SAME
    }
}
