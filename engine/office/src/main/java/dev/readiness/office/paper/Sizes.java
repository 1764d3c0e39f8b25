package dev.readiness.office.paper;

/** Measures of the page in twips, 1/1440 inch: A4 with the margins of GB/T 9704. */
final class Sizes {
    static final int PAGE_WIDTH = 11906;
    static final int PAGE_HEIGHT = 16838;
    static final int TOP = 2098;
    static final int BOTTOM = 1984;
    static final int LEFT = 1588;
    static final int RIGHT = 1474;
    static final int HEADER = 1100;
    static final int FOOTER = 1200;
    /** The width that text has. */
    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** What axis and legend of a chart take, and each bar. */
    static final int CHART_FRAME = 1400;

    static final int CHART_BAR = 420;

    private Sizes() {}
}
