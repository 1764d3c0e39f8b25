/** The score sheet of a self-assessment as a workbook: points that people can add up, and the catalogue of evidence. */
@NullMarked
package dev.readiness.office.scoresheet;

import org.jspecify.annotations.NullMarked;
