/** Text for people, in the languages the project speaks. */
@NullMarked
package dev.readiness.criteria.text;

import org.jspecify.annotations.NullMarked;
