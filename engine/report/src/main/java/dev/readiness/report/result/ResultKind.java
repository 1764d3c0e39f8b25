package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;

/** What became of a rule, as SARIF names it. */
public enum ResultKind {
    /** It is not as it should be. */
    FAIL("fail"),
    /** Nothing was filled in, so that it can't be told. */
    OPEN("open"),
    /** It was filled in and could not be judged: someone has to look. */
    REVIEW("review"),
    /** It is not due yet. */
    INFORMATIONAL("informational"),
    /** It does not apply, or was not chosen. */
    NOT_APPLICABLE("notApplicable"),
    /** It is as it should be. */
    PASS("pass");

    private final String word;

    ResultKind(String word) {
        this.word = word;
    }

    /** {@return the name in SARIF 2.1.0, §3.27.9} */
    public String word() {
        return word;
    }

    /** {@return whether it fails or is still open} */
    public boolean isUnresolved() {
        return this == FAIL || this == OPEN || this == REVIEW;
    }

    /** {@return whether there is nothing to judge here, or not yet} */
    public boolean isSkipped() {
        return this == NOT_APPLICABLE || this == INFORMATIONAL;
    }

    /**
     * {@return the kind that an outcome is of}
     *
     * @param outcome what became of a requirement
     */
    public static ResultKind of(Outcome outcome) {
        return switch (outcome) {
            case MET -> PASS;
            case NOT_MET -> FAIL;
            case MISSING -> OPEN;
            case PENDING -> INFORMATIONAL;
            case ERROR -> REVIEW;
            case NOT_APPLICABLE, NOT_SELECTED -> NOT_APPLICABLE;
        };
    }
}
