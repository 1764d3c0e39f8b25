package dev.readiness.office.ledger;

/** Why a clause is in the ledger, the gravest first. */
enum Grade {
    /** A veto that is tripped. */
    VETO_TRIPPED,
    /** A veto that can't be told from what was handed in. */
    VETO_UNKNOWN,
    NOT_MET,
    /** Met, but not worth all its points. */
    PARTLY,
    /** Could not be judged. */
    ERROR,
    MISSING,
    /** Nothing is lost; what is short has a day that is still to come. */
    NOT_DUE;

    boolean isVeto() {
        return this == VETO_TRIPPED || this == VETO_UNKNOWN;
    }
}
