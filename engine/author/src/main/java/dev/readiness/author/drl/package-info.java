/**
 * Inside: no API, and exported to nobody. Files of rules as they are written, cut into rules and words, and what
 * compiles them with Drools.
 */
@NullMarked
package dev.readiness.author.drl;

import org.jspecify.annotations.NullMarked;
