package dev.readiness.criteria.need;

import java.util.List;

/**
 * A field of a requirement as packs write it.
 *
 * @param key its name
 * @param needed whether it can't be left out
 * @param words those that may stand there, where they are words
 */
public record Field(String key, What what, boolean needed, List<String> words) {
    public Field {
        words = List.copyOf(words);
    }

    /** What stands there. */
    public enum What {
        /** The title of an indicator. */
        INDICATOR,
        /** A percentage. */
        SHARE,
        NUMBER,
        /** A percentage or a number, as the indicator is written. */
        SHARE_OR_NUMBER,
        /** Percentages by percentages. */
        SHARES_BY_SHARE,
        /** Percentages by numbers. */
        SHARES_BY_NUMBER,
        POINTS,
        /** Points or the word {@code all}. */
        POINTS_OR_ALL,
        /** One of some words. */
        WORD,
        /** A whole number from 1. */
        WHOLE,
        /** A period such as {@code 2 years}. */
        PERIOD,
        /** A last day: of one year, or of every year. */
        LAST_DAY,
        /** The word {@code year}. */
        YEAR,
        /** One of {@code met}, {@code leave} and {@code open}. */
        WHEN_NONE,
        /** A name. */
        NAME,
        /** The titles of indicators, at least one. */
        INDICATORS,
        /** A text for people. */
        TEXT
    }
}
