/** Looks for mistakes in rubrics that can be read, but not be relied on. */
@NullMarked
package dev.readiness.author.lint;

import org.jspecify.annotations.NullMarked;
