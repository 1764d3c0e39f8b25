/** What a region hands in: readings, evidence, declarations and its task table, and their readers. */
@NullMarked
package dev.readiness.criteria.submission;

import org.jspecify.annotations.NullMarked;
