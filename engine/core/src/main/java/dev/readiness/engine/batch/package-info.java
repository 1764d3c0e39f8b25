/** Many submissions: streamed, on several threads, in order. */
@NullMarked
package dev.readiness.engine.batch;

import org.jspecify.annotations.NullMarked;
