/**
 * Notices to send out: what each unit or region has to see to, and how all regions stand.
 *
 * <p>Begin with {@link dev.readiness.office.notice.Notice Notice}. All types are safe to
 * share between threads.
 *
 * @since 1.0.0
 */
@NullMarked
package dev.readiness.office.notice;

import org.jspecify.annotations.NullMarked;
