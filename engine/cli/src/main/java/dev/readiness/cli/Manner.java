package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import dev.readiness.report.text.Shown;
import dev.readiness.report.writing.Style;

/**
 * How a report is written.
 *
 * @param most how much of a long list is listed at most
 * @param shown which files of a check a screen shows one by one
 */
record Manner(Lang lang, Style style, int most, Shown shown) {}
