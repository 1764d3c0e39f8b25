/**
 * The facts that the second stratum of rules looks at, and what it concludes: how each veto stands, and the verdict
 * with its reason.
 *
 * <p>Begin with {@link dev.readiness.criteria.verdict.Verdict Verdict} and {@link
 * dev.readiness.criteria.verdict.Reason Reason}. Whoever writes rules over judgements of the common kind needs
 * nothing else. All types are immutable and safe to share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.verdict;

import org.jspecify.annotations.NullMarked;
