/**
 * Puts requirements and readings before the rules and collects what they find.
 *
 * <p>Whoever embeds the library needs {@link dev.readiness.engine.judge.Judge Judge} only to share loaded rules
 * between assessors; it is safe to share between threads. What was found of a requirement is a {@link
 * dev.readiness.engine.judge.Judged Judged}, immutable like the rest.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.engine.judge;

import org.jspecify.annotations.NullMarked;
