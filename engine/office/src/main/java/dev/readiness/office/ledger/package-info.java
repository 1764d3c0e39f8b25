/**
 * The rectification ledger (整改台账): what is lost or missing, who puts it right, and how far they are.
 *
 * <p>Begin with {@link dev.readiness.office.ledger.Ledger Ledger}. All types are safe to
 * share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.ledger;

import org.jspecify.annotations.NullMarked;
