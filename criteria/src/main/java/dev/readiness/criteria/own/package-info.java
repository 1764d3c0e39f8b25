/**
 * What a rubric's own rules are written with. A rule of one's own sees {@link dev.readiness.criteria.own.RuleAnswer
 * RuleAnswer}s and tells {@link dev.readiness.criteria.own.Findings Findings} what it found of each.
 *
 * <p>Stable: names and meanings here do not change within a major version. Beside this package a rule may use {@link
 * dev.readiness.criteria.number.Quantity Quantity} and what {@code java.lang}, {@code java.math}, {@code java.time} and
 * {@code java.util} hold of values and collections. All but the Java packages is imported already; anything else is
 * refused when the rules are built, and once more when they are loaded.
 */
@NullMarked
package dev.readiness.criteria.own;

import org.jspecify.annotations.NullMarked;
