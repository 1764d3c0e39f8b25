package dev.readiness.criteria.verdict;

/** A veto of the rubric (否决项). */
public record Veto(int number) {

    /** Whether a veto fails everything, does not, or can't be told. */
    public enum State {
        CLEAR,
        TRIPPED,
        UNKNOWN
    }
}
