/** Workbooks and Word documents: what the people of a creation office send out, get back and hand on. */
@NullMarked
package dev.readiness.office;

import org.jspecify.annotations.NullMarked;
