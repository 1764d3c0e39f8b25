/**
 * Inside: no API, and exported to the modules of this program alone.
 *
 * <p>The kinds of requirements, a class each: how a kind is written, judged, exemplified, put right and put into
 * words. Its rules stand in a DRL file of the same name, its words in the wording of reports and ledgers. From
 * outside they are {@link dev.readiness.criteria.rubric.Requirement Requirement}s.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.criteria.need;

import org.jspecify.annotations.NullMarked;
