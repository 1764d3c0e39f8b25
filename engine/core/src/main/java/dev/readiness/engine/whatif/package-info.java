/**
 * What would be if something else stood in a submission.
 *
 * <p>Begin with {@link dev.readiness.engine.whatif.WhatIf WhatIf}. All types are immutable and safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.whatif;

import org.jspecify.annotations.NullMarked;
