/**
 * The rule test kit: cases in YAML, one sentence each, that prove the rules of a rubric.
 *
 * <p>Begin with {@link dev.readiness.author.cases.CaseFiles CaseFiles} and {@link
 * dev.readiness.author.cases.CaseRunner CaseRunner}. Cases and results are immutable and safe to share between
 * threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.author.cases;

import org.jspecify.annotations.NullMarked;
