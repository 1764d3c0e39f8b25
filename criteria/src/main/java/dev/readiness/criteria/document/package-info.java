/** Files as trees of nodes that know their line and column, from YAML and JSON alike. */
@NullMarked
package dev.readiness.criteria.document;

import org.jspecify.annotations.NullMarked;
