/** What would be if something else stood in a submission. */
@NullMarked
package dev.readiness.engine.whatif;

import org.jspecify.annotations.NullMarked;
