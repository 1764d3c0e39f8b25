/** The draft of a self-assessment report as a Word document: only what the assessment says, in the usual chapters. */
@NullMarked
package dev.readiness.office.draft;

import org.jspecify.annotations.NullMarked;
