/** A rubric as a page of Markdown. */
@NullMarked
package dev.readiness.report.rubric;

import org.jspecify.annotations.NullMarked;
