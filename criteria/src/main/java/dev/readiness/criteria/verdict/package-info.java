/**
 * The facts that the second stratum of rules looks at, and what it concludes: how each veto stands, and the verdict with
 * its reason. Whoever writes rules over judgements needs nothing else.
 */
@NullMarked
package dev.readiness.criteria.verdict;

import org.jspecify.annotations.NullMarked;
