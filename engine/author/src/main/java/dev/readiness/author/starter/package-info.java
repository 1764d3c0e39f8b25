/** Small sound rubrics to begin one's own with. */
@NullMarked
package dev.readiness.author.starter;

import org.jspecify.annotations.NullMarked;
