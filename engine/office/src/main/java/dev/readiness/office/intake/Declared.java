package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;

/**
 * A clause or a single indicator declared not applicable, and why, blank if nobody says.
 *
 * @param kind the key of the submission that names it, {@code clause} or {@code indicator}
 * @param subject its number or id, where it is declared
 */
record Declared(String kind, Node.Scalar subject, Node.Scalar reason) {}
