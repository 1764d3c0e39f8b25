/** Puts requirements and readings before the rules and collects what they find. */
@NullMarked
package dev.readiness.engine.judge;

import org.jspecify.annotations.NullMarked;
