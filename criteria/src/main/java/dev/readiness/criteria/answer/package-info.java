/** Requirements paired with what was handed in, and the findings that the rules make of them. */
@NullMarked
package dev.readiness.criteria.answer;

import org.jspecify.annotations.NullMarked;
