/** The command {@code readiness}. */
@NullMarked
package dev.readiness.cli;

import org.jspecify.annotations.NullMarked;
