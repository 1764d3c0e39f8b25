/**
 * What a rubric's own rules are written with.
 *
 * <ul>
 *   <li>Rules over answers see {@link dev.readiness.criteria.own.RuleAnswer RuleAnswer}s and tell {@link
 *       dev.readiness.criteria.own.Findings findings} what they found of each.
 *   <li>Rules over judgements see a {@link dev.readiness.criteria.own.RuleQuestion RuleQuestion} and, beside it, what was
 *       judged: {@link dev.readiness.criteria.own.JudgedClause JudgedClause}, {@link
 *       dev.readiness.criteria.own.JudgedItem JudgedItem}, {@link dev.readiness.criteria.own.JudgedDimension
 *       JudgedDimension}, {@link dev.readiness.criteria.own.JudgedTotal JudgedTotal}, {@link
 *       dev.readiness.criteria.own.JudgedVeto JudgedVeto}, {@link dev.readiness.criteria.own.JudgedGrade JudgedGrade}.
 *       They tell {@link dev.readiness.criteria.own.RuleConclusions conclusions} whether it holds.
 * </ul>
 *
 * <p>Stable: names and meanings here do not change within a major version. Beside this package a rule may use {@link
 * dev.readiness.criteria.number.Quantity Quantity} and what {@code java.lang}, {@code java.math}, {@code java.time} and
 * {@code java.util} hold of values and collections. All but the Java packages is imported already; anything else is
 * refused when the rules are built, and once more when they are loaded. All types are immutable; a rule sees each from one
 * thread.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.own;

import org.jspecify.annotations.NullMarked;
