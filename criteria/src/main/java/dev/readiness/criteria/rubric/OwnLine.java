package dev.readiness.criteria.rubric;

import java.util.Optional;

/** One thing that an overlay asks otherwise than the rubric it builds on. */
public sealed interface OwnLine {
    /** Stands for no value. */
    String NONE = "–";

    /** The id of the overlay that asks it. */
    String by();

    /** The number of the clause. */
    int clause();

    /** Whether it asks less than the official line. */
    boolean weaker();

    /** Where it is written, with the number of the document. */
    String cite();

    /** The official value as packs write it, such as {@code 85%}; a dash if there is none. */
    String officialValue();

    /** The region's own value. */
    String ownValue();

    /** A figure is another. */
    record Figure(String by, Requirement official, Requirement own, boolean weaker, String cite) implements OwnLine {
        @Override
        public int clause() {
            return own.clause();
        }

        @Override
        public String officialValue() {
            return Threshold.written(official);
        }

        @Override
        public String ownValue() {
            return Threshold.written(own);
        }
    }

    /**
     * The last day is another.
     *
     * @param official empty if there was none
     */
    record Deadline(String by, int clause, Optional<LastDay> official, LastDay own, boolean weaker, String cite)
            implements OwnLine {
        @Override
        public String officialValue() {
            return official.map(LastDay::toString).orElse(NONE);
        }

        @Override
        public String ownValue() {
            return own.toString();
        }
    }

    /** Something more is asked. */
    record Addition(String by, Requirement own, String cite) implements OwnLine {
        @Override
        public int clause() {
            return own.clause();
        }

        @Override
        public boolean weaker() {
            return false;
        }

        @Override
        public String officialValue() {
            return NONE;
        }

        @Override
        public String ownValue() {
            return Threshold.written(own);
        }
    }
}
