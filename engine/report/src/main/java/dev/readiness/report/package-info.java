/** Renderers: text for people, JSON for programs. They look at an assessment and change nothing. */
@NullMarked
package dev.readiness.report;

import org.jspecify.annotations.NullMarked;
