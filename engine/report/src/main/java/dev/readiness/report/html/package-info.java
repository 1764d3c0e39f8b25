/**
 * The report to look at and to print: one HTML file that needs nothing else. Templates, style and script are files
 * beside the classes; Java only says what goes into them.
 */
@NullMarked
package dev.readiness.report.html;

import org.jspecify.annotations.NullMarked;
