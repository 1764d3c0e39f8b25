package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;

/** A clause declared not applicable: its number where it is declared, and why, blank if nobody says. */
record Declared(Node.Scalar clause, Node.Scalar reason) {}
