/** Reports on what to do next: what would be if, what changed, what can be reached, and how. */
@NullMarked
package dev.readiness.report.next;

import org.jspecify.annotations.NullMarked;
