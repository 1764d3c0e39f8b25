package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;

/** The result words of XCCDF 1.2, §6.6.4.2, which other assessment tools share. */
public final class Xccdf {
    /** Said of what is worth knowing and decides nothing. */
    static final String INFORMATIONAL = "informational";

    private Xccdf() {}

    /**
     * {@return the word for an outcome; no two outcomes share one}
     *
     * @param outcome what became of a requirement
     */
    public static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "pass";
            case NOT_MET -> "fail";
            case MISSING -> "notchecked";
            case PENDING -> INFORMATIONAL;
            case NOT_APPLICABLE -> "notapplicable";
            case NOT_SELECTED -> "notselected";
            case ERROR -> "error";
        };
    }
}
