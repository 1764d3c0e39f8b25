package dev.readiness.report.text;

/** Which files a screen shows one by one before it closes. */
public enum Shown {
    /** Every file. */
    ALL,
    /** Those that fail, and regions that are absent or there twice. */
    FAILED,
    /** None: only the closing screen. */
    NONE
}
