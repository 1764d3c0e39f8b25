/** The rectification ledger (整改台账): what is lost or missing, who puts it right, and how far they are. */
@NullMarked
package dev.readiness.office.ledger;

import org.jspecify.annotations.NullMarked;
