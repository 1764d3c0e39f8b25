package dev.readiness.criteria.rubric;

import java.util.Optional;

/** One thing that an overlay asks otherwise than the rubric it builds on. */
public sealed interface OwnLine {
    /** Stands for no value. */
    String NONE = "–";

    /** {@return the id of the overlay that asks it} */
    String by();

    /** {@return the number of the clause} */
    int clause();

    /** {@return whether it asks less than the official line} */
    boolean weaker();

    /** {@return where it is written, with the number of the document} */
    String cite();

    /** {@return the official value as packs write it, such as {@code 85%}; a dash if there is none} */
    String officialValue();

    /** {@return the region's own value} */
    String ownValue();

    /**
     * A figure is another.
     *
     * @param by the id of the overlay
     * @param official the requirement as the root prints it
     * @param own the requirement with the region's figure
     * @param weaker whether it asks less than the official line
     * @param cite where it is written, with the number of the document
     */
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
     * @param by the id of the overlay
     * @param clause the number of the clause
     * @param official empty if there was none
     * @param own the region's last day
     * @param weaker whether it asks less than the official line
     * @param cite where it is written, with the number of the document
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

    /**
     * Something more is asked.
     *
     * @param by the id of the overlay
     * @param own what is asked beyond the root
     * @param cite where it is written, with the number of the document
     */
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
