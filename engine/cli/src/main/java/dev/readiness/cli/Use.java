package dev.readiness.cli;

/** What a report may be about. */
enum Use {
    /** One submission, in full. */
    ONE,
    /** Many submissions, a line or a line of JSON each. */
    MANY,
    /** Submissions held against their gates. */
    CHECK,
    /** Submissions in their order. */
    RANKING,
    /** Regions over dated reports. */
    TREND,
    /** One submission as it would be, and the difference. */
    WHAT_IF,
    /** What to do next. */
    PLAN,
    /** Two submissions side by side. */
    COMPARE,
    /** What units and regions have to see to, to send out. */
    NOTICE,
    /** Why something is what it is. */
    PROOF
}
