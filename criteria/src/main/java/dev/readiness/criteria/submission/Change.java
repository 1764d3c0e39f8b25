package dev.readiness.criteria.submission;

import java.util.Objects;

/**
 * What a caller supposes beside what a file says (假设改动): it is read and checked as if it stood in the file.
 *
 * @param kind what is supposed of it
 * @param number the how-manieth of its kind it is, from 1
 * @param written as it was written, such as {@code 巡查完成率=98%}
 */
public record Change(Kind kind, int number, String written) {
    /** What is done. */
    public enum Kind {
        /** An indicator is filled in, or otherwise than it is: {@code 指标=值}, the value as in a file. */
        SET("--set"),
        /** The same as one of many figures that are tried. */
        SWEEP("--sweep"),
        /** What is filled in for an indicator is taken out: {@code 指标}. */
        UNSET("--unset"),
        /** A clause is declared not applicable: {@code 小项=理由}. */
        NOT_APPLICABLE("--na");

        private final String option;

        Kind(String option) {
            this.option = option;
        }

        /** {@return what it is called on the command line and where problems stand} */
        public String option() {
            return option;
        }
    }

    /**
     * {@return that {@code indicator} is supposed to be {@code value}}
     *
     * @param number the how-manieth of its kind it is, from 1
     * @param indicator its id or its title
     * @param value as it would be written in a file
     */
    public static Change set(int number, String indicator, String value) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(value, "value");
        return new Change(Kind.SET, number, indicator + "=" + value);
    }

    /** {@return what stands in place of a file's name} */
    public String place() {
        return kind.option() + " " + number;
    }
}
