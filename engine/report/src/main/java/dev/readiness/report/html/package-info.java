/**
 * The report to look at and to print: one HTML file that needs nothing else, works offline and runs no script but its
 * own. Templates, style and script are files beside the classes; Java only says what goes into them.
 *
 * <p>Begin with {@link dev.readiness.report.html.HtmlReport HtmlReport}. Its pages are safe to make on several threads;
 * a {@link dev.readiness.report.html.SitePage SitePage} belongs to one thread.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.report.html;

import org.jspecify.annotations.NullMarked;
