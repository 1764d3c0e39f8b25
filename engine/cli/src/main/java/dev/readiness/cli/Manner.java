package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import dev.readiness.report.Style;

/**
 * How a report is written.
 *
 * @param most how much of a long list is listed at most
 */
record Manner(Lang lang, Style style, int most) {}
