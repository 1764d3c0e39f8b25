/** Notices to send out: what each unit or region has to see to, and how all regions stand. */
@NullMarked
package dev.readiness.office.notice;

import org.jspecify.annotations.NullMarked;
